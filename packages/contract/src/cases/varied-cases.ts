import { parsePointer } from '@outlay/spec/json-pointer'
import { hasDeclaredResponse, type Vendor } from '@outlay/vendor'
import type { ContractCase } from './contract-case.ts'
import { parseRequest } from './parse-request.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Requests varied from the first answered example of each priced operation: one field at a time is left out or takes
 * another value that its schema names, which are the members of an enum, both booleans and the ends of a range.
 */
export async function variedCases(vendor: Vendor, examples: readonly ContractCase[]): Promise<ContractCase[]> {
  const document = await vendor.document()
  const varied = vendor.operations.map((operation) => {
    const own = examples.filter((one) => one.operation === operation)
    const base = own.find(
      (one) => one.status === operation.status && one.prices === undefined && one.before === undefined && isDryRun(one),
    )
    return operation.answer?.pricing === undefined || base === undefined ? [] : variedFrom(base, { document, own })
  })
  return Promise.all(
    varied.flat().map(async (one) => ({ ...one, ...(await parseRequest(one.operation, one.request)) })),
  )
}

/** Is the request one for the declared answer, where the document declares it only for some (`x-answer-when`)? */
function isDryRun({ operation, parsed }: ContractCase): boolean {
  return operation.spec.answerWhen === undefined || (parsed !== undefined && hasDeclaredResponse(operation, parsed))
}

function variedFrom(
  base: ContractCase,
  { document, own }: { readonly document: Json; readonly own: readonly ContractCase[] },
): ContractCase[] {
  const body = objectIn(base.request.text)
  const { operation, status, request } = base
  if (body === undefined) return []
  const seen = new Set(own.map((one) => JSON.stringify(objectIn(one.request.text))))
  return variations(body, propertiesOf(document, operation.spec.body?.schema)).flatMap(({ what, varied }) => {
    const text = JSON.stringify(varied)
    if (seen.has(text) || operation.body?.fits(varied) !== true) return []
    seen.add(text)
    const name = `${base.name} ${what}`
    const title = `${operation.spec.id} ${status} ${name}`
    return [{ title, name, source: 'schema' as const, operation, request: { ...request, text }, status }]
  })
}

interface Variation {
  readonly what: string
  readonly varied: Json
}

function variations(body: Json, properties: Json): Variation[] {
  return Object.entries(properties).flatMap(([field, schema]) => {
    const { [field]: _, ...without } = body
    const others = named(schema as Json).map((value) => ({
      what: `with ${field} ${JSON.stringify(value)}`,
      varied: { ...body, [field]: value },
    }))
    return [{ what: `without ${field}`, varied: without }, ...others]
  })
}

/** The values that a schema names. */
function named({ enum: members, minimum, maximum, type }: Json): unknown[] {
  if (Array.isArray(members)) return members
  return type === 'boolean' ? [false, true] : [minimum, maximum].filter((end) => end !== undefined)
}

function propertiesOf(document: Json, name: string | undefined): Json {
  const schemas = at(at(document, 'components'), 'schemas')
  const properties = at(at(schemas, name ?? ''), 'properties')
  return Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, followed(schemas, schema)]))
}

function followed(schemas: Json, schema: unknown): Json {
  const { $ref, ...beside } = schema as Json
  return typeof $ref === 'string'
    ? { ...followed(schemas, at(schemas, parsePointer($ref).at(-1) ?? '')), ...beside }
    : beside
}

function at(value: Json, key: string): Json {
  const found = value[key]
  return typeof found === 'object' && found !== null ? (found as Json) : {}
}

function objectIn(text: string | undefined): Json | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
  } catch {
    return undefined
  }
}
