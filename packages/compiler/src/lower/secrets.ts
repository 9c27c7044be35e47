import type { SecretFields } from '@outlay/ir'
import type { Operation } from '../model/operation.ts'
import { followed, isObject, type Json, schemaName } from '../model/schema.ts'

/** What the document marks as secret (`format: password`) in the requests of an operation. */
export function secretFields(document: Json, operation: Operation): SecretFields {
  return {
    path: markedParameters(document, operation, 'path'),
    query: markedParameters(document, operation, 'query'),
    header: markedParameters(document, operation, 'header').map((name) => name.toLowerCase()),
    body: [...new Set(operation.body.flatMap(({ schema }) => markedFields(document, schema)))],
  }
}

function markedParameters(document: Json, { parameters }: Operation, place: string): string[] {
  return parameters
    .filter((one) => one.in === place && markedFields(document, one.schema).length > 0)
    .map(({ name }) => name)
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const BELOW = ['items', 'additionalProperties', 'unevaluatedProperties', 'if', 'then', 'else', 'contains', 'not']
const BY_KEY = ['patternProperties', 'dependentSchemas']

/** The fields of a schema that are marked; what has no name of its own, such as an entry of a list, goes by what holds it. */
function markedFields(document: Json, whole: unknown): string[] {
  const marked: string[] = []
  const seen = new Set<string>()
  const walk = (name: string, schema: unknown): void => {
    const ref = schemaName(schema)
    const place = JSON.stringify([name, ref])
    if (ref !== undefined && seen.has(place)) return
    seen.add(place)
    const node = followed(document, schema)
    if (node['format'] === 'password') marked.push(name)
    for (const below of BRANCHES.flatMap((word) => node[word] ?? [])) walk(name, below)
    for (const below of BELOW.flatMap((word) => node[word] ?? [])) walk(name, below)
    for (const below of BY_KEY.flatMap((word) => valuesOf(node[word]))) walk(name, below)
    const properties = isObject(node['properties']) ? node['properties'] : {}
    for (const [key, below] of Object.entries(properties)) walk(key, below)
  }
  walk('', whole)
  return marked
}

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : []
}
