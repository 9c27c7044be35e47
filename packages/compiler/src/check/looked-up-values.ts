import type { Operation } from '../model/operation.ts'
import { requestField } from '../model/request-field.ts'
import { isObject, type Json, typesOf } from '../model/schema.ts'
import { isSound, isThere, type PriceSource, type VendorSource } from '../model/vendor.ts'
import { expressionOf } from '../parse/expression.ts'
import type { Lookup } from './lookup.ts'

/** A document with many enums is not worth more. */
const MOST_CASES = 10_000

/** What a name of a lookup can be: known values, and what else it may be where they are not all. */
export interface LookedUp {
  readonly values: readonly unknown[]
  /** `number` for what a measure makes, a schema for a field of the request, `anything` for what only the server knows. */
  readonly others: 'none' | 'number' | 'anything' | { readonly schema: Json }
}

/** What is looked up in which price list. */
export interface Asked {
  readonly vendor: VendorSource
  readonly prices: PriceSource
  readonly lookup: Lookup
}

/**
 * The lookups that requests are known to make: every model of the catalogue for which the charge's condition can hold,
 * by its id and aliases, with every combination of the fields' `enum` values. A name is missing from a case where any
 * value may come.
 */
export function lookedUpCases(asked: Asked): Json[] {
  const conditions = [asked.lookup.charge['when'] ?? []].flat().filter(isObject)
  const models = modelsOf(asked).filter(
    (model) => model === undefined || conditions.every((condition) => holdsFor(condition, model)),
  )
  return models.flatMap((model) => {
    let cases: Json[] = [{}]
    for (const [name, of] of Object.entries(asked.lookup.by)) {
      const values = alternativesOf(of).flatMap((text) =>
        lookedUp(asked, text, model).values.filter((value) => possible(conditions, text, value)),
      )
      if (values.length === 0) continue
      cases = cases.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))).slice(0, MOST_CASES)
    }
    return cases
  })
}

/** Everything that a name of a lookup can be, whatever its charge's conditions. */
export function lookedUpValues(asked: Asked, name: string): LookedUp[] {
  const texts = alternativesOf(asked.lookup.by[name])
  const known = modelsOf(asked).flatMap((model) => texts.map((text) => lookedUp(asked, text, model)))
  return isSound(asked.prices, ['catalogues']) ? known : [...known, { values: [], others: 'anything' }]
}

function alternativesOf(of: unknown): readonly unknown[] {
  return isObject(of) && Array.isArray(of['first']) ? of['first'] : [of]
}

function lookedUp({ vendor, lookup: { operation } }: Asked, text: unknown, model: Json | undefined): LookedUp {
  if (isObject(text)) return { values: [], others: 'number' }
  const expression = expressionOf(text)
  if (expression === undefined) return { values: [text], others: 'none' }
  if (model !== undefined && expression.source === 'model')
    return { values: [model[expression.keys[0] ?? '']], others: 'none' }
  if (expression.source !== 'request') return { values: [], others: 'anything' }
  if (model !== undefined && namesModel(operation, text))
    return { values: [model['id'], ...aliasesOf(model)], others: 'none' }
  const schema = requestField(vendor.document, operation, expression)?.schema
  if (schema === undefined) return { values: [], others: 'anything' }
  if (Array.isArray(schema['enum'])) return { values: schema['enum'].filter((one) => one !== null), others: 'none' }
  if (typesOf(schema).join() === 'boolean') return { values: [true, false], others: 'none' }
  return { values: [], others: { schema } }
}

function aliasesOf(model: Json): unknown[] {
  return Array.isArray(model['aliases']) ? model['aliases'] : []
}

function namesModel(operation: Operation, text: unknown): boolean {
  const model = operation.pricing?.['model']
  return isObject(model) && model['id'] === text
}

/** The models that the operation can name; one that is undefined where it names none, or where they are not known. */
function modelsOf({ vendor, prices, lookup: { operation } }: Asked): (Json | undefined)[] {
  const model = operation.pricing?.['model']
  const name = isObject(model) ? String(model['catalogue']) : ''
  const catalogues = isObject(prices.list['catalogues']) ? prices.list['catalogues'] : {}
  const entries = catalogues[name]
  const known = isSound(vendor, [...operation.place, 'x-pricing', 'model']) && isThere(prices, ['catalogues', name])
  if (!known || !Array.isArray(entries)) return [undefined]
  return entries.filter((entry, index): entry is Json => {
    return isObject(entry) && isSound(prices, ['catalogues', name, index])
  })
}

/** Can the charge be due when the field has this value? */
function possible(conditions: readonly Json[], text: unknown, value: unknown): boolean {
  return conditions.every(
    (one) => one['value'] !== text || !('is' in one) || [one['is']].flat().includes(value as string),
  )
}

function holdsFor(condition: Json, entry: Json): boolean {
  const expression = expressionOf(condition['value'])
  if (expression?.source !== 'model' || !('is' in condition)) return true
  return [condition['is']].flat().includes(entry[expression.keys[0] ?? ''] as string)
}
