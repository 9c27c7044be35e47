import { isObject, type Json, schemaName } from './schema.ts'

/** How the names of component schemas begin, as ajv knows them. */
export const DOCUMENT = 'document:'

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const SINGLE = new Set([
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
])
const ANNOTATIONS = new Set([
  'title',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  'xml',
  'readOnly',
  'writeOnly',
  '$comment',
])
const CHECKS_TYPE = ['type', 'enum', 'const', '$ref']

/**
 * A schema with what checks values and without what only tells people about it, and with component schemas by the
 * names under which ajv knows them. A description stays where nothing else says what is allowed.
 */
export function stripAnnotations(schema: unknown): unknown {
  if (!isObject(schema)) return schema
  const typed = CHECKS_TYPE.some((word) => word in schema)
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([word]) => !ANNOTATIONS.has(word) && !word.startsWith('x-') && (word !== 'description' || !typed))
      .map(([word, value]) => [word, stripWord(word, value)]),
  )
}

/** Does the word only tell people something? */
export function isAnnotation(word: string): boolean {
  return ANNOTATIONS.has(word)
}

/** The schemas right below a schema, each with the keys and indexes that lead to it. */
export function schemasWithin(schema: Json): [path: (string | number)[], schema: unknown][] {
  return Object.entries(schema).flatMap(([word, value]): [(string | number)[], unknown][] => {
    if (MAPS.has(word) && isObject(value)) return Object.entries(value).map(([name, inner]) => [[word, name], inner])
    if (LISTS.has(word) && Array.isArray(value)) return value.map((inner, index) => [[word, index], inner])
    return SINGLE.has(word) ? [[[word], value]] : []
  })
}

function stripWord(word: string, value: unknown): unknown {
  if (word === '$ref') {
    const name = schemaName({ $ref: value })
    return name === undefined ? value : DOCUMENT + name
  }
  if (MAPS.has(word) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, stripAnnotations(schema)]))
  if (LISTS.has(word) && Array.isArray(value)) return value.map(stripAnnotations)
  return SINGLE.has(word) ? stripAnnotations(value) : value
}
