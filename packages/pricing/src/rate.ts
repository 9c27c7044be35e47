import { compare, type Exact, exact, toDecimal, ZERO } from '@outlay/money'
import {
  type Band,
  type Entry,
  listed,
  type Match,
  type PriceList,
  type RateProvenance,
  type Table,
} from './price-list.ts'
import { UnpricedError } from './unpriced.ts'

/** A value that a rate is looked up by: what the request, the catalogue or a measure gives. */
export type LookupValue = string | number | boolean | Exact | null | undefined

/** What to look up: the values by name, and the field of the request that names the first. */
export interface Lookup {
  readonly table: string
  readonly by: Readonly<Record<string, LookupValue>>
  readonly pointer: string
}

/** A matched entry with its decimals parsed. */
export interface Rate {
  readonly rate: Exact
  readonly per: Exact
  readonly tiers: Entry['tiers']
  readonly labels?: Readonly<Record<string, string>>
  readonly provenance: RateProvenance
}

/** A tier with its decimals parsed; without `upTo` it has no end. */
export interface ParsedTier {
  readonly upTo: Exact | undefined
  readonly rate: Exact
}

/**
 * The rate of a price list for the given values at an instant; entries are tried in order.
 *
 * @throws UnpricedError `missing-rate` when no entry matches: unknown is not zero
 */
export function findRate(priceList: PriceList, lookup: Lookup, at: number): Rate {
  const table = priceList.rates[lookup.table]
  const entry = matching(table, lookup, at)
  if (table === undefined || entry === undefined) throw missing(priceList, 'rate', lookup)
  const { labels, provenance, tiers } = entry
  const rate = entry.rate === undefined ? ZERO : listed(entry.rate)
  return { rate, per: listed(entry.per ?? table.per), tiers, provenance, ...(labels && { labels }) }
}

/**
 * The factor of a price list for the given values at an instant.
 *
 * @throws UnpricedError `missing-rate` when no entry matches
 */
export function findFactor(priceList: PriceList, lookup: Lookup, at: number): Exact {
  const entry = matching(priceList.factors?.[lookup.table], lookup, at)
  if (entry?.factor === undefined) throw missing(priceList, 'factor', lookup)
  return listed(entry.factor)
}

export function tiersOf(rate: Rate): ParsedTier[] {
  return (rate.tiers ?? []).map((tier) => ({
    upTo: tier.upTo === undefined ? undefined : listed(tier.upTo),
    rate: listed(tier.rate),
  }))
}

function matching(table: Table | undefined, lookup: Lookup, at: number): Entry | undefined {
  return table?.entries.find((entry) => holds(entry, at) && fits(entry.match, lookup.by))
}

function holds(entry: Entry, at: number): boolean {
  if (entry.from !== undefined && at < Date.parse(entry.from)) return false
  return entry.until === undefined || at < Date.parse(entry.until)
}

function fits(match: Entry['match'], by: Lookup['by']): boolean {
  if (match === undefined) return true
  for (const key in match) if (!matches(match[key] as Match, by[key])) return false
  return true
}

function matches(wanted: Match, value: LookupValue): boolean {
  if (wanted === value) return true
  if (value === null || value === undefined || typeof value === 'boolean') return false
  if (Array.isArray(wanted)) return wanted.some((one: Match) => matches(one, value))
  if (typeof value === 'string') return false
  if (typeof wanted === 'number') return typeof value === 'object' && compare(value, exact(wanted)) === 0
  return typeof wanted === 'object' && lies(wanted as Band, typeof value === 'number' ? exact(value) : value)
}

function lies(band: Band, number: Exact): boolean {
  if (band.above !== undefined && compare(number, listed(band.above)) <= 0) return false
  return band.upTo === undefined || compare(number, listed(band.upTo)) <= 0
}

function missing(priceList: PriceList, what: string, { table, by, pointer }: Lookup): UnpricedError {
  const values = Object.entries(by).map(([key, value]) => `${key} ${shown(value)}`)
  const forWhat = values.length === 0 ? '' : ` for ${values.join(', ')}`
  return new UnpricedError(
    'missing-rate',
    pointer,
    `The price list ${priceList.version} has no ${what} "${table}"${forWhat}.`,
  )
}

function shown(value: LookupValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  return toDecimal(value)
}
