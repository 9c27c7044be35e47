import { parsePointer } from '@outlay/spec/json-pointer'
import { isObject, type Json } from '../../model/schema.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** A part of the document with the keys that lead to it. */
interface Place {
  readonly schema: unknown
  readonly path: Path
  /** The bounds that hold for the same value: those beside a reference, and around a branch. */
  readonly around: Json
}

const SAFE = Number.MAX_SAFE_INTEGER

const BOUNDS: readonly string[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'const', 'enum']

/** Words below which schemas hold for the same value, and words below which they hold for its parts. */
const SAME = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'] as const
const PARTS = ['items', 'prefixItems', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems'] as const
const NAMED_PARTS = ['properties', 'patternProperties', 'dependentSchemas'] as const

/**
 * Every integer of a request has bounds within ±(2^53−1), or a list of values: beyond them `JSON.parse` rounds, so that a
 * server would take another number than was sent, and tell that back.
 */
export const exactIntegers: OurRule = { given: '$', resolved: false, faults: unboundedIntegers }

function unboundedIntegers(document: unknown): Fault[] {
  if (!isObject(document)) return []
  const seen = new Set<string>()
  const faults: Fault[] = []
  const left = requestSchemas(document)
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { schema, path, around } = place
    const visit = JSON.stringify([path, around])
    if (!isObject(schema) || seen.has(visit)) continue
    seen.add(visit)
    const target = pointed(document, schema['$ref'])
    if (target !== undefined) left.push({ ...target, around: boundsIn({ ...around, ...schema }) })
    else if (isUnbounded({ ...around, ...schema })) faults.push({ message: sentence(path), path })
    left.push(...below(place))
  }
  return faults
}

function sentence(path: Path): string {
  return `The integer \`${path.at(-1)}\` must have a minimum of at least -${SAFE} and a maximum of at most ${SAFE}, so that every client carries it exactly.`
}

function isUnbounded(words: Json): boolean {
  const types = [words['type'] ?? []].flat()
  if (!types.includes('integer') || 'const' in words || Array.isArray(words['enum'])) return false
  const bounds = (...names: readonly string[]): number[] =>
    names.map((name) => words[name]).filter((value) => typeof value === 'number')
  const least = Math.max(-Infinity, ...bounds('minimum', 'exclusiveMinimum'))
  const most = Math.min(Infinity, ...bounds('maximum', 'exclusiveMaximum'))
  return least < -SAFE || most > SAFE
}

/** The words that bound a number, which hold for the branches of a schema, too. */
function boundsIn(words: Json): Json {
  return Object.fromEntries(Object.entries(words).filter(([word]) => BOUNDS.includes(word)))
}

/** The schemas below one: its branches, which hold for the same value, and those of its parts. */
function below({ schema, path, around }: Place): Place[] {
  if (!isObject(schema)) return []
  const bounds = boundsIn({ ...around, ...schema })
  const listed = (word: string, words: Json): Place[] => {
    const value = schema[word]
    if (Array.isArray(value))
      return value.map((one, index) => ({ schema: one, path: [...path, word, index], around: words }))
    return isObject(value) ? [{ schema: value, path: [...path, word], around: words }] : []
  }
  const named = (word: string): Place[] => {
    const value = schema[word]
    if (!isObject(value)) return []
    return Object.entries(value).map(([name, one]) => ({ schema: one, path: [...path, word, name], around: {} }))
  }
  return [
    ...SAME.flatMap((word) => listed(word, bounds)),
    ...PARTS.flatMap((word) => listed(word, {})),
    ...NAMED_PARTS.flatMap(named),
  ]
}

/** The schemas of all bodies and parameters of the document's own operations. */
function requestSchemas(document: Json): Place[] {
  const items = isObject(document['paths']) ? Object.entries(document['paths']) : []
  return items.flatMap(([route, item]) => {
    if (!isObject(item)) return []
    const operations = Object.entries(item).filter(([, operation]) => isObject(operation))
    return [
      ...parametersOf(document, item, ['paths', route]),
      ...operations.flatMap(([method, operation]) => [
        ...parametersOf(document, operation as Json, ['paths', route, method]),
        ...contentsOf(document, (operation as Json)['requestBody'], ['paths', route, method, 'requestBody']),
      ]),
    ]
  })
}

function parametersOf(document: Json, { parameters }: Json, path: Path): Place[] {
  if (!Array.isArray(parameters)) return []
  return parameters.flatMap((one, index) => {
    const place = [...path, 'parameters', index]
    const found = pointed(document, isObject(one) ? one['$ref'] : undefined) ?? { schema: one, path: place }
    if (!isObject(found.schema)) return []
    return [
      { schema: found.schema['schema'], path: [...found.path, 'schema'], around: {} },
      ...contentsOf(document, found.schema, found.path),
    ]
  })
}

function contentsOf(document: Json, holder: unknown, path: Path): Place[] {
  if (!isObject(holder)) return []
  const found = pointed(document, holder['$ref']) ?? { schema: holder, path }
  const content = isObject(found.schema) ? found.schema['content'] : undefined
  if (!isObject(content)) return []
  return Object.entries(content).map(([mediaType, one]) => ({
    schema: isObject(one) ? one['schema'] : undefined,
    path: [...found.path, 'content', mediaType, 'schema'],
    around: {},
  }))
}

/** What a reference within the document points at. */
function pointed(document: Json, reference: unknown): Pick<Place, 'schema' | 'path'> | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined
  const path = parsePointer(decodeURIComponent(reference))
  const schema = path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document)
  return { schema, path }
}
