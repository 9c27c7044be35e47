import { isJson } from '../../model/media-type.ts'
import type { Operation, Response } from '../../model/operation.ts'
import { itemSchema, responseShape } from '../../model/response-shape.ts'
import { followed, isObject, type Json, schemaName, typesOf } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { faultWays, wayTo } from './fault-ways.ts'

/** A code of an error body: where an operation answers with it. */
export interface RefusalCode {
  readonly code: string
  readonly operation: Operation
  readonly response: Response
  /** The keys that lead to it. */
  readonly way: readonly string[]
  /** The body that has it: a component schema by its name, or one that the document has inline. */
  readonly schema: unknown
  readonly schemaName: string | undefined
}

/**
 * The codes that the error bodies of a vendor can have: those that a schema names, and where it leaves them open, those
 * that `x-faults` answers with that status. A code that stands in no body is none.
 */
export function refusalCodes(vendor: VendorSource): RefusalCode[] {
  const ways = faultWays(vendor, 'code')
  return vendor.operations.flatMap((operation) =>
    operation.responses
      .filter(({ status }) => !status.startsWith('2'))
      .flatMap((response) => {
        const [content] = response.content.filter(({ mediaType }) => isJson(mediaType))
        return ways.flatMap((way) =>
          bodiesOf(vendor.document, content?.schema).flatMap((body) => {
            const named = namedAt(vendor.document, body, way)
            const codes = named === 'any' ? answered(vendor, operation, { status: response.status, way }) : named
            return codes.map((code) => ({ code, operation, response, way, schema: body, schemaName: schemaName(body) }))
          }),
        )
      }),
  )
}

/** A schema, or those that it is a choice of and nothing else. */
function bodiesOf(document: Json, schema: unknown): readonly unknown[] {
  const { oneOf, anyOf, properties } = followed(document, schema)
  const choice = oneOf ?? anyOf
  return Array.isArray(choice) && properties === undefined ? choice : [schema]
}

/** The schemas at the end of a way, all of which hold; nothing where a body has no such place. */
function endsOf(document: Json, schema: unknown, way: readonly string[]): readonly unknown[] {
  return way.reduce<readonly unknown[]>((schemas, key) => schemas.flatMap((one) => below(document, one, key)), [schema])
}

/** The schemas of the codes in all error bodies of a vendor. */
export function codeSchemas(vendor: VendorSource): unknown[] {
  const ways = faultWays(vendor, 'code')
  return vendor.operations
    .flatMap(({ responses }) => responses.filter(({ status }) => !status.startsWith('2')))
    .flatMap(({ content }) => content.flatMap(({ schema }) => bodiesOf(vendor.document, schema)))
    .flatMap((body) => ways.flatMap((way) => endsOf(vendor.document, body, way)))
}

/** The texts that a schema allows at the end of a way. */
function namedAt(document: Json, schema: unknown, way: readonly string[]): 'any' | readonly string[] {
  const ends = endsOf(document, schema, way).map((end) => followed(document, end))
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
  readonly way: readonly string[]
}

/** The codes that the rules for an operation put there. */
function answered({ document }: VendorSource, { node }: Operation, { status, way }: Place): string[] {
  const codes = [node['x-faults'], document['x-faults']].filter(isObject).flatMap(({ answer, steps }) => {
    const rules = Array.isArray(steps) ? steps.flat().filter(isObject) : []
    return rules
      .filter((rule) => String(rule['status']) === status)
      .filter((rule) => wayTo('$fault#/code', rule['answer'] ?? answer)?.[0].join() === way.join())
      .map((rule) => String(rule['code']))
  })
  return [...new Set(codes)]
}
