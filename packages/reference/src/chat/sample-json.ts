import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import { isFastPattern, MOST_CHARACTERS } from './pattern-cost.ts'

/** A schema as it is given: of any shape. */
type JsonSchema = Readonly<Record<string, unknown>> | boolean

/** The most values of a schema, and of what is made from it, where 100 characters count as one. */
const MOST_VALUES = 2000
const CHARACTERS = 100
/** The most that a schema may ask for at least: entries and fields, characters, and characters of a pattern. */
const MOST: Readonly<Record<string, number>> = {
  minItems: 100,
  minProperties: 100,
  minLength: 1000,
  minContains: 100,
}
/** What a schema allows at most is not used up beyond this. */
const USED: Readonly<Record<string, number>> = { maxItems: 100, maxProperties: 100, maxContains: 100, maxLength: 1000 }
const DEEPEST = 200

/** How values are made, the fullest first; of several that fit, whoever asks takes the first that is short enough. */
const WAYS = [
  { minLength: 3, maxLength: 12, alwaysFakeOptionals: true },
  { alwaysFakeOptionals: true },
  { optionalsProbability: 0 },
  { optionalsProbability: 0, maxDefaultItems: 1 },
] as const

/**
 * JSON texts of values that fit a JSON Schema, the fullest first, the same for the same seed; none where no value is found,
 * as of a schema that contradicts itself or has no end. References outside of it are followed nowhere.
 *
 * @example await sampleTexts({ type: 'object', properties: { a: { const: 1 } } }, 7) // ['{"a":1}', …]
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
    // What one seed does not find another may; the last is the same for all.
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

/** What is made, in a list; none where that fails. */
function tryMake<T>(make: () => T): T[] {
  try {
    return [make()]
  } catch {
    return []
  }
}

/** Ends the making of a value that has too many. */
function limitParts(): <T>(value: T) => T {
  let count = 0
  return (value) => {
    count += typeof value === 'string' ? 1 + value.length / CHARACTERS : 1
    if (count > MOST_VALUES) throw new RangeError('The value has too many parts.')
    return value
  }
}

/** Keywords whose schemas are about the same value, not about a part of it. */
const SAME_VALUE = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'])

/** How large a schema is with its references written out; without end where it refers to itself for the same value. */
function expandedSize(root: JsonSchema): number {
  const known = new Map<string, number>()
  // What is being followed, and how deep in a value it was come to.
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

/** What a reference such as `#/$defs/a` refers to. */
function targetOf(root: unknown, ref: string): unknown {
  return valueAt(root, parsePointer(ref))
}

/** A schema without its pattern where that is slow and a format says the same, as validation libraries write them. */
function withoutSlowPattern(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !hasSlowPattern(value)) return value
  const { pattern: _, ...others } = value
  return others
}

function hasSlowPattern(schema: object): schema is { readonly pattern: string } {
  return 'pattern' in schema && typeof schema.pattern === 'string' && !isFastPattern(schema.pattern)
}

/** What explains a schema; no value is made of it. */
const NOTES = new Set(['title', 'description', '$comment', 'pattern'])

/**
 * Whether a schema is one that can be worked through: not too large, without references to elsewhere, and with patterns that
 * are fast on every text that it may meet.
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
