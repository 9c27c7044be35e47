import { formatPointer } from '@outlay/spec/json-pointer'
import { type List, listContent, listOf, type NextPage } from '../model/list.ts'
import type { Operation } from '../model/operation.ts'
import { followed, isObject, type Json, schemaBelow, typesOf, UNCLEAR } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Lists that do not stand where `x-list` says, and next pages that nothing names or nobody can ask for. */
export function checkLists(vendor: VendorSource): Diagnostic[] {
  return vendor.operations.flatMap((operation) => {
    const list = listOf(operation)
    const at: Place = [...operation.place, 'x-list']
    if (list === undefined || !isSound(vendor, at)) return []
    const content = listContent(operation)
    if (content !== undefined) return mistakesOf(vendor, operation, { list, schema: content.schema, at })
    return [vendor.source.diagnostic(at, 'x-list without one good answer', 'one 2xx response in JSON for all requests')]
  })
}

/** A list with the schema of the answer that it stands in. */
interface Listed {
  readonly list: List
  readonly schema: unknown
  readonly at: Place
}

function mistakesOf(vendor: VendorSource, operation: Operation, { list, schema, at }: Listed): Diagnostic[] {
  const { document } = vendor
  const answer = { vendor, source: '$response.body', what: `the answer of ${operation.id}`, schema }
  const entries = { ...answer, keys: list.entries, place: [...at, 'entries'], types: ['array'] }
  const more = { ...answer, keys: list.more ?? [], place: [...at, 'more'], types: ['boolean'] }
  return [
    ...valueMistakes(entries),
    ...(list.more === undefined ? [] : valueMistakes(more)),
    ...(list.next === undefined ? [] : targetMistakes(vendor, operation, { next: list.next, at })),
    ...(list.next?.by === 'cursor' ? valueMistakes({ ...answer, ...named(list.next, at) }) : []),
    ...(list.next?.by === 'last'
      ? valueMistakes({
          ...{ vendor, source: '$last', what: `an entry of ${operation.id}`, ...named(list.next, at) },
          schema: schemaBelow(document, schema, list.entries)?.['items'],
        })
      : []),
  ]
}

function named({ from }: NextPage, at: Place): Pick<Value, 'keys' | 'place' | 'types'> {
  return { keys: from, place: [...at, 'next', 'from'], types: ['string', 'integer', 'number'] }
}

/** A value that a list names, and the types that it may have. */
interface Value {
  readonly vendor: VendorSource
  readonly source: string
  readonly what: string
  /** The schema of what it stands in. */
  readonly schema: unknown
  readonly keys: readonly string[]
  readonly place: Place
  readonly types: readonly string[]
}

function valueMistakes({
  vendor: { document, source: file },
  source,
  what,
  schema,
  keys,
  place,
  types,
}: Value): Diagnostic[] {
  // What the entries are is not known where they are not there: that is told.
  if (schema === undefined) return []
  const text = pointer(source, keys)
  const value = schemaBelow(document, schema, keys)
  if (value === undefined) {
    const known = fieldsOf(document, schema).map((field) => pointer(source, [field]))
    return [file.diagnostic(place, `${text}, which ${what} does not have`, `one of ${known.join(', ') || source}`)]
  }
  const found = typesOf(value)
  if (UNCLEAR in value || found.length === 0 || found.every((type) => types.includes(type))) return []
  return [
    file.diagnostic(
      place,
      `${text}, whose type is ${found.join(' or ')}`,
      `a value whose type is ${types.join(' or ')}`,
    ),
  ]
}

/** The parameter that takes the name of the next page has to be there; a number is taken by one for numbers. */
function targetMistakes(
  { document, source }: VendorSource,
  { id, parameters }: Operation,
  { next: { by, to }, at }: { readonly next: NextPage; readonly at: Place },
): Diagnostic[] {
  const queries = parameters.filter((one) => one.in === 'query')
  const target = queries.find(({ name }) => name === to)
  const place = [...at, 'next', 'to']
  if (target === undefined) {
    const known = queries.map(({ name }) => `$request.query.${name}`).join(', ') || 'none yet'
    return [source.diagnostic(place, `$request.query.${to}, which ${id} does not have`, `one of ${known}`)]
  }
  const types = typesOf(followed(document, target.schema))
  if (by !== 'page' || types.every((type) => type === 'integer' || type === 'number')) return []
  const found = `$request.query.${to}, whose type is ${types.join(' or ')}`
  return [source.diagnostic(place, found, 'a parameter whose type is integer or number, because $page is a number')]
}

function fieldsOf(document: Json, schema: unknown): string[] {
  const { properties } = followed(document, schema)
  return isObject(properties) ? Object.keys(properties) : []
}

function pointer(source: string, keys: readonly string[]): string {
  const path = formatPointer(keys)
  return path === '' ? source : `${source}#${path}`
}
