import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { standaloneTargets } from '../emit/output/targets.ts'
import { isObject, type Json } from '../model/schema.ts'
import { DocumentDiagnostics } from '../parse/diagnostic.ts'
import { type Place, yamlSource } from '../parse/yaml-source.ts'
import { DOCUMENT, PRICES } from './diagnostics.fixture.ts'
import { soundVendor } from './sound-vendor.ts'

/** Values that are wrong almost anywhere. */
const VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 1e300, '', 'x', [], {}, [null], ['a', 'a'], { x: null }, { type: 'string' }],
  ...['__proto__', 'constructor', '$constructor', '{$constructor}', '$state.constructor', '$fault#/toString'],
  ...['$line#/constructor', '$lines.constructor#/amount', '$request.body#/constructor', '$priceList#/constructor'],
  ...[{ $ref: 5 }, { $ref: '#/components/schemas/Nope' }, { $ref: '#/components' }, { $ref: '#' }, { $constructor: 1 }],
]

/** Keys that are wrong almost anywhere, or hard for code. */
const KEYS = [
  '',
  'constructor',
  '__proto__',
  'toString',
  'class',
  'x y',
  '2x',
  'größe',
  'a.b',
  'a-b',
  'A/b',
  '~',
  "it's",
  '`',
  '$x',
  'x-y',
]

const SECONDS = 8

let folder: string
beforeAll(() => {
  folder = soundVendor()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each([DOCUMENT, PRICES])('whatever stands in %s', (file) => {
  const sound = yamlSource(file, readFileSync(join(import.meta.dirname, 'sound-vendor', file), 'utf8')).value
  const changes = fc.oneof(
    fc.record({ place: fc.constantFrom(...placesIn(sound, [])), value: fc.constantFrom(...VALUES) }),
    fc.record({ place: fc.constantFrom(...placesIn(sound, [])), key: fc.constantFrom(...KEYS) }),
  )

  it('is generated from or told, and never thrown', { timeout: 60_000 }, async () => {
    const path = join(folder, 'sound', file)
    const told = fc.asyncProperty(changes, async (change) => {
      writeFileSync(path, JSON.stringify(changed(sound, change), null, 1))
      for (const { line, column, found, allowed } of await mistakes(folder)) {
        expect(line * column).toBeGreaterThan(0)
        expect(`${found}; ${allowed}`).not.toMatch(/^;|; $|\bundefined\b|native code|\[object|NaN/)
      }
    })
    const limits = { seed: 12, numRuns: 1000, interruptAfterTimeLimit: SECONDS * 1000 }
    await fc.assert(told, { ...limits, markInterruptAsFailure: false })
    writeFileSync(path, JSON.stringify(sound))
    expect(await mistakes(folder)).toEqual([])
  })
})

async function mistakes(from: string): Promise<DocumentDiagnostics['diagnostics']> {
  try {
    await compile({ from, shownFrom: from, targets: standaloneTargets })
    return []
  } catch (error) {
    if (!(error instanceof DocumentDiagnostics)) throw error
    return error.diagnostics
  }
}

function placesIn(node: unknown, place: Place): Place[] {
  const below = typeof node === 'object' && node !== null ? Object.entries(node) : []
  const own = place.length === 0 ? [] : [place]
  return [...own, ...below.flatMap(([key, value]) => placesIn(value, [...place, key]))]
}

type Change = { readonly place: Place } & ({ readonly value: unknown } | { readonly key: string })

/** A node with another value, or another key, at a place. */
function changed(node: unknown, change: Change): unknown {
  const [key, ...place] = change.place
  if (key === undefined) return 'value' in change ? change.value : node
  if (Array.isArray(node))
    return node.map((item: unknown, at) => (String(at) === key ? changed(item, { ...change, place }) : item))
  if (!isObject(node)) return node
  const entries = Object.entries(node).map(([name, value]): [string, unknown] => {
    if (name !== key) return [name, value]
    const renamed = 'key' in change && place.length === 0
    return [renamed ? change.key : name, changed(value, { ...change, place })]
  })
  return Object.fromEntries(entries) as Json
}
