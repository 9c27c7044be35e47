import type { Place } from '../parse/yaml-source.ts'
import type { Operation } from './operation.ts'
import type { TableKind } from './price-list.ts'
import { isObject, type Json } from './schema.ts'
import { isSound, type VendorSource } from './vendor.ts'

/** A charge of `x-pricing` as a document has it. */
export interface WrittenCharge {
  readonly id: unknown
  readonly chargeModel: unknown
  /** The conditions of `when`, those that are objects. */
  readonly conditions: readonly WrittenCondition[]
  readonly operation: Operation
  readonly place: Place
  /** The rate and the factors that it looks up. */
  readonly lookups: readonly Lookup[]
}

/** A condition: what it looks at, and the values of `is`; undefined where it has none. */
export interface WrittenCondition {
  readonly value: unknown
  readonly is: readonly unknown[] | undefined
}

/** Where a document looks up a rate or a factor: the table, and the values by name. */
export interface Lookup {
  readonly kind: TableKind
  readonly table: string
  readonly by: Json
  readonly place: Place
}

/** A lookup and the charge that needs it. */
export interface ChargeLookup {
  readonly lookup: Lookup
  readonly charge: WrittenCharge
}

/** `model` of `x-pricing`: which catalogue has the model that a request names. */
export interface WrittenModel {
  readonly catalogue: string
  /** The expression that names it. */
  readonly id: unknown
  readonly place: Place
}

/** The charges of an operation; those that are not objects are left out. */
export function writtenCharges(operation: Operation): WrittenCharge[] {
  const charges = operation.pricing?.['charges']
  if (!Array.isArray(charges)) return []
  return charges.flatMap((charge: unknown, index) => {
    const place = [...operation.place, 'x-pricing', 'charges', index]
    return isObject(charge) ? [chargeOf(charge, operation, place)] : []
  })
}

/** The model that an operation's requests name; undefined where they name none. */
export function writtenModel({ pricing, place }: Operation): WrittenModel | undefined {
  const model = pricing?.['model']
  if (!isObject(model)) return undefined
  return { catalogue: String(model['catalogue']), id: model['id'], place: [...place, 'x-pricing', 'model'] }
}

/** The lookups of a document, without those whose shape is wrong. */
export function lookupsOf(vendor: VendorSource): ChargeLookup[] {
  return vendor.operations
    .flatMap(writtenCharges)
    .flatMap((charge) =>
      charge.lookups.filter(({ place }) => isSound(vendor, place)).map((lookup) => ({ lookup, charge })),
    )
}

/** Whether every lookup of a document has the shape that it should, so that all are known. */
export function allKnown(vendor: VendorSource): boolean {
  return vendor.operations.every((operation) => {
    const { node, pricing, place } = operation
    if (pricing === undefined) return !('x-pricing' in node) || isSound(vendor, [...place, 'x-pricing'])
    const charges: unknown = pricing['charges']
    if (!Array.isArray(charges) || !charges.every(isObject)) return false
    return writtenCharges(operation).every(
      (charge) => isSound(vendor, [...charge.place, 'rate']) && isSound(vendor, [...charge.place, 'multipliers']),
    )
  })
}

function chargeOf(charge: Json, operation: Operation, place: Place): WrittenCharge {
  const multipliers = Array.isArray(charge['multipliers']) ? charge['multipliers'] : []
  const conditions = [charge['when'] ?? []].flat().filter(isObject)
  return {
    id: charge['id'],
    chargeModel: charge['chargeModel'],
    conditions: conditions.map((one) => ({ value: one['value'], is: 'is' in one ? [one['is']].flat() : undefined })),
    operation,
    place,
    lookups: [
      ...lookupOf('rates', charge['rate'], [...place, 'rate']),
      ...multipliers.flatMap((node: unknown, at) =>
        lookupOf('factors', isObject(node) ? node['factor'] : undefined, [...place, 'multipliers', at, 'factor']),
      ),
    ],
  }
}

function lookupOf(kind: TableKind, node: unknown, place: Place): Lookup[] {
  if (!isObject(node)) return []
  return [{ kind, table: String(node['table']), by: isObject(node['by']) ? node['by'] : {}, place }]
}
