import type { Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import { expressionOf } from '../expressions/expression.ts'
import { requestValue } from '../expressions/request-code.ts'
import type { Place } from '../source/yaml-source.ts'

interface Asked {
  readonly operation: Operation
  readonly of: unknown
  readonly list: Json
  readonly place: Place
}

/**
 * The values that a lookup is known to ask for: those of the field's `enum`, or, where the field names the model, the ids
 * of its catalogue for which the charge's condition can hold. Empty where any text may come.
 */
export function lookedUpValues(vendor: VendorSource, { operation, of, list, place }: Asked): unknown[] {
  const texts = isObject(of) && Array.isArray(of['first']) ? of['first'] : [of]
  return texts.flatMap((text) => {
    const expression = expressionOf(text)
    if (expression?.source !== 'request') return expression === undefined && typeof text === 'string' ? [text] : []
    const values = requestValue(vendor.document, operation, expression)?.schema['enum']
    if (Array.isArray(values))
      return values.filter((value) => value !== null && possible(operation, place, { text, value }))
    return namesModel(operation, text) ? catalogued(operation, list, place) : []
  })
}

function namesModel(operation: Operation, text: unknown): boolean {
  const model = operation.pricing?.['model']
  return isObject(model) && model['id'] === text
}

function catalogued(operation: Operation, list: Json, place: Place): unknown[] {
  const model = operation.pricing?.['model'] as Json
  const catalogues = isObject(list['catalogues']) ? list['catalogues'] : {}
  const entries = catalogues[String(model['catalogue'])]
  const known = Array.isArray(entries) ? entries.filter(isObject) : []
  return known
    .filter((entry) => conditionsOf(operation, place).every((condition) => holdsFor(condition, entry)))
    .map((entry) => entry['id'])
}

/** Can the charge be due when the field has this value? */
function possible(operation: Operation, place: Place, { text, value }: { text: unknown; value: unknown }): boolean {
  return conditionsOf(operation, place).every(
    (one) => one['value'] !== text || !('is' in one) || [one['is']].flat().includes(value as string),
  )
}

function holdsFor(condition: Json, entry: Json): boolean {
  const expression = expressionOf(condition['value'])
  if (expression?.source !== 'model' || !('is' in condition)) return true
  return [condition['is']].flat().includes(entry[expression.keys[0] ?? ''] as string)
}

function conditionsOf(operation: Operation, place: Place): Json[] {
  const charges = operation.pricing?.['charges']
  const index = place[operation.place.length + 2]
  const charge: unknown = Array.isArray(charges) && typeof index === 'number' ? charges[index] : undefined
  const when = isObject(charge) ? charge['when'] : undefined
  return [when ?? []].flat().filter(isObject)
}
