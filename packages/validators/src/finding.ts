import { allowed, type Schema } from './allowed.ts'
import type { AjvError } from './fault.ts'

/** The description of a schema that allows anything. */
const SAYS_NOTHING = ['any value', 'a different value']

/** What a check says where a value does not fit: the words that are known ahead, and what it found there. */
export type Finding = readonly [
  /** JSON Pointer to the value that does not fit; to the object where a field is missing or unknown. */
  place: string,
  /** The JSON Schema keyword that failed. */
  keyword: string,
  /** What the document allows there, in the words that follow "must be"; of an unknown field the names of the known ones; empty for a missing field that may be anything. */
  allowed: string | readonly string[],
  /** The value; undefined when it is missing. */
  given?: unknown,
  /** The name of the field that is missing or unknown. */
  field?: string | undefined,
  /** What the sentence adds to the value, where the value alone does not show what is wrong. */
  detail?: string | undefined,
  /** The bounds of a number of a wrong type: what is beyond all numbers breaks them instead. */
  maximum?: unknown,
  minimum?: unknown,
]

/**
 * What one of ajv's errors says.
 *
 * @example finding({ instancePath: '/n', schemaPath: '', keyword: 'enum', params: {}, parentSchema: { enum: [1] }, data: 0 })
 * // ['/n', 'enum', '1', 0]
 */
export function finding(error: AjvError): Finding {
  const { instancePath, keyword, params, data } = error
  const schema = (error.parentSchema || {}) as Schema
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>
  const missing = params['missingProperty'] as string | undefined
  if (missing !== undefined) {
    const words = allowed(properties[missing] ?? true)
    return [instancePath, keyword, SAYS_NOTHING.includes(words) ? '' : words, undefined, missing]
  }
  const unknown = (params['additionalProperty'] ?? params['unevaluatedProperty']) as string | undefined
  if (unknown !== undefined) {
    const given = (data as Readonly<Record<string, unknown>> | undefined)?.[unknown]
    return [instancePath, keyword, Object.keys(properties), given, unknown]
  }
  const { maximum, minimum } = schema
  const facts = [instancePath, keyword, allowed(schema), data] as const
  if (keyword === 'uniqueItems') return [...facts, undefined, ` with equal items at ${params['j']} and ${params['i']}`]
  const isBounded = keyword === 'type' && (maximum ?? minimum) !== undefined
  return isBounded ? [...facts, undefined, undefined, maximum, minimum] : facts
}
