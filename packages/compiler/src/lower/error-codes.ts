import type { ErrorCode } from '@outlay/ir'
import { documentFaults, operationFaults } from '../model/fault-rule.ts'
import { isJson } from '../model/media-type.ts'
import type { Operation } from '../model/operation.ts'
import { itemSchema, responseShape } from '../model/response-shape.ts'
import { followed, type Json, schemaName, typesOf } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import { errorPaths, pathTo } from './error-paths.ts'

/**
 * The codes that the error bodies of a vendor can have: those that a schema names, and where it leaves them open, those
 * that `x-faults` answers with that status. A code that stands in no body is none.
 */
export function errorCodes(vendor: VendorSource): ErrorCode[] {
  const { document, operations } = vendor
  const paths = errorPaths(vendor, 'code')
  return operations.flatMap((operation) =>
    operation.responses
      .filter(({ status }) => !status.startsWith('2'))
      .flatMap(({ status, content, description }) => {
        const json = content.find(({ mediaType }) => isJson(mediaType))
        return paths.flatMap((keys) =>
          bodiesOf(document, json?.schema).flatMap((body) => {
            const named = namedAt(document, body, keys)
            const codes = named === 'any' ? answered(vendor, operation, { status, keys }) : named
            const name = schemaName(body)
            const descriptions = [description, followed(document, body)['description']].filter(isText)
            const schema = name === undefined ? {} : { schemaName: name }
            return codes.map((code) => ({ code, operation: operation.id, status, keys, ...schema, descriptions }))
          }),
        )
      }),
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** A schema, or those that it is a choice of and nothing else. */
function bodiesOf(document: Json, schema: unknown): readonly unknown[] {
  const { oneOf, anyOf, properties } = followed(document, schema)
  const choice = oneOf ?? anyOf
  return Array.isArray(choice) && properties === undefined ? choice : [schema]
}

/** The schemas at the end of these keys, all of which hold; nothing where a body has no such place. */
function endsOf(document: Json, schema: unknown, keys: readonly string[]): readonly unknown[] {
  return keys.reduce<readonly unknown[]>(
    (schemas, key) => schemas.flatMap((one) => below(document, one, key)),
    [schema],
  )
}

/** The schemas of the codes in all error bodies of a vendor. */
export function codeSchemas(vendor: VendorSource): unknown[] {
  const paths = errorPaths(vendor, 'code')
  return vendor.operations
    .flatMap(({ responses }) => responses.filter(({ status }) => !status.startsWith('2')))
    .flatMap(({ content }) => content.flatMap(({ schema }) => bodiesOf(vendor.document, schema)))
    .flatMap((body) => paths.flatMap((keys) => endsOf(vendor.document, body, keys)))
}

/** The texts that a schema allows at the end of these keys. */
function namedAt(document: Json, schema: unknown, keys: readonly string[]): 'any' | readonly string[] {
  const ends = endsOf(document, schema, keys).map((end) => followed(document, end))
  const named = ends.flatMap((end) =>
    'const' in end ? [[end['const']]] : Array.isArray(end['enum']) ? [end['enum']] : [],
  )
  const [first] = named
  if (first !== undefined) return first.filter((code) => typeof code === 'string')
  return ends.some((end) => typesOf(end).includes('string')) ? 'any' : []
}

function below(document: Json, schema: unknown, key: string): readonly unknown[] {
  if (!/^\d+$/.test(key)) return responseShape(document, schema).property(key) ?? []
  const item = itemSchema(document, schema, Number(key))
  return item === undefined ? [] : [item]
}

interface Place {
  readonly status: string
  readonly keys: readonly string[]
}

/** The codes that the rules for an operation put there. */
function answered(vendor: VendorSource, operation: Operation, { status, keys }: Place): string[] {
  const own = operationFaults(vendor).filter((one) => one.operation === operation)
  const codes = [...own, documentFaults(vendor)].flatMap(({ answer, steps }) =>
    steps
      .flat()
      .filter((rule) => rule.status === status)
      .filter((rule) => pathTo('$fault#/code', rule.answer ?? answer)?.[0].join() === keys.join())
      .map(({ code }) => code),
  )
  return [...new Set(codes)]
}
