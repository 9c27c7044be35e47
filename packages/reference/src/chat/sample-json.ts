import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import { isFastPattern, MOST_CHARACTERS } from './pattern-cost.ts'

/** A schema from a request, of any shape. */
type JsonSchema = Readonly<Record<string, unknown>> | boolean

/** The most values of a schema and of a sample, where 100 characters count as one. */
const MOST_VALUES = 2000
const CHARACTERS = 100
/** The largest minimums that a schema may have. */
const MOST: Readonly<Record<string, number>> = {
  minItems: 100,
  minProperties: 100,
  minLength: 1000,
  minContains: 100,
}
/** Larger maximums of a schema are reduced to these. */
const USED: Readonly<Record<string, number>> = { maxItems: 100, maxProperties: 100, maxContains: 100, maxLength: 1000 }
const DEEPEST = 200

/** Options for samples, the fullest first; callers take the first sample that is short enough. */
const WAYS = [
  { minLength: 3, maxLength: 12, alwaysFakeOptionals: true },
  { alwaysFakeOptionals: true },
  { optionalsProbability: 0 },
  { optionalsProbability: 0, maxDefaultItems: 1 },
] as const

/**
 * JSON texts that fit a JSON Schema, the fullest first, the same for the same seed. Empty when no value is found, such as for
 * a contradictory or endless schema. References to other documents are not followed.
 *
 * @example await sampleJsonTexts({ type: 'object', properties: { a: { const: 1 } } }, 7) // ['{"a":1}', …]
 */
export async function sampleJsonTexts(schema: unknown, seed: number): Promise<string[]> {
  if (!isSmall(schema) || expandedSize(schema) > MOST_VALUES) return []
  const [{ generateSync }, { Validator }] = await Promise.all([
    import('json-schema-faker'),
    import('@cfworker/json-schema'),
  ])
  try {
    const used = JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
      const most = USED[key]
      return most !== undefined && typeof value === 'number' && value > most ? most : withoutSlowPattern(value)
    })
    const validator = new Validator(used, '2020-12')
    // Another seed may find what one does not; the last is the same for all.
    for (const one of [seed, seed + 1, 1]) {
      const values = WAYS.flatMap((way) => {
        const options = { ...way, seed: one, outputTransform: limitParts() }
        return tryMake(() => generateSync(used, options))
      })
      const fitting = values.filter((value) => tryMake(() => validator.validate(value).valid)[0] === true)
      if (fitting.length > 0) return [...new Set(fitting.map((value) => JSON.stringify(value)))]
    }
    return []
  } catch {
    return []
  }
}

/** The result in a list; an empty list when the function throws. */
function tryMake<T>(make: () => T): T[] {
  try {
    return [make()]
  } catch {
    return []
  }
}

/** Throws when a value has too many parts. */
function limitParts(): <T>(value: T) => T {
  let count = 0
  return (value) => {
    count += typeof value === 'string' ? 1 + value.length / CHARACTERS : 1
    if (count > MOST_VALUES) throw new RangeError('The value has too many parts.')
    return value
  }
}

/** Keywords whose schemas apply to the same value, not to a part of it. */
const SAME_VALUE = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'])

/** The size of a schema with its references expanded; infinite when it refers to itself for the same value. */
function expandedSize(root: JsonSchema): number {
  const known = new Map<string, number>()
  // References that are being followed, with their depth in the value.
  const open = new Map<string, number>()
  const sizeOf = (value: unknown, parts: number): number => {
    if (typeof value !== 'object' || value === null) return 1
    let size = 1
    for (const [key, one] of Object.entries(value)) {
      if (key === '$defs' || key === 'definitions') continue
      const below = SAME_VALUE.has(key) || Array.isArray(value) ? parts : parts + 1
      size += key === '$ref' && typeof one === 'string' ? sizeOfReference(one, parts) : sizeOf(one, below)
      if (size > MOST_VALUES) return size
    }
    return size
  }
  const sizeOfReference = (ref: string, parts: number): number => {
    const since = open.get(ref)
    if (since !== undefined) return since === parts ? Number.POSITIVE_INFINITY : 1
    const found = known.get(ref)
    if (found !== undefined) return found
    open.set(ref, parts)
    const size = sizeOf(targetOf(root, ref), parts)
    open.delete(ref)
    known.set(ref, size)
    return size
  }
  open.set('#', 0)
  return sizeOf(root, 0)
}

/** The target of a reference such as `#/$defs/a`. */
function targetOf(root: unknown, ref: string): unknown {
  return valueAt(root, parsePointer(ref))
}

/** Drops a slow pattern beside a format that says the same, as validation libraries write them. */
function withoutSlowPattern(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !hasSlowPattern(value)) return value
  const { pattern: _, ...others } = value
  return others
}

function hasSlowPattern(schema: object): schema is { readonly pattern: string } {
  return 'pattern' in schema && typeof schema.pattern === 'string' && !isFastPattern(schema.pattern)
}

/** Keywords that only explain a schema or are checked elsewhere. */
const NOTES = new Set(['title', 'description', '$comment', 'pattern'])

/**
 * Whether a schema can be sampled: not too large, without references to other documents, and with patterns that are fast on
 * every text that they may meet.
 */
function isSmall(schema: unknown): schema is JsonSchema {
  let [count, longest, hasPatterns] = [0, 0, false]
  const isFine = (value: unknown, key: string, depth: number): boolean => {
    count += 1
    if (count > MOST_VALUES || depth > DEEPEST) return false
    if (key === '$ref' || key === '$dynamicRef') return typeof value !== 'string' || value.startsWith('#')
    if (typeof value === 'string' && !NOTES.has(key)) longest = Math.max(longest, value.length)
    const most = MOST[key]
    if (most !== undefined && typeof value === 'number') return value <= most
    if (typeof value !== 'object' || value === null) return true
    if (hasSlowPattern(value) && !('format' in value && typeof value.format === 'string')) return false
    const names = Array.isArray(value) ? [] : Object.keys(value)
    if (key === 'patternProperties' && !names.every(isFastPattern)) return false
    hasPatterns ||= key === 'patternProperties' || names.includes('pattern')
    for (const { length } of names) longest = Math.max(longest, length)
    return Object.entries(value).every(([name, one]) => isFine(one, name, depth + 1))
  }
  const isObject = typeof schema === 'boolean' || (typeof schema === 'object' && schema !== null)
  return isObject && isFine(schema, '', 0) && !(hasPatterns && longest > MOST_CHARACTERS)
}
