import { toJsonNumber } from '@outlay/money'
import { exactOf } from './decimal.ts'
import type { Match, Table } from './price-list.ts'
import type { TableEntry } from './table-entry.ts'

/**
 * Entries that are told apart by one value of a lookup, such as the model: those that ask for a text, a number or a boolean
 * are found by it. `others` ask for a band, or do not ask for the value. Without a key the entries are tried in order.
 */
export interface Branch {
  readonly key: string | undefined
  readonly byValue: ReadonlyMap<unknown, Branch>
  readonly others: Branch | undefined
  readonly candidates: readonly Candidate[]
  /** The only entry, where it fits whatever else is looked up by, at all times. */
  readonly always: TableEntry | undefined
}

/** An entry, and what the values that it was not found by have to be. */
export interface Candidate {
  readonly entry: TableEntry
  readonly conditions: readonly Condition[]
}

/** What one value of a lookup has to be. */
type Condition = readonly [key: string, wanted: Match]

type Scalar = string | number | boolean

/** More keys than a table is ever looked up by; what lies deeper is tried in order. */
const DEEPEST = 16
const NONE: readonly never[] = []
const NO_VALUES: ReadonlyMap<unknown, Branch> = new Map()

const indexes = new WeakMap<Table, Branch>()

/** The index of a table, made when it is first looked up, in time that grows with the table. */
export function indexOf(table: Table): Branch {
  let index = indexes.get(table)
  if (index === undefined) {
    index = branchOf(candidatesOf(table), 0)
    indexes.set(table, index)
  }
  return index
}

/** What a value of a lookup is found by: itself, an exact amount as the number that it is; else undefined. */
export function indexKey(value: unknown): Scalar | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  const amount = value === undefined || value === null ? undefined : exactOf(value)
  return amount && toJsonNumber(amount)
}

function candidatesOf(table: Table): Candidate[] {
  return table.entries.map((entry, place) => {
    const { match, from, until } = entry
    const found: TableEntry = {
      entry,
      table,
      place,
      from: from === undefined ? undefined : Date.parse(from),
      until: until === undefined ? undefined : Date.parse(until),
      rate: undefined,
      tiers: undefined,
      factor: undefined,
      unitRate: undefined,
    }
    return { entry: found, conditions: match === undefined ? NONE : Object.entries(match) }
  })
}

function branchOf(candidates: readonly Candidate[], depth: number): Branch {
  const key = depth < DEEPEST ? firstKey(candidates) : undefined
  if (key === undefined) return { key, byValue: NO_VALUES, others: undefined, candidates, always: alwaysIn(candidates) }
  const groups = new Map<Scalar, Candidate[]>()
  const others: Candidate[] = []
  for (const candidate of candidates) {
    const { entry, conditions } = candidate
    const condition = conditions.find(([name]) => name === key)
    const values = condition && scalarsOf(condition[1])
    if (values === undefined) others.push(candidate)
    else
      addTo(groups, values, {
        entry,
        conditions: conditions.length === 1 ? NONE : conditions.filter((one) => one !== condition),
      })
  }
  const byValue = new Map<Scalar, Branch>()
  for (const [value, group] of groups) byValue.set(value, branchOf(group, depth + 1))
  return {
    key,
    byValue,
    others: others.length === 0 ? undefined : branchOf(others, depth + 1),
    candidates: NONE,
    always: undefined,
  }
}

function alwaysIn(candidates: readonly Candidate[]): TableEntry | undefined {
  const [first] = candidates
  if (first === undefined || candidates.length > 1 || first.conditions.length > 0) return undefined
  return first.entry.from === undefined && first.entry.until === undefined ? first.entry : undefined
}

function addTo(groups: Map<Scalar, Candidate[]>, values: readonly Scalar[], candidate: Candidate): void {
  for (const value of values) {
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [candidate])
    // A value that is listed twice is the same value.
    else if (group[group.length - 1]?.entry !== candidate.entry) group.push(candidate)
  }
}

/** The first key by which a text, a number or a boolean is asked for; undefined where no entry asks for any. */
function firstKey(candidates: readonly Candidate[]): string | undefined {
  for (const { conditions } of candidates)
    for (const [key, wanted] of conditions) if (scalarsOf(wanted) !== undefined) return key
  return undefined
}

/** The values that a condition lets pass; undefined where it is a band or lets none pass. */
function scalarsOf(wanted: Condition[1]): readonly Scalar[] | undefined {
  if (Array.isArray(wanted)) return wanted.length === 0 ? undefined : (wanted as readonly Scalar[])
  return typeof wanted === 'object' ? undefined : [wanted as Scalar]
}
