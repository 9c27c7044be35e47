import { followed, isObject, type Json, UNCLEAR } from './schema.ts'

/** What a response schema says of an object: its own words and those of its `allOf`. */
export interface ResponseShape {
  readonly required: readonly string[]
  readonly names: readonly string[]
  /** The schemas that a property has to fit; undefined when the object must not have it. */
  readonly property: (name: string) => readonly unknown[] | undefined
}

/** The shape that a schema requires of an object. */
export function responseShape(document: Json, schema: unknown): ResponseShape {
  const parts = partsOf(document, schema)
  const maps = parts.map((part) => (isObject(part['properties']) ? part['properties'] : {}))
  return {
    required: parts.flatMap((part) => (Array.isArray(part['required']) ? (part['required'] as string[]) : [])),
    names: [...new Set(maps.flatMap((map) => Object.keys(map)))],
    property: (name) => {
      const schemas = parts.map((part) => propertyOf(part, name))
      const everywhere = maps.some((map) => Object.hasOwn(map, name))
      const refused = parts.some((part, index) => schemas[index] === undefined && isClosed(part, everywhere))
      return refused ? undefined : schemas.filter((one) => one !== undefined && one !== true)
    },
  }
}

/** The schema of a list's entry: of the one at an index, or of any. */
export function itemSchema(document: Json, schema: unknown, index: number | undefined): unknown {
  const { prefixItems, items } = followed(document, schema)
  const own: unknown = Array.isArray(prefixItems) && index !== undefined ? prefixItems[index] : undefined
  return own ?? items
}

/** A list's schema without what it says of the list's length. */
export function unsized(document: Json, schema: unknown): unknown {
  if (schema === undefined) return undefined
  const { minItems: _, maxItems: __, ...rest } = followed(document, schema)
  return rest
}

/** The schemas that a value may fit, each whole: `anyOf` and `oneOf` multiplied out; undefined when there is no choice. */
export function alternativeSchemas(document: Json, schema: unknown): readonly Json[] | undefined {
  const { anyOf, oneOf, ...rest } = followed(document, schema)
  const choice = anyOf ?? oneOf
  if (!Array.isArray(choice)) return undefined
  return choice.map((one) => ({ allOf: [rest, one] }))
}

/** A schema and the parts of its `allOf`, all of which hold. */
export function partsOf(document: Json, schema: unknown): Json[] {
  const whole = followed(document, schema)
  const all: readonly unknown[] = Array.isArray(whole['allOf']) ? whole['allOf'] : []
  return [whole, ...all.flatMap((part) => partsOf(document, part))]
}

function propertyOf(part: Json, name: string): unknown {
  const properties = isObject(part['properties']) ? part['properties'] : {}
  if (Object.hasOwn(properties, name)) return properties[name]
  const patterns = Object.entries(isObject(part['patternProperties']) ? part['patternProperties'] : {})
  const pattern = patterns.find(([one]) => new RegExp(one, 'u').test(name))
  if (pattern !== undefined) return pattern[1]
  return part['additionalProperties'] === false ? undefined : (part['additionalProperties'] ?? undefined)
}

function isClosed(part: Json, known: boolean): boolean {
  if (UNCLEAR in part) return false
  return part['additionalProperties'] === false || (part['unevaluatedProperties'] === false && !known)
}
