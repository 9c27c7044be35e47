import { defaultMount, type Vendor } from '@outlay/reference'
import { table } from '../table.ts'
import type { EngineName } from './engine.ts'
import { networkLines } from './networks.ts'
import { type Ask, curlLine, sampleOf, sampleText } from './sample.ts'
import { worldText } from './world-text.ts'

/** By what the server answers, how it is asked for its sample estimates, and the instant of those. */
interface Answering {
  readonly at: number
  readonly engine: EngineName
  readonly ask: Ask
  /** The vendors whose sample worlds are printed. */
  readonly worlds?: readonly string[]
  /** The network on which payments are asked for, where it is not the sample world's. */
  readonly network?: string | undefined
}

const PRISM = 'Prism answers, from the documents alone: prices are their examples, whatever is asked for.'

/** The first line of `outlay mock`, once it listens. */
export function readyLine(url: string): string {
  return `outlay mock listening on ${url}`
}

/** What `outlay mock` prints next: the vendors, each with a sample estimate that it was asked for, and a line to copy. */
export async function banner(url: string, vendors: readonly Vendor[], answering: Answering): Promise<string> {
  const { at, engine, ask, worlds = [], network } = answering
  const samples = await Promise.all(vendors.map((vendor) => sampleOf(vendor)))
  const texts = await Promise.all(samples.map((sample) => sampleText(sample, ask, at)))
  const rows = vendors.map((vendor, index) => [vendor.name, url + defaultMount(vendor), texts[index] ?? ''])
  const shown = vendors.filter(({ name }) => worlds.includes(name))
  const told = (await Promise.all(shown.map(worldText))).flat()
  const paid = engine === 'prism' ? [] : await networkLines(vendors, network)
  const first = samples.find((sample) => sample !== undefined)
  return [
    ...(engine === 'prism' ? [PRISM] : []),
    '',
    table(['vendor', 'base URL', 'sample estimate (prices are illustrative)'], rows),
    '',
    `Documents: ${url}/<vendor>/openapi.json`,
    ...paid,
    ...told,
    ...(first === undefined ? [] : ['', 'Try it:', `  ${curlLine(url, first)}`]),
    '',
  ].join('\n')
}
