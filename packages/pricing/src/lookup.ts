import { compare, type Exact, exact } from '@outlay/money'
import { exactOf } from './decimal.ts'
import { type Band, type Entry, listed, listedInstant, type Match, type Table } from './price-list.ts'

/** Stands for what only the running server would know: any entry fits, so that the first one is taken. */
export const WHICHEVER: unique symbol = Symbol('whichever')

/**
 * A value of the state to look a rate up by, or whichever value an entry has where the state is not known.
 *
 * @example whichever(context.state?.provider)
 */
export function whichever<T>(value: T | null | undefined): T | typeof WHICHEVER {
  return value ?? WHICHEVER
}

/** What to look up: the values by name, and the field of the request that names the first. */
export interface Lookup {
  readonly table: string
  /** What the request, the catalogue, the state or a measure gives; no entry fits what is not text, number or boolean. */
  readonly by: Readonly<Record<string, unknown>>
  readonly pointer: string
}

/** The first entry of a table that holds at an instant and fits the values; undefined when none does. */
export function matching(table: Table | undefined, lookup: Lookup, at: number): Entry | undefined {
  return table?.entries.find((entry) => holds(entry, at) && fits(entry.match, lookup.by))
}

function holds(entry: Entry, at: number): boolean {
  if (entry.from !== undefined && at < listedInstant(entry.from)) return false
  return entry.until === undefined || at < listedInstant(entry.until)
}

function fits(match: Entry['match'], by: Lookup['by']): boolean {
  if (match === undefined) return true
  for (const key in match) if (!matches(match[key] as Match, by[key])) return false
  return true
}

function matches(wanted: Match, value: unknown): boolean {
  if (wanted === value || value === WHICHEVER) return true
  if (value === null || value === undefined) return false
  if (Array.isArray(wanted)) return wanted.some((one: Match) => matches(one, value))
  const number = typeof value === 'string' ? undefined : exactOf(value)
  if (number === undefined) return false
  if (typeof wanted === 'number') return compare(number, exact(wanted)) === 0
  return typeof wanted === 'object' && lies(wanted as Band, number)
}

function lies(band: Band, number: Exact): boolean {
  if (band.above !== undefined && compare(number, listed(band.above)) <= 0) return false
  return band.upTo === undefined || compare(number, listed(band.upTo)) <= 0
}
