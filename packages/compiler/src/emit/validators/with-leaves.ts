import { followed, isObject, type Json } from '../../model/schema.ts'

const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const NESTED = ['properties', 'items', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref', 'prefixItems']

/**
 * A schema with the simple values that its properties refer to written out, so that a fault of theirs says what is allowed
 * rather than the name of a schema.
 */
export function withLeaves(document: Json, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((one) => withLeaves(document, one))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (!MAPS.includes(word) || !isObject(value)) return [word, isData(word) ? value : withLeaves(document, value)]
      const written = Object.entries(value).map(([name, one]) => [name, withLeaves(document, leafOf(document, one))])
      return [word, Object.fromEntries(written)]
    }),
  )
}

/** Words that hold values, not schemas. */
function isData(word: string): boolean {
  return ['enum', 'const', 'default', 'example', 'examples', 'required', 'dependentRequired'].includes(word)
}

function leafOf(document: Json, schema: unknown): unknown {
  if (!isObject(schema) || !('$ref' in schema)) return schema
  const whole = followed(document, schema)
  return NESTED.some((word) => word in whole) ? schema : whole
}
