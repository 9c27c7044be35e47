import type { Example, ExamplePrices, ExampleRequest } from '@outlay/ir'
import { type RequestExample, type RequestWords, requestExamples, responseExamples } from '../model/example.ts'
import { MULTIPART, type Operation } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import { credentialsOf, type VendorSource } from '../model/vendor.ts'
import { type MultipartBody, multipartBody } from './multipart-body.ts'

/** The named examples of an operation: each named reply with the request of the same name, or with its `x-request`. */
export function lowerExamples(vendor: VendorSource, operation: Operation): Example[] {
  const { document } = vendor
  const [credential] = Object.keys(credentialsOf(vendor))
  const target: Target = { document, operation, usual: operation.secured ? credential : undefined }
  const requests = requestExamples(document, operation)
  return responseExamples(document, operation).map(({ name, summary, status, value, request, before, prices }) => ({
    name,
    summary,
    operation: operation.id,
    request: lowerRequest(
      target,
      request,
      requests.find((one) => one.name === name),
    ),
    ...(before && { before: before.map((one) => ({ ...lowerRequest(target, one), times: one.times })) }),
    status: Number.parseInt(status, 10),
    reply: value,
    ...(prices && { prices: prices as ExamplePrices }),
  }))
}

/** An operation, and the credential that its requests have where an example does not say. */
interface Target {
  readonly document: Json
  readonly operation: Operation
  readonly usual: string | undefined
}

function lowerRequest(target: Target, own: RequestWords, named?: RequestExample): ExampleRequest {
  const { operation, usual } = target
  const { text, mediaType } = bodyOf(target, own, named)
  const as = own.as ?? usual
  return {
    ...(as === undefined || as === 'none' ? {} : { as }),
    method: own.method ?? operation.method.toUpperCase(),
    path: withQuery(own.path ?? filledPath(operation), own.query),
    headers: { ...(mediaType !== undefined && { 'content-type': mediaType }), ...own.headers },
    ...(text !== undefined && { text }),
    ...(own.padTo !== undefined && { padTo: own.padTo }),
  }
}

/** The body as it goes over the wire: its own text, else its own value, else that of the request example. */
function bodyOf(
  { document, operation }: Target,
  own: RequestWords,
  named: RequestExample | undefined,
): Partial<MultipartBody> {
  const usual = operation.body[0]?.mediaType ?? 'application/json'
  if (own.text !== undefined) return { text: own.text, mediaType: usual }
  const { mediaType, value } = own.body.length > 0 ? { mediaType: usual, value: own.body[0] } : (named ?? {})
  if (value === undefined || mediaType === undefined) return {}
  const content = operation.body.find((one) => one.mediaType === mediaType)
  return mediaType === MULTIPART && isObject(value)
    ? multipartBody(document, content?.schema, value)
    : { text: JSON.stringify(value), mediaType }
}

function withQuery(path: string, query: RequestWords['query']): string {
  const search = query.map(pairOf)
  return search.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${search.join('&')}`
}

/** The operation's path with the examples of its path parameters and of the query parameters that it requires. */
function filledPath(operation: Operation): string {
  const query = operation.parameters.filter((one) => one.in === 'query' && one.required && one.example !== undefined)
  return withQuery(
    filledBraces(operation),
    query.map(({ name, example }) => [name, example]),
  )
}

function pairOf([name, value]: readonly [string, unknown]): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`
}

function filledBraces(operation: Operation): string {
  return operation.path.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    return encodeURIComponent(String(parameter?.example ?? whole))
  })
}
