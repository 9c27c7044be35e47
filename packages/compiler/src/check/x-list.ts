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
    if (content !== undefined) return checkList(vendor, operation, { list, schema: content.schema, at })
    const message =
      '`x-list` must be on an operation with one 2xx response in JSON for all requests; received none or several.'
    return [vendor.source.diagnostic(at, 'OUT1501', message)]
  })
}

/** A list with the schema of the answer that it stands in. */
interface Listed {
  readonly list: List
  readonly schema: unknown
  readonly at: Place
}

function checkList(vendor: VendorSource, operation: Operation, { list, schema, at }: Listed): Diagnostic[] {
  const { document } = vendor
  const { entries, more, next } = list
  const answer = { word: '$response.body', what: `the answer of ${operation.id}`, schema }
  const nextPage = { place: [...at, 'next', 'from'], types: ['string', 'integer', 'number'] }
  return [
    ...checkValue(vendor, { ...answer, keys: entries, place: [...at, 'entries'], types: ['array'] }),
    ...(more === undefined
      ? []
      : checkValue(vendor, { ...answer, keys: more, place: [...at, 'more'], types: ['boolean'] })),
    ...(next === undefined ? [] : checkTarget(vendor, operation, { next, at })),
    ...(next?.by === 'cursor' ? checkValue(vendor, { ...answer, ...nextPage, keys: next.from }) : []),
    ...(next?.by === 'last'
      ? checkValue(vendor, {
          ...{ word: '$last', what: `an entry of ${operation.id}`, ...nextPage, keys: next.from },
          schema: schemaBelow(document, schema, entries)?.items,
        })
      : []),
  ]
}

/** A value that a list names, and the types that it may have. */
interface Value {
  /** How expressions call what it stands in. */
  readonly word: string
  readonly what: string
  /** The schema of what it stands in. */
  readonly schema: unknown
  readonly keys: readonly string[]
  readonly place: Place
  readonly types: readonly string[]
}

function checkValue({ document, source }: VendorSource, value: Value): Diagnostic[] {
  const { word, what, schema, keys, place, types } = value
  // What the entries are is not known where they are not there: that has a diagnostic already.
  if (schema === undefined) return []
  const text = pointer(word, keys)
  const found = schemaBelow(document, schema, keys)
  if (found === undefined) {
    const known = fieldsOf(document, schema).map((field) => pointer(word, [field]))
    const message = `The expression must be a part of ${what}, one of ${known.join(', ') || word}; received ${text}.`
    return [source.diagnostic(place, 'OUT1502', message)]
  }
  const given = typesOf(found)
  if (UNCLEAR in found || given.length === 0 || given.every((type) => types.includes(type))) return []
  const message = `\`${String(place.at(-1))}\` must be a value whose type is ${types.join(' or ')}; received ${text}, whose type is ${given.join(' or ')}.`
  return [source.diagnostic(place, 'OUT1503', message)]
}

/** The parameter that takes the name of the next page has to be there; a number is taken by one for numbers. */
function checkTarget(
  { document, source }: VendorSource,
  { id, parameters }: Operation,
  { next: { by, to }, at }: { readonly next: NextPage; readonly at: Place },
): Diagnostic[] {
  const queries = parameters.filter((one) => one.in === 'query')
  const target = queries.find(({ name }) => name === to)
  const place = [...at, 'next', 'to']
  if (target === undefined) {
    const known = queries.map(({ name }) => `$request.query.${name}`).join(', ') || 'none yet'
    const message = `\`to\` must be a query parameter of ${id}, one of ${known}; received $request.query.${to}.`
    return [source.diagnostic(place, 'OUT1504', message)]
  }
  const types = typesOf(followed(document, target.schema))
  if (by !== 'page' || types.every((type) => type === 'integer' || type === 'number')) return []
  const received = `$request.query.${to}, whose type is ${types.join(' or ')}`
  const message = `\`to\` must be a parameter whose type is integer or number, because $page is a number; received ${received}.`
  return [source.diagnostic(place, 'OUT1505', message)]
}

function fieldsOf(document: Json, schema: unknown): string[] {
  const { properties } = followed(document, schema)
  return isObject(properties) ? Object.keys(properties) : []
}

function pointer(word: string, keys: readonly string[]): string {
  const path = formatPointer(keys)
  return path === '' ? word : `${word}#${path}`
}
