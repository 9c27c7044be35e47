import { followed, isObject, type Json } from './schema.ts'

const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const NESTED = ['properties', 'items', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref', 'prefixItems']

/**
 * A schema with the simple values that its properties refer to written out, so that a fault of theirs says what is allowed
 * rather than the name of a schema.
 */
export function inlineScalarRefs(document: Json, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inlineScalarRefs(document, one))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (!MAPS.includes(word) || !isObject(value))
        return [word, isData(word) ? value : inlineScalarRefs(document, value)]
      const written = Object.entries(value).map(([name, one]) => [
        name,
        inlineScalarRefs(document, scalarOf(document, one)),
      ])
      return [word, Object.fromEntries(written)]
    }),
  )
}

/** Words that hold values, not schemas. */
function isData(word: string): boolean {
  return ['enum', 'const', 'default', 'example', 'examples', 'required', 'dependentRequired'].includes(word)
}

function scalarOf(document: Json, schema: unknown): unknown {
  if (!isObject(schema) || !('$ref' in schema)) return schema
  const whole = followed(document, schema)
  return NESTED.some((word) => word in whole) ? schema : whole
}
