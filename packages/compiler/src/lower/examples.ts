import type { Example, ExamplePrices, ExampleRequest } from '@outlay/ir'
import { component, entriesOf, MULTIPART, type Operation } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import { credentialsOf, type VendorSource } from '../model/vendor.ts'
import { type MultipartBody, multipartBody } from './multipart-body.ts'

/** The named examples of an operation: each named reply with the request of the same name, or with its `x-request`. */
export function examplesOf(vendor: VendorSource, operation: Operation): Example[] {
  const { document } = vendor
  const [credential] = Object.keys(credentialsOf(vendor))
  const requested: Requested = { document, operation, usual: operation.secured ? credential : undefined }
  const requests = pairedRequests(document, operation)
  const responses = isObject(operation.node['responses']) ? operation.node['responses'] : {}
  return Object.entries(responses).flatMap(([status, response]) =>
    namedExamples(component(response, 'responses', document)['content'], document).map(([name, reply]) => ({
      name,
      summary: String(reply['summary'] ?? name),
      operation: operation.id,
      request: exampleRequest(requested, requests[name], reply['x-request']),
      ...earlier(requested, reply['x-request']),
      status: Number.parseInt(status, 10),
      reply: reply['value'],
      ...(isObject(reply['x-price-list']) ? { prices: reply['x-price-list'] as ExamplePrices } : {}),
    })),
  )
}

/** The request examples by name, each with its media type. */
function pairedRequests(document: Json, operation: Operation): Readonly<Record<string, Paired>> {
  const content = component(operation.node['requestBody'], 'requestBodies', document)['content']
  const named = entriesOf(content).flatMap(([mediaType, media]) =>
    namedExamples({ [mediaType]: media }, document).map(([name, { value }]) => [name, { mediaType, value }] as const),
  )
  return Object.fromEntries(named.toReversed())
}

/** The named examples of a body, in all its media types. */
export function namedExamples(content: unknown, document: Json): [string, Json][] {
  return entriesOf(content).flatMap(([, media]) =>
    entriesOf(isObject(media) ? media['examples'] : undefined).map(([name, example]): [string, Json] => [
      name,
      component(example, 'examples', document),
    ]),
  )
}

/** An operation, and the credential that its requests have where an example does not say. */
interface Requested {
  readonly document: Json
  readonly operation: Operation
  readonly usual: string | undefined
}

/** A request example. */
interface Paired {
  readonly mediaType: string
  readonly value: unknown
}

function earlier(requested: Requested, own: unknown): Pick<Example, 'before'> {
  if (!isObject(own) || !Array.isArray(own['before'])) return {}
  const requests: readonly unknown[] = own['before']
  const timesOf = (one: unknown): number => (isObject(one) && typeof one['times'] === 'number' ? one['times'] : 1)
  return { before: requests.map((one) => ({ ...exampleRequest(requested, undefined, one), times: timesOf(one) })) }
}

function exampleRequest(requested: Requested, paired: Paired | undefined, own: unknown): ExampleRequest {
  const { operation, usual } = requested
  const odd = isObject(own) ? own : {}
  const { text, mediaType } = sentBody(requested, paired, odd)
  const as = typeof odd['as'] === 'string' ? odd['as'] : usual
  return {
    ...(as === undefined || as === 'none' ? {} : { as }),
    method: String(odd['method'] ?? operation.method.toUpperCase()),
    path: withQuery(String(odd['path'] ?? filledPath(operation)), odd['query']),
    headers: {
      ...(mediaType !== undefined && { 'content-type': mediaType }),
      ...(isObject(odd['headers']) ? (odd['headers'] as Record<string, string>) : {}),
    },
    ...(text === undefined ? {} : { text }),
    ...(typeof odd['padTo'] === 'number' ? { padTo: odd['padTo'] } : {}),
  }
}

/** The body as it goes over the wire: its own text, else its own value, else that of the request example. */
function sentBody({ document, operation }: Requested, paired: Paired | undefined, own: Json): Partial<MultipartBody> {
  const usual = operation.body[0]?.mediaType ?? 'application/json'
  if (typeof own['text'] === 'string') return { text: own['text'], mediaType: usual }
  const { mediaType, value } = 'body' in own ? { mediaType: usual, value: own['body'] } : (paired ?? {})
  if (value === undefined || mediaType === undefined) return {}
  const content = operation.body.find((one) => one.mediaType === mediaType)
  return mediaType === MULTIPART && isObject(value)
    ? multipartBody(document, content?.schema, value)
    : { text: JSON.stringify(value), mediaType }
}

function withQuery(path: string, query: unknown): string {
  const search = entriesOf(query).map(
    ([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(text))}`,
  )
  return search.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${search.join('&')}`
}

/** The operation's path with the examples of its path parameters and of the query parameters that it requires. */
function filledPath(operation: Operation): string {
  const query = operation.parameters.filter((one) => one.in === 'query' && one.required && one.example !== undefined)
  const search = query.map(({ name, example }) => `${encodeURIComponent(name)}=${encodeURIComponent(String(example))}`)
  return [filledBraces(operation), ...(search.length === 0 ? [] : [search.join('&')])].join('?')
}

function filledBraces(operation: Operation): string {
  return operation.path.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    return encodeURIComponent(String(parameter?.example ?? whole))
  })
}
