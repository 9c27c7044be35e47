import { divide, type Exact, exact, ONE, type UnitRate, unitRate } from '@outlay/money'
import type { Entry, RateProvenance, Table, Tier } from './price-list.ts'

/** What an entry says whatever its charge model. */
interface EntryTerms {
  readonly per: Exact
  readonly labels?: Readonly<Record<string, string>>
  readonly provenance: RateProvenance
}

/** A rate with its decimals parsed. */
export interface Rate extends EntryTerms {
  readonly rate: Exact
}

/** The rate of a tier; the last tier has no end. */
export interface RateTier extends Rate {
  readonly upTo: Exact | undefined
}

/** A graduated or volume rate: its tiers up to the last, which has no end, so that every quantity has a tier. */
export interface TieredRate {
  readonly tiers: readonly RateTier[]
}

/** An entry in its table. Its decimals are parsed when it is first taken, and once. */
export interface TableEntry {
  readonly entry: Entry
  readonly table: Table
  /** Its number in the table, where the first that matches is taken. */
  readonly place: number
  /** Milliseconds since 1970-01-01T00:00:00Z: it holds from then on, or until just before. */
  readonly from: number | undefined
  readonly until: number | undefined
  rate: Rate | undefined
  tiers: TieredRate | undefined
  factor: Exact | undefined
  unitRate: UnitRate | undefined
}

/** Does the entry hold at an instant? */
export function holds({ from, until }: TableEntry, at: number): boolean {
  return !(from !== undefined && at < from) && (until === undefined || at < until)
}

/** The single rate of an entry; undefined where it has none. An entry takes its table's `per`. */
export function rateOf(found: TableEntry): Rate | undefined {
  const { rate } = found.entry
  if (found.rate === undefined && rate !== undefined) found.rate = { rate: exact(rate), ...termsOf(found) }
  return found.rate
}

/** The tiers of an entry; undefined where it has none, or where they leave quantities without a tier. */
export function tiersOf(found: TableEntry): TieredRate | undefined {
  const { tiers = [] } = found.entry
  const last = tiers[tiers.length - 1]
  if (found.tiers === undefined && last !== undefined && last.upTo === undefined)
    found.tiers = { tiers: tiers.map((tier) => ({ ...parseTier(tier), ...termsOf(found) })) }
  return found.tiers
}

/** The factor of an entry; undefined where it has none. */
export function factorOf(found: TableEntry): Exact | undefined {
  const { factor } = found.entry
  if (found.factor === undefined && factor !== undefined) found.factor = exact(factor)
  return found.factor
}

/** The single rate of an entry for one of the quantity, in units of 10^-scale; undefined where it has none. */
export function unitRateOf(found: TableEntry, scale: number): UnitRate | undefined {
  if (found.unitRate?.scale === scale) return found.unitRate
  const rate = rateOf(found)
  if (rate !== undefined) found.unitRate = unitRate(divide(rate.rate, rate.per), scale)
  return found.unitRate
}

function parseTier({ upTo, rate }: Tier): Pick<RateTier, 'upTo' | 'rate'> {
  return { upTo: upTo === undefined ? undefined : exact(upTo), rate: exact(rate) }
}

function termsOf({ entry, table }: TableEntry): EntryTerms {
  const { labels, provenance, per = table.per } = entry
  return { per: per === undefined ? ONE : exact(per), provenance, ...(labels && { labels }) }
}
