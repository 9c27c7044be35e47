import { isObject } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { longDecimals } from './long-decimals.ts'

/** The line that holds what rounding the total moved; `estimate` adds it. */
const TAKEN = 'rounding'

/** Charges whose lines could not be told apart, and numbers that are too long. */
export function checkCharges({ operations, source }: VendorSource): Diagnostic[] {
  const long = operations.flatMap(({ pricing, place }) => longDecimals(source, pricing, [...place, 'x-pricing']))
  const ids = operations.flatMap(({ pricing, place }) => {
    const charges = Array.isArray(pricing?.['charges']) ? pricing['charges'] : []
    const ids = charges.map((charge: unknown) => (isObject(charge) ? charge['id'] : undefined))
    return ids.flatMap((id, index) => {
      const at = [...place, 'x-pricing', 'charges', index, 'id']
      if (id === TAKEN)
        return [source.diagnostic(at, `the charge ${TAKEN}`, `another id: the line ${TAKEN} is there already`)]
      if (id === undefined || ids.indexOf(id) === index) return []
      return [source.diagnostic(at, `the charge ${String(id)} a second time`, 'an id of its own')]
    })
  })
  return [...long, ...ids]
}
