import { type Json, typesOf } from '../model/schema.ts'
import { valueViolations } from './value-violations.ts'

const NUMBERS = [0, 1, 2, 1.5, -1, 1_000_000]
const TEXTS = ['', 'a', 'A b', '0', '1.5', 'x'.repeat(100)]

/** Values that a field of the request can have: all of them where its schema lists them, else some at its edges. */
export function samplesOf(document: Json, schema: Json): unknown[] {
  const listed = valuesIn(schema)
  const candidates = listed ?? typesOf(schema).flatMap((type) => edges(type, schema))
  return [...new Set(candidates)].filter(
    (value) => value !== null && valueViolations(document, schema, value).length === 0,
  )
}

function valuesIn(schema: Json): readonly unknown[] | undefined {
  if ('const' in schema) return [schema['const']]
  return Array.isArray(schema['enum']) ? schema['enum'] : undefined
}

function edges(type: string, schema: Json): unknown[] {
  const { default: usual, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength } = schema
  const given = [usual, ...(Array.isArray(schema['examples']) ? schema['examples'] : [])].filter(
    (one) => one !== undefined,
  )
  if (type === 'boolean') return [true, false]
  if (type === 'string') {
    const lengths = [minLength, maxLength].filter((one) => typeof one === 'number' && one <= 1000) as number[]
    return [...given, ...TEXTS, ...lengths.map((length) => 'a'.repeat(length))]
  }
  if (type !== 'number' && type !== 'integer') return []
  const bounds = [minimum, maximum].filter((one) => typeof one === 'number')
  const beside = [exclusiveMinimum, exclusiveMaximum].filter((one) => typeof one === 'number')
  return [...given, ...bounds, ...beside.flatMap((bound) => [bound - 1, bound + 1]), ...NUMBERS]
}
