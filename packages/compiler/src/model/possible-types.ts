import { followed, isObject, type Json, UNCLEAR } from './schema.ts'

/** References that hold each other have no end. */
const DEEPEST = 20

/**
 * The JSON types that a value can have by its schema, with what `allOf`, `anyOf` and `oneOf` say; `null` among them, and
 * `decimal` for a text of `format: decimal`. Empty where the schema does not tell.
 */
export function possibleTypes(document: Json, schema: unknown): readonly string[] {
  return typesIn(document, schema, 0) ?? []
}

/** The types of the entries of the lists that a value can be; empty where the schema does not tell. */
export function itemTypes(document: Json, schema: unknown, depth = 0): readonly string[] {
  if (!isObject(schema) || depth > DEEPEST) return []
  const whole = followed(document, schema)
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => (Array.isArray(whole[word]) ? whole[word] : []))
  const below = parts.flatMap((part) => itemTypes(document, part, depth + 1))
  return [...new Set([...possibleTypes(document, whole['items']), ...below])]
}

/** Undefined where any type is possible. */
function typesIn(document: Json, schema: unknown, depth: number): readonly string[] | undefined {
  if (!isObject(schema) || depth > DEEPEST) return undefined
  const whole = followed(document, schema)
  if (UNCLEAR in whole) return undefined
  const below = (one: unknown): readonly string[] | undefined => typesIn(document, one, depth + 1)
  const all = Array.isArray(whole['allOf']) ? whole['allOf'].map(below) : []
  const choices = [whole['anyOf'], whole['oneOf']].filter((list) => Array.isArray(list))
  const found = [ownTypes(whole), ...all, ...choices.map((list) => either(list.map(below)))].reduce(both)
  return whole['format'] === 'decimal' ? found?.map((type) => (type === 'string' ? 'decimal' : type)) : found
}

function ownTypes(schema: Json): readonly string[] | undefined {
  const { type, enum: listed } = schema
  if (type !== undefined) return [type].flat().map(String)
  if ('const' in schema) return [jsonType(schema['const'])]
  return Array.isArray(listed) ? [...new Set(listed.map(jsonType))] : undefined
}

function either(several: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = several.filter((types) => types !== undefined)
  return known.length < several.length ? undefined : [...new Set(known.flat())]
}

function both(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return [...a.filter((one) => isOneOf(one, b)), ...b.filter((one) => !a.includes(one) && isOneOf(one, a))]
}

/** A whole number is a number, a decimal is a text. */
function isOneOf(type: string, types: readonly string[]): boolean {
  const wider = type === 'integer' ? 'number' : type === 'decimal' ? 'string' : type
  return types.includes(type) || types.includes(wider)
}

/** The JSON type of a value; a number is an integer where it is whole. */
export function jsonType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** Types as a sentence names them: `a string or an integer`. */
export function typeNames(types: readonly string[]): string {
  return types.map((type) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)).join(' or ')
}
