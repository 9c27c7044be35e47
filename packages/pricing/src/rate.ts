import { type Exact, toDecimal } from '@outlay/money'
import { exactOf, showValue } from './decimal.ts'
import { type Lookup, matching, WHICHEVER } from './lookup.ts'
import { type Entry, listed, type PriceList, type RateProvenance, type Table } from './price-list.ts'
import { UnpricedError } from './unpriced.ts'

/** What a matched entry says whatever its charge model. */
interface Matched {
  readonly per: Exact
  readonly labels?: Readonly<Record<string, string>>
  readonly provenance: RateProvenance
}

/** A rate with its decimals parsed. */
export interface Rate extends Matched {
  readonly rate: Exact
}

/** A tier with its decimals parsed; the last one has no end. */
export interface RateTier {
  readonly upTo: Exact | undefined
  readonly rate: Exact
}

/** A graduated or volume rate; its last tier has no end, so that every quantity has a tier. */
export interface TieredRate extends Matched {
  readonly tiers: readonly RateTier[]
}

/**
 * The rate of a price list for the given values at an instant; entries are tried in order.
 *
 * @throws UnpricedError `missing-rate` when no entry matches, or the one that does has no single rate: unknown is not zero
 */
export function findRate(priceList: PriceList, lookup: Lookup, at: number): Rate {
  const table = priceList.rates[lookup.table]
  const entry = matching(table, lookup, at)
  if (table === undefined || entry?.rate === undefined) throw missing(priceList, 'rate', lookup)
  return parsed.get(table)?.get(entry) ?? parse(table, entry, entry.rate)
}

function parse(table: Table, entry: Entry, rate: string): Rate {
  const rates = parsed.get(table) ?? new Map<Entry, Rate>()
  const made = { rate: listed(rate), ...matched(entry, table) }
  parsed.set(table, rates.set(entry, made))
  return made
}

/** The rates of a table with their decimals parsed, once for each entry; an entry takes its table's `per`. */
const parsed = new WeakMap<Table, Map<Entry, Rate>>()

/**
 * The tiers of a price list for the given values at an instant; entries are tried in order.
 *
 * @throws UnpricedError `missing-rate` when no entry matches, or the one that does leaves quantities without a tier
 */
export function findTiers(priceList: PriceList, lookup: Lookup, at: number): TieredRate {
  const table = priceList.rates[lookup.table]
  const entry = matching(table, lookup, at)
  const tiers = entry?.tiers ?? []
  const open = tiers.length > 0 && tiers[tiers.length - 1]?.upTo === undefined
  if (entry === undefined || !open) throw missing(priceList, 'tiered rate', lookup)
  const parts = tiers.map(({ upTo, rate }) => ({
    upTo: upTo === undefined ? undefined : listed(upTo),
    rate: listed(rate),
  }))
  return { tiers: parts, ...matched(entry, table) }
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

function matched({ per, labels, provenance }: Entry, table: Table | undefined): Matched {
  return { per: listed(per ?? table?.per), provenance, ...(labels && { labels }) }
}

function missing(priceList: PriceList, what: string, { table, by, pointer }: Lookup): UnpricedError {
  const known = Object.entries(by).filter(([, value]) => value !== WHICHEVER)
  const values = known.map(([key, value]) => `${key} ${formatValue(value)}`)
  const forWhat = values.length === 0 ? '' : ` for ${values.join(', ')}`
  return new UnpricedError(
    'missing-rate',
    pointer,
    `The price list ${priceList.version} has no ${what} "${table}"${forWhat}.`,
  )
}

function formatValue(value: unknown): string {
  const amount = typeof value === 'object' ? exactOf(value) : undefined
  return amount === undefined ? showValue(value ?? null) : toDecimal(amount)
}
