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
  const key = depth < DEEPEST ? mostTellingKey(entries) : undefined
  const groups = new Map<Scalar, TableEntry[]>()
  const others: TableEntry[] = []
  if (key === undefined) return { key, byValue: new Map(), others: undefined, entries }
  for (const entry of entries) {
    const condition = entry.conditions.find(([name]) => name === key)
    const values = condition === undefined ? [] : scalarsOf(condition[1])
    if (values === undefined || condition === undefined) others.push(entry)
    else addTo(groups, values, { ...entry, conditions: entry.conditions.filter((one) => one !== condition) })
  }
  return {
    key,
    byValue: new Map([...groups].map(([value, group]) => [value, branchOf(group, depth + 1)])),
    others: others.length === 0 ? undefined : branchOf(others, depth + 1),
    entries: [],
  }
}

function addTo(groups: Map<Scalar, TableEntry[]>, values: readonly Scalar[], entry: TableEntry): void {
  for (const value of new Set(values)) {
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [entry])
    else group.push(entry)
  }
}

/** The key that tells most values apart; undefined where no entry asks for a text, a number or a boolean. */
function mostTellingKey(entries: readonly TableEntry[]): string | undefined {
  const values = new Map<string, Set<Scalar>>()
  for (const [key, wanted] of entries.flatMap(({ conditions }) => conditions)) {
    const scalars = scalarsOf(wanted)
    if (scalars === undefined) continue
    const known = values.get(key) ?? new Set()
    for (const scalar of scalars) known.add(scalar)
    values.set(key, known)
  }
  let best: string | undefined
  for (const [key, known] of values) if (known.size > (values.get(best ?? '')?.size ?? -1)) best = key
  return best
}

/** The values that a condition lets pass; undefined where it is a band or lets none pass. */
function scalarsOf(wanted: Condition[1]): readonly Scalar[] | undefined {
  if (Array.isArray(wanted)) return wanted.length === 0 ? undefined : (wanted as readonly Scalar[])
  return typeof wanted === 'object' ? undefined : [wanted as Scalar]
}
