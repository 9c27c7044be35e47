import { isObject, typesOf } from '../model/schema.ts'
import { isSound, type PriceSource, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { type LookedUp, lookedUpValues } from './looked-up-values.ts'
import type { Lookup } from './lookup.ts'
import { valueViolations } from './value-violations.ts'

/** A table with all the lookups that lead to it. */
export interface Table {
  readonly kind: Lookup['kind']
  readonly name: string
  readonly lookups: readonly Lookup[]
}

/** Values of a table's entries that no request can give. */
export function checkTableMatches(vendor: VendorSource, prices: PriceSource, table: Table): Diagnostic[] {
  const known = new Map<string, LookedUp[]>()
  const of = (name: string): LookedUp[] => {
    const found = known.get(name) ?? table.lookups.flatMap((lookup) => lookedUpValues({ vendor, prices, lookup }, name))
    known.set(name, found)
    return found
  }
  return matchesOf(prices, table).flatMap(({ name, wanted, place }) => {
    if (table.lookups.length === 0 || !table.lookups.every(({ by }) => Object.hasOwn(by, name))) return []
    const impossible = [wanted].flat().filter((one) => !of(name).some((looked) => canBe(vendor, looked, one)))
    return impossible.map((one) => {
      const what = isObject(one) ? `a band for ${name}` : `${name} ${JSON.stringify(one)}`
      return prices.source.diagnostic(place, `${what}, which no request can give`, allowed(of(name)))
    })
  })
}

interface Match {
  readonly name: string
  readonly wanted: unknown
  readonly place: Place
}

function matchesOf(prices: PriceSource, { kind, name }: Table): Match[] {
  const tables = isObject(prices.list[kind]) ? prices.list[kind] : {}
  const table = isObject(tables[name]) ? tables[name] : {}
  const entries: readonly unknown[] = Array.isArray(table['entries']) ? table['entries'] : []
  return entries.flatMap((entry, index) => {
    const match = isObject(entry) && isObject(entry['match']) ? entry['match'] : {}
    return Object.entries(match)
      .map(([key, wanted]) => ({ name: key, wanted, place: [kind, name, 'entries', index, 'match', key] }))
      .filter(({ place }) => isSound(prices, place))
  })
}

function canBe({ document }: VendorSource, { values, others }: LookedUp, wanted: unknown): boolean {
  if (others === 'anything') return true
  if (isObject(wanted)) return others === 'none' ? values.some((one) => typeof one === 'number') : isNumeric(others)
  if (values.includes(wanted)) return true
  if (others === 'none') return false
  return others === 'number'
    ? typeof wanted === 'number'
    : valueViolations(document, others.schema, wanted).length === 0
}

function isNumeric(others: Exclude<LookedUp['others'], 'none' | 'anything'>): boolean {
  if (others === 'number') return true
  const types = typesOf(others.schema)
  return types.length === 0 || types.includes('number') || types.includes('integer')
}

function allowed(looked: readonly LookedUp[]): string {
  const values = [...new Set(looked.flatMap((one) => one.values))].map((one) => JSON.stringify(one))
  const number = looked.some(({ others }) => others !== 'none' && others !== 'anything' && isNumeric(others))
  const rest = looked.some(({ others }) => typeof others === 'object') ? ['a value that the field can have'] : []
  return [...values, ...(number ? ['a number or a band'] : rest)].join(', ') || 'none'
}
