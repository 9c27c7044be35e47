import { isUnit, UNITS } from '@outlay/money'
import { moneyOf, moneySchemas } from '../model/money.ts'
import { followed, typesOf, UNCLEAR } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** The units of amounts, in words. */
export const UNIT_NAMES: string = `an ISO 4217 currency such as USD, ${UNITS.join(' or ')}`

/** Values that `x-money` calls an amount and that cannot be one, and unknown units. */
export function checkMoney(vendor: VendorSource): Diagnostic[] {
  const { source, document } = vendor
  return moneySchemas(document).flatMap(({ schema, place }) => {
    const at = [...place, 'x-money']
    if (!isSound(vendor, at)) return []
    const { unit = '', scale } = moneyOf(schema) ?? {}
    const whole = followed(document, schema)
    const types = typesOf(whole)
    const possible = ['string', 'integer', ...(scale === undefined ? ['number'] : [])]
    const found: Diagnostic[] = []
    if (!isUnit(unit)) {
      const message = `\`unit\` must be ${UNIT_NAMES}; received ${JSON.stringify(unit)}.`
      found.push(source.diagnostic([...at, 'unit'], 'OUT1601', message))
    }
    if (UNCLEAR in whole || (types.length > 0 && types.every((type) => possible.includes(type)))) return found
    const word = `\`x-money\`${scale === undefined ? '' : ' with a scale'}`
    const allowed = scale === undefined ? 'a string, a number or an integer' : 'an integer, or a string of digits'
    const received = types.join(' or ') || 'a schema without a type'
    return [...found, source.diagnostic(at, 'OUT1602', `${word} must be on ${allowed}; received ${received}.`)]
  })
}
