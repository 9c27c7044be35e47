import type { ChargeLookup } from '../model/lookup.ts'
import { lookupValues, type PossibleValues } from '../model/lookup-values.ts'
import type { PriceTable } from '../model/price-list.ts'
import { isObject, typesOf } from '../model/schema.ts'
import { isSound, type PriceSource, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { valueViolations } from './value-violations.ts'

/** A table with all the lookups that lead to it. */
export interface LookedUpTable extends PriceTable {
  readonly lookups: readonly ChargeLookup[]
}

/** Values of a table's entries that no request can give. */
export function checkMatches(vendor: VendorSource, prices: PriceSource, table: LookedUpTable): Diagnostic[] {
  const known = new Map<string, PossibleValues[]>()
  const valuesOf = (name: string): PossibleValues[] => {
    const found = known.get(name) ?? table.lookups.flatMap((one) => lookupValues({ ...one, vendor, prices }, name))
    known.set(name, found)
    return found
  }
  const matches = table.entries.flatMap(({ match, place }) =>
    Object.entries(match).map(([name, wanted]) => ({ name, wanted, place: [...place, 'match', name] })),
  )
  return matches.flatMap(({ name, wanted, place }) => {
    if (!isSound(prices, place) || table.lookups.length === 0) return []
    if (!table.lookups.every(({ lookup }) => Object.hasOwn(lookup.by, name))) return []
    const impossible = [wanted].flat().filter((one) => !valuesOf(name).some((values) => canBe(vendor, values, one)))
    return impossible.map((one) => {
      const received = isObject(one) ? 'a band' : JSON.stringify(one)
      const message = `\`${name}\` must be a value that a request can give: ${inWords(valuesOf(name))}; received ${received}.`
      return prices.source.diagnostic(place, 'OUT1815', message)
    })
  })
}

function canBe({ document }: VendorSource, { values, others }: PossibleValues, wanted: unknown): boolean {
  if (others === 'anything') return true
  if (isObject(wanted)) return others === 'none' ? values.some((one) => typeof one === 'number') : isNumeric(others)
  if (values.includes(wanted)) return true
  if (others === 'none') return false
  return others === 'number'
    ? typeof wanted === 'number'
    : valueViolations(document, others.schema, wanted).length === 0
}

function isNumeric(others: Exclude<PossibleValues['others'], 'none' | 'anything'>): boolean {
  if (others === 'number') return true
  const types = typesOf(others.schema)
  return types.length === 0 || types.includes('number') || types.includes('integer')
}

function inWords(possible: readonly PossibleValues[]): string {
  const values = [...new Set(possible.flatMap((one) => one.values))].map((one) => JSON.stringify(one))
  const number = possible.some(({ others }) => others !== 'none' && others !== 'anything' && isNumeric(others))
  const rest = possible.some(({ others }) => typeof others === 'object') ? ['a value that the field can have'] : []
  return [...values, ...(number ? ['a number or a band'] : rest)].join(', ') || 'none'
}
