/** A part of a parsed document. */
export type Json = Readonly<Record<string, unknown>>

/** A JSON Schema of a document, by the words that are read here; none of them is known to have the right shape. */
export interface Schema extends Json {
  readonly $ref?: unknown
  readonly additionalProperties?: unknown
  readonly allOf?: unknown
  readonly anyOf?: unknown
  readonly const?: unknown
  readonly default?: unknown
  readonly else?: unknown
  readonly enum?: unknown
  readonly examples?: unknown
  readonly format?: unknown
  readonly items?: unknown
  readonly maxItems?: unknown
  readonly minItems?: unknown
  readonly oneOf?: unknown
  readonly patternProperties?: unknown
  readonly prefixItems?: unknown
  readonly properties?: unknown
  readonly required?: unknown
  readonly then?: unknown
  readonly type?: unknown
  readonly unevaluatedProperties?: unknown
}

const SCHEMAS = '#/components/schemas/'

/** Is the value an object with keys? */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The name of the component schema that a schema refers to, undefined when it stands for itself. */
export function schemaName(schema: unknown): string | undefined {
  const ref = isObject(schema) ? schema['$ref'] : undefined
  return typeof ref === 'string' && ref.startsWith(SCHEMAS) ? ref.slice(SCHEMAS.length) : undefined
}

/** A reference to the component schema of a name. */
export function schemaNamed(name: string): Json {
  return { $ref: SCHEMAS + name }
}

/** Marks a schema of which a part is wrong, so that nothing follows from what it does not say. */
export const UNCLEAR = 'x-unclear'

/** A schema with its reference followed; words beside the `$ref` win, as OpenAPI 3.1 has it. */
export function followed(document: Json, schema: unknown, depth = 0): Schema {
  if (!isObject(schema)) return {}
  if (!('$ref' in schema)) return schema
  const name = schemaName(schema)
  const target = name === undefined ? undefined : componentSchemas(document)[name]
  const { $ref: _, ...beside } = schema
  if (!isObject(target) || depth > 20) return { ...beside, [UNCLEAR]: true }
  return { ...followed(document, target, depth + 1), ...beside }
}

export function componentSchemas(document: Json): Json {
  const components = document['components']
  const schemas = isObject(components) ? components['schemas'] : undefined
  return isObject(schemas) ? schemas : {}
}

/** The schema of the value at a JSON Pointer's keys below a schema, undefined when the schema has no such property. */
export function schemaBelow(document: Json, schema: unknown, keys: readonly string[]): Schema | undefined {
  let current = followed(document, schema)
  for (const key of keys) {
    const { properties } = current
    const next = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : itemOf(current, key)
    if (next === undefined) return UNCLEAR in current ? { [UNCLEAR]: true } : undefined
    current = followed(document, next)
  }
  return current
}

/** The types of a schema without `null`, as a list. */
export function typesOf(schema: Schema): string[] {
  const types = [schema.type ?? []].flat().map(String)
  if (types.length > 0) return types.filter((type) => type !== 'null')
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : []
  return [...new Set(values.map((value) => typeof value))]
}

function itemOf({ items }: Schema, key: string): unknown {
  return /^[0-9]+$/.test(key) ? items : undefined
}
