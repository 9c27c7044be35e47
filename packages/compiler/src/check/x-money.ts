import { isUnit, UNITS } from '@outlay/money'
import { moneyOf } from '../model/money.ts'
import { componentSchemas, followed, isObject, type Json, typesOf, UNCLEAR } from '../model/schema.ts'
import { schemasWithin } from '../model/strip-annotations.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Values that `x-money` calls an amount and that cannot be one, and units that are none. */
export function checkMoney(vendor: VendorSource): Diagnostic[] {
  return Object.entries(componentSchemas(vendor.document)).flatMap(([name, schema]) =>
    below(vendor, schema, ['components', 'schemas', name]),
  )
}

function below(vendor: VendorSource, schema: unknown, place: Place): Diagnostic[] {
  if (!isObject(schema)) return []
  return [
    ...(isObject(schema['x-money']) && isSound(vendor, [...place, 'x-money']) ? judged(vendor, schema, place) : []),
    ...schemasWithin(schema).flatMap(([path, inner]) => below(vendor, inner, [...place, ...path])),
  ]
}

function judged({ source, document }: VendorSource, schema: Json, place: Place): Diagnostic[] {
  const { unit = '', scale } = moneyOf(schema) ?? {}
  const at = [...place, 'x-money']
  const whole = followed(document, schema)
  const types = typesOf(whole)
  const allowed = ['string', 'integer', ...(scale === undefined ? ['number'] : [])]
  const unknown = isUnit(unit)
    ? []
    : [
        source.diagnostic(
          [...at, 'unit'],
          `the unit ${JSON.stringify(unit)}`,
          `an ISO 4217 currency such as USD, ${UNITS.join(' or ')}`,
        ),
      ]
  if (UNCLEAR in whole || (types.length > 0 && types.every((type) => allowed.includes(type)))) return unknown
  const found = `x-money${scale === undefined ? '' : ' with a scale'} on ${types.join(' or ') || 'a value of no type'}`
  const wanted = scale === undefined ? 'a string, a number or an integer' : 'an integer, or a string of digits'
  return [...unknown, source.diagnostic(at, found, wanted)]
}
