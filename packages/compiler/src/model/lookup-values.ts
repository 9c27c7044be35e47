import { expressionOf } from '../parse/expression.ts'
import { type ChargeLookup, type WrittenCondition, writtenModel } from './lookup.ts'
import { type CatalogueModel, modelsOf } from './price-list.ts'
import { requestField } from './request-field.ts'
import { isObject, type Json, type Schema, typesOf } from './schema.ts'
import { isSound, type PriceSource, type VendorSource } from './vendor.ts'

/** A document with many enums is not worth more. */
const MOST_CASES = 10_000

/** What a name of a lookup can be: known values, and what else it may be where they are not all. */
export interface PossibleValues {
  readonly values: readonly unknown[]
  /** `number` for what a measure makes, a schema for a field of the request, `anything` for what only the server knows. */
  readonly others: 'none' | 'number' | 'anything' | { readonly schema: Schema }
}

/** What is looked up in which price list. */
export interface LookupIn extends ChargeLookup {
  readonly vendor: VendorSource
  readonly prices: PriceSource
}

/**
 * The lookups that requests are known to make: every model of the catalogue for which the charge's condition can hold,
 * by its id and aliases, with every combination of the fields' `enum` values. A name is missing from a case where any
 * value may come.
 */
export function lookupCases(lookupIn: LookupIn): Json[] {
  const { lookup, charge } = lookupIn
  const models = modelsNamed(lookupIn).filter(
    (model) => model === undefined || charge.conditions.every((condition) => canHoldFor(condition, model)),
  )
  return models.flatMap((model) => {
    let cases: Json[] = [{}]
    for (const [name, of] of Object.entries(lookup.by)) {
      const values = alternativesOf(of).flatMap((text) =>
        possibleValues(lookupIn, text, model).values.filter((value) => canBe(charge.conditions, text, value)),
      )
      if (values.length === 0) continue
      cases = cases.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))).slice(0, MOST_CASES)
    }
    return cases
  })
}

/** Everything that a name of a lookup can be, whatever its charge's conditions. */
export function lookupValues(lookupIn: LookupIn, name: string): PossibleValues[] {
  const texts = alternativesOf(lookupIn.lookup.by[name])
  const known = modelsNamed(lookupIn).flatMap((model) => texts.map((text) => possibleValues(lookupIn, text, model)))
  return isSound(lookupIn.prices, ['catalogues']) ? known : [...known, { values: [], others: 'anything' }]
}

function alternativesOf(of: unknown): readonly unknown[] {
  const { first } = isObject(of) ? of : {}
  return Array.isArray(first) ? first : [of]
}

function possibleValues(
  { vendor, charge: { operation } }: LookupIn,
  text: unknown,
  model: CatalogueModel | undefined,
): PossibleValues {
  if (isObject(text)) return { values: [], others: 'number' }
  const expression = expressionOf(text)
  if (expression === undefined) return { values: [text], others: 'none' }
  if (model !== undefined && expression.source === 'model')
    return { values: [model.attributes[expression.keys[0] ?? '']], others: 'none' }
  if (expression.source !== 'request') return { values: [], others: 'anything' }
  if (model !== undefined && writtenModel(operation)?.id === text)
    return { values: [model.id, ...model.aliases], others: 'none' }
  const schema: Schema | undefined = requestField(vendor.document, operation, expression)?.schema
  if (schema === undefined) return { values: [], others: 'anything' }
  if (Array.isArray(schema.enum)) return { values: schema.enum.filter((one) => one !== null), others: 'none' }
  if (typesOf(schema).join() === 'boolean') return { values: [true, false], others: 'none' }
  return { values: [], others: { schema } }
}

/** The models that the operation can name; one that is undefined where it names none, or where they are not known. */
function modelsNamed({ vendor, prices, charge: { operation } }: LookupIn): (CatalogueModel | undefined)[] {
  const model = writtenModel(operation)
  const models = model === undefined ? undefined : modelsOf(prices, model.catalogue)
  if (model === undefined || models === undefined || !isSound(vendor, model.place)) return [undefined]
  return models.filter(({ sound }) => sound)
}

/** Can the charge be due when the field has this value? */
function canBe(conditions: readonly WrittenCondition[], text: unknown, value: unknown): boolean {
  return conditions.every((one) => one.value !== text || one.is === undefined || one.is.includes(value))
}

function canHoldFor({ value, is }: WrittenCondition, { attributes }: CatalogueModel): boolean {
  const expression = expressionOf(value)
  if (expression?.source !== 'model' || is === undefined) return true
  return is.includes(attributes[expression.keys[0] ?? ''])
}
