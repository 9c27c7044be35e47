import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile, write } from '@outlay/compiler'
import { standaloneTargets } from '@outlay/compiler/targets'
import type { AnsweredOperation, PriceList } from '@outlay/pricing'
import type { Vendor } from '@outlay/reference'

/** A generated operation whose request the test writes by hand. */
export type LooseOperation = AnsweredOperation<unknown, unknown>

/** What is generated for a vendor that is not the product's own. */
export interface LooseVendor {
  readonly vendor: Vendor
  readonly priceLists: readonly PriceList[]
  readonly operation: (id: string) => LooseOperation
  /** A generated file of a room, such as `pressroom/responses` of the validators. */
  readonly load: (room: string, path: string) => Promise<Readonly<Record<string, unknown>>>
}

/**
 * Generates the vendors of a folder below `test/` into `test/.generated/<to>`, a folder of the calling test's own, with
 * what is written by hand for them in the folder `reference` beside it, and loads one of them.
 */
export async function looseVendor(from: string, name: string, to: string): Promise<LooseVendor> {
  const folder = join(import.meta.dirname, '.generated', to)
  await rm(folder, { recursive: true, force: true })
  await write(
    await compile({
      from: join(import.meta.dirname, from),
      shownFrom: import.meta.dirname,
      targets: standaloneTargets,
    }),
    folder,
  )
  const written = join(import.meta.dirname, from, '../reference')
  if (existsSync(written)) await cp(written, join(folder, 'reference'), { recursive: true })
  const pricing = await load(folder, 'pricing', name)
  const reference = await load(folder, 'reference', name)
  return {
    vendor: reference['default'] as Vendor,
    priceLists: pricing['priceLists'] as readonly PriceList[],
    operation: (id) => pricing[id] as LooseOperation,
    load: (room, path) => load(folder, room, path),
  }
}

async function load(folder: string, room: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const file = pathToFileURL(join(folder, room, `${name}.gen.ts`)).href
  return (await import(/* @vite-ignore */ file)) as Readonly<Record<string, unknown>>
}
