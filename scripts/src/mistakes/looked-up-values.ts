import type { Operation } from '../document/operation.ts'
import { isObject, type Json, typesOf } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import { expressionOf } from '../expressions/expression.ts'
import { requestValue } from '../expressions/request-code.ts'
import type { Place } from '../source/yaml-source.ts'

interface Asked {
  readonly operation: Operation
  /** What is looked up, by name. */
  readonly by: Json
  readonly list: Json
  readonly place: Place
}

/** A document with many enums is not worth more. */
const MOST_CASES = 10_000

/**
 * The lookups that requests are known to make: every model of the catalogue for which the charge's condition can hold,
 * by its id and aliases, with every combination of the fields' `enum` values. A name is missing from a case where any
 * value may come.
 */
export function lookedUpCases(vendor: VendorSource, asked: Asked): Json[] {
  return modelsOf(asked).flatMap((model) => {
    let cases: Json[] = [{}]
    for (const [name, of] of Object.entries(asked.by)) {
      const values = valuesOf(vendor, asked, { of, model })
      if (values.length === 0) continue
      cases = cases.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))).slice(0, MOST_CASES)
    }
    return cases
  })
}

interface LookedUp {
  readonly of: unknown
  readonly model: Json | undefined
}

function valuesOf(vendor: VendorSource, { operation, place }: Asked, { of, model }: LookedUp): unknown[] {
  const texts = isObject(of) && Array.isArray(of['first']) ? of['first'] : [of]
  return texts.flatMap((text): unknown[] => {
    const expression = expressionOf(text)
    if (expression === undefined) return typeof text === 'string' ? [text] : []
    if (expression.source === 'model') return model === undefined ? [] : [model[expression.keys[0] ?? '']]
    if (expression.source !== 'request') return []
    if (model !== undefined && namesModel(operation, text)) return [model['id'], ...aliasesOf(model)]
    const schema = requestValue(vendor.document, operation, expression)?.schema ?? {}
    const values = Array.isArray(schema['enum'])
      ? schema['enum']
      : typesOf(schema)[0] === 'boolean'
        ? [true, false]
        : []
    return values.filter((value) => value !== null && possible(operation, place, { text, value }))
  })
}

function aliasesOf(model: Json): unknown[] {
  return Array.isArray(model['aliases']) ? model['aliases'] : []
}

function namesModel(operation: Operation, text: unknown): boolean {
  const model = operation.pricing?.['model']
  return isObject(model) && model['id'] === text
}

/** The models that the charge can be due for; one that is undefined where the operation names no model. */
function modelsOf({ operation, list, place }: Asked): (Json | undefined)[] {
  const model = operation.pricing?.['model']
  const catalogues = isObject(list['catalogues']) ? list['catalogues'] : {}
  const entries = isObject(model) ? catalogues[String(model['catalogue'])] : undefined
  if (!Array.isArray(entries)) return [undefined]
  const conditions = conditionsOf(operation, place)
  return entries.filter(isObject).filter((entry) => conditions.every((condition) => holdsFor(condition, entry)))
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
