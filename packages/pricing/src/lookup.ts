import { compare, type Exact, exact } from '@outlay/money'
import { exactOf } from './decimal.ts'
import { type Branch, type Candidate, indexKey, indexOf } from './entry-index.ts'
import { type Band, listed, type Match, type Table } from './price-list.ts'
import { holds, type TableEntry } from './table-entry.ts'

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
export function matching(table: Table | undefined, by: Lookup['by'], at: number): TableEntry | undefined {
  return table && firstIn(indexOf(table), by, at)
}

function firstIn(branch: Branch, by: Lookup['by'], at: number): TableEntry | undefined {
  const { key, byValue, others, candidates, always } = branch
  if (always !== undefined) return always
  if (key === undefined) return firstOf(candidates, by, at)
  const value = by[key]
  if (value === WHICHEVER) return firstOfAll(branch, by, at)
  const below = byValue.get(indexKey(value))
  const found = below && (below.always ?? firstIn(below, by, at))
  return others === undefined ? found : earlier(found, firstIn(others, by, at))
}

function firstOfAll({ byValue, others }: Branch, by: Lookup['by'], at: number): TableEntry | undefined {
  let found = others && firstIn(others, by, at)
  for (const below of byValue.values()) found = earlier(found, firstIn(below, by, at))
  return found
}

function earlier(one: TableEntry | undefined, other: TableEntry | undefined): TableEntry | undefined {
  return one === undefined || (other !== undefined && other.place < one.place) ? other : one
}

function firstOf(candidates: readonly Candidate[], by: Lookup['by'], at: number): TableEntry | undefined {
  return candidates.find(({ entry, conditions }) => holds(entry, at) && fits(conditions, by))?.entry
}

function fits(conditions: Candidate['conditions'], by: Lookup['by']): boolean {
  for (const [key, wanted] of conditions) if (!matches(wanted, by[key])) return false
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
