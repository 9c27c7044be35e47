import { component, entriesOf, type Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'
import { credentialsOf, type VendorSource } from '../document/vendor.ts'

/** A named example: a request with the reply that it gets. */
export interface Example {
  readonly name: string
  readonly summary: string
  readonly operation: string
  readonly request: ExampleRequest
  /** What a fresh server has answered before, in order. */
  readonly before?: readonly EarlierRequest[]
  readonly status: number
  readonly reply: unknown
  /** What the server's prices must be like for this reply. */
  readonly prices?: ExamplePrices
}

/** Prices of an example: an entry that the price list lacks, and the instant (ISO 8601) at which the server answers. */
export interface ExamplePrices {
  readonly without?: { readonly table: string; readonly match: Json }
  readonly at?: string
}

/** The request of an example as it goes over the wire; `padTo` fills the body with blanks to so many bytes. */
export interface ExampleRequest {
  /** The credential of the sample world that it is sent with; absent for none. */
  readonly as?: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly text?: string
  readonly padTo?: number
}

/** The named examples of an operation: each named reply with the request of the same name, or with its `x-request`. */
export function examplesOf(vendor: VendorSource, operation: Operation): Example[] {
  const { document } = vendor
  const [credential] = Object.keys(credentialsOf(vendor))
  const asking: Asking = { operation, usual: operation.secured ? credential : undefined }
  const requests = Object.fromEntries(namedExamples(requestContent(document, operation), document))
  const responses = isObject(operation.node['responses']) ? operation.node['responses'] : {}
  return Object.entries(responses).flatMap(([status, response]) =>
    namedExamples(component(response, 'responses', document)['content'], document).map(([name, reply]) => ({
      name,
      summary: String(reply['summary'] ?? name),
      operation: operation.id,
      request: exampleRequest(asking, requests[name], reply['x-request']),
      ...earlier(asking, reply['x-request']),
      status: Number.parseInt(status, 10),
      reply: reply['value'],
      ...(isObject(reply['x-price-list']) ? { prices: reply['x-price-list'] as ExamplePrices } : {}),
    })),
  )
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

function requestContent(document: Json, operation: Operation): unknown {
  return component(operation.node['requestBody'], 'requestBodies', document)['content']
}

/** A request that was answered before, so many times. */
export interface EarlierRequest extends ExampleRequest {
  readonly times: number
}

/** By whom an operation is asked where an example does not say. */
interface Asking {
  readonly operation: Operation
  readonly usual: string | undefined
}

function earlier(asking: Asking, own: unknown): Pick<Example, 'before'> {
  const requests: readonly unknown[] = isObject(own) && Array.isArray(own['before']) ? own['before'] : []
  if (requests.length === 0) return {}
  const timesOf = (one: unknown): number => (isObject(one) && typeof one['times'] === 'number' ? one['times'] : 1)
  return { before: requests.map((one) => ({ ...exampleRequest(asking, undefined, one), times: timesOf(one) })) }
}

function exampleRequest({ operation, usual }: Asking, paired: Json | undefined, own: unknown): ExampleRequest {
  const odd = isObject(own) ? own : {}
  const body = 'body' in odd ? odd['body'] : paired?.['value']
  const text = typeof odd['text'] === 'string' ? odd['text'] : body === undefined ? undefined : JSON.stringify(body)
  const mediaType = text === undefined ? {} : { 'content-type': operation.body[0]?.mediaType ?? 'application/json' }
  const as = typeof odd['as'] === 'string' ? odd['as'] : usual
  return {
    ...(as === undefined || as === 'none' ? {} : { as }),
    method: String(odd['method'] ?? operation.method.toUpperCase()),
    path: String(odd['path'] ?? filledPath(operation)),
    headers: { ...mediaType, ...(isObject(odd['headers']) ? (odd['headers'] as Record<string, string>) : {}) },
    ...(text === undefined ? {} : { text }),
    ...(typeof odd['padTo'] === 'number' ? { padTo: odd['padTo'] } : {}),
  }
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
