import { toJsonNumber } from '@outlay/money'
import { exactOf } from './decimal.ts'
import type { Table } from './price-list.ts'
import type { Condition, TableEntry } from './table-entry.ts'

/**
 * Entries that are told apart by one value of a lookup, such as the model: those that ask for a text, a number or a boolean
 * are found by it. `others` ask for a band, or do not ask for the value. Without a key the entries are tried in order.
 */
export interface Branch {
  readonly key: string | undefined
  readonly byValue: ReadonlyMap<unknown, Branch>
  readonly others: Branch | undefined
  readonly entries: readonly TableEntry[]
  /** The only entry, where it fits whatever else is looked up by, at all times. */
  readonly always: TableEntry | undefined
}

type Scalar = string | number | boolean

/** More keys than a table is ever looked up by; what lies deeper is tried in order. */
const DEEPEST = 16

const indexes = new WeakMap<Table, Branch>()

/** The index of a table, made when it is first looked up, in time that grows with the table. */
export function indexOf(table: Table): Branch {
  let index = indexes.get(table)
  if (index === undefined) {
    index = branchOf(entriesOf(table), 0)
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

function entriesOf(table: Table): TableEntry[] {
  return table.entries.map((entry, place) => ({
    entry,
    table,
    place,
    from: entry.from === undefined ? undefined : Date.parse(entry.from),
    until: entry.until === undefined ? undefined : Date.parse(entry.until),
    conditions: Object.entries(entry.match ?? {}),
    rate: undefined,
    tiers: undefined,
    factor: undefined,
    unitRate: undefined,
  }))
}

function branchOf(entries: readonly TableEntry[], depth: number): Branch {
  const key = depth < DEEPEST ? firstKey(entries) : undefined
  if (key === undefined) return { key, byValue: new Map(), others: undefined, entries, always: alwaysIn(entries) }
  const groups = new Map<Scalar, TableEntry[]>()
  const others: TableEntry[] = []
  for (const entry of entries) {
    const condition = entry.conditions.find(([name]) => name === key)
    const values = condition && scalarsOf(condition[1])
    const conditions = entry.conditions.filter((one) => one !== condition)
    if (values === undefined) others.push(entry)
    else for (const value of new Set(values)) addTo(groups, value, { ...entry, conditions })
  }
  return {
    key,
    byValue: new Map([...groups].map(([value, group]) => [value, branchOf(group, depth + 1)])),
    others: others.length === 0 ? undefined : branchOf(others, depth + 1),
    entries: [],
    always: undefined,
  }
}

function alwaysIn([entry, ...more]: readonly TableEntry[]): TableEntry | undefined {
  if (entry === undefined || more.length > 0 || entry.conditions.length > 0) return undefined
  return entry.from === undefined && entry.until === undefined ? entry : undefined
}

function addTo(groups: Map<Scalar, TableEntry[]>, value: Scalar, entry: TableEntry): void {
  const group = groups.get(value)
  if (group === undefined) groups.set(value, [entry])
  else group.push(entry)
}

/** The first key by which a text, a number or a boolean is asked for; undefined where no entry asks for any. */
function firstKey(entries: readonly TableEntry[]): string | undefined {
  for (const { conditions } of entries)
    for (const [key, wanted] of conditions) if (scalarsOf(wanted) !== undefined) return key
  return undefined
}

/** The values that a condition lets pass; undefined where it is a band or lets none pass. */
function scalarsOf(wanted: Condition[1]): readonly Scalar[] | undefined {
  if (Array.isArray(wanted)) return wanted.length === 0 ? undefined : (wanted as readonly Scalar[])
  return typeof wanted === 'object' ? undefined : [wanted as Scalar]
}
