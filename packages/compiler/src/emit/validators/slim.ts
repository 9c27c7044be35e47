import { isObject, type Json } from '../../model/schema.ts'

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
const SAYS_NOTHING = new Set([
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
export function slim(schema: unknown): unknown {
  if (!isObject(schema)) return schema
  const typed = CHECKS_TYPE.some((word) => word in schema)
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([word]) => !SAYS_NOTHING.has(word) && !word.startsWith('x-') && (word !== 'description' || !typed))
      .map(([word, value]) => [word, slimWord(word, value)]),
  )
}

/** Does the word only tell people something? */
export function saysNothing(word: string): boolean {
  return SAYS_NOTHING.has(word)
}

/** The schemas right below a schema, each with the keys and indexes that lead to it. */
export function schemasWithin(schema: Json): [path: (string | number)[], schema: unknown][] {
  return Object.entries(schema).flatMap(([word, value]): [(string | number)[], unknown][] => {
    if (MAPS.has(word) && isObject(value)) return Object.entries(value).map(([name, inner]) => [[word, name], inner])
    if (LISTS.has(word) && Array.isArray(value)) return value.map((inner, index) => [[word, index], inner])
    return SINGLE.has(word) ? [[[word], value]] : []
  })
}

function slimWord(word: string, value: unknown): unknown {
  if (word === '$ref' && typeof value === 'string') return value.replace('#/components/schemas/', 'document:')
  if (MAPS.has(word) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, slim(schema)]))
  if (LISTS.has(word) && Array.isArray(value)) return value.map(slim)
  return SINGLE.has(word) ? slim(value) : value
}
