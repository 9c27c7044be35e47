import type { Operation } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Where a document looks up a rate or a factor: the table, the values by name, and the charge that asks. */
export interface Lookup {
  readonly kind: 'rates' | 'factors'
  readonly table: string
  readonly by: Json
  readonly charge: Json
  readonly operation: Operation
  readonly place: Place
  readonly chargePlace: Place
}

/** The lookups of a document, without those whose shape is wrong. */
export function lookupsOf(vendor: VendorSource): Lookup[] {
  return vendor.operations.flatMap((operation) => {
    const charges = operation.pricing?.['charges']
    if (!Array.isArray(charges)) return []
    return charges.flatMap((charge: unknown, index) => {
      if (!isObject(charge)) return []
      const place: Place = [...operation.place, 'x-pricing', 'charges', index]
      return lookupsOfCharge({ charge, operation, place }).filter((one) => isSound(vendor, one.place))
    })
  })
}

/** Whether every lookup of a document has the shape that it should, so that all are known. */
export function allKnown(vendor: VendorSource): boolean {
  return vendor.operations.every(({ node, pricing, place }) => {
    if (pricing === undefined) return !('x-pricing' in node) || isSound(vendor, [...place, 'x-pricing'])
    const charges: unknown = pricing?.['charges']
    if (!Array.isArray(charges)) return false
    return charges.every((charge: unknown, index) => {
      const at = [...place, 'x-pricing', 'charges', index]
      return isObject(charge) && isSound(vendor, [...at, 'rate']) && isSound(vendor, [...at, 'multipliers'])
    })
  })
}

interface Charged {
  readonly charge: Json
  readonly operation: Operation
  readonly place: Place
}

function lookupsOfCharge({ charge, operation, place }: Charged): Lookup[] {
  const of = (kind: Lookup['kind'], node: unknown, at: Place): Lookup[] => {
    if (!isObject(node)) return []
    const by = isObject(node['by']) ? node['by'] : {}
    return [{ kind, table: String(node['table']), by, charge, operation, place: at, chargePlace: place }]
  }
  const multipliers = Array.isArray(charge['multipliers']) ? charge['multipliers'] : []
  return [
    ...of('rates', charge['rate'], [...place, 'rate']),
    ...multipliers.flatMap((node: unknown, at) =>
      of('factors', isObject(node) ? node['factor'] : undefined, [...place, 'multipliers', at, 'factor']),
    ),
  ]
}
