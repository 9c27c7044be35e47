import { defaultMount, type Vendor } from '@outlay/vendor'
import { formatTable } from '../format-table.ts'
import { describeWorld } from './describe-world.ts'
import type { EngineName } from './engine.ts'
import { describeNetworks } from './networks.ts'
import { describeSample, type EstimateSample, findSample, formatCurl } from './sample.ts'

/** What answers, how sample estimates are requested, and their instant. */
interface Answering {
  readonly at: number
  readonly engine: EngineName
  readonly ask: EstimateSample
  /** The vendors whose sample worlds are printed. */
  readonly worlds?: readonly string[]
  /** The network on which payments are requested, where it is not the sample world's. */
  readonly network?: string | undefined
}

const PRISM = 'Prism answers, from the documents alone: prices are their examples, whatever is requested.'

/** What `outlay mock` prints next: the vendors, each with a sample estimate that it was asked for, and a line to copy. */
export async function formatBanner(url: string, vendors: readonly Vendor[], answering: Answering): Promise<string> {
  const { at, engine, ask, worlds = [], network } = answering
  const samples = await Promise.all(vendors.map((vendor) => findSample(vendor)))
  const texts = await Promise.all(samples.map((sample) => describeSample(sample, ask, at)))
  const rows = vendors.map((vendor, index) => [vendor.name, url + defaultMount(vendor), texts[index] ?? ''])
  const described = vendors.filter(({ name }) => worlds.includes(name))
  const worldLines = (await Promise.all(described.map(describeWorld))).flat()
  const paid = engine === 'prism' ? [] : await describeNetworks(vendors, network)
  const first = samples.find((sample) => sample !== undefined)
  return [
    ...(engine === 'prism' ? [PRISM] : []),
    '',
    formatTable(['vendor', 'base URL', 'sample estimate (prices are illustrative)'], rows),
    '',
    `Documents: ${url}/<vendor>/openapi.json`,
    ...paid,
    ...worldLines,
    ...(first === undefined ? [] : ['', 'Try it:', `  ${formatCurl(url, first)}`]),
    '',
  ].join('\n')
}
