import { entriesOf, type Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'

/** A named example: a request with the reply that it gets. */
export interface Example {
  readonly name: string
  readonly summary: string
  readonly operation: string
  readonly request: ExampleRequest
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
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly text?: string
  readonly padTo?: number
}

/** The named examples of an operation: each named reply with the request of the same name, or with its `x-request`. */
export function examplesOf(document: Json, operation: Operation): Example[] {
  const requests = Object.fromEntries(namedExamples(requestContent(operation), document))
  const responses = isObject(operation.node['responses']) ? operation.node['responses'] : {}
  return Object.entries(responses).flatMap(([status, response]) =>
    namedExamples(isObject(response) ? response['content'] : undefined, document).map(([name, reply]) => ({
      name,
      summary: String(reply['summary'] ?? name),
      operation: operation.id,
      request: exampleRequest(operation, requests[name], reply['x-request']),
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
      resolved(example, document),
    ]),
  )
}

function resolved(example: unknown, document: Json): Json {
  if (!isObject(example)) return {}
  const ref = example['$ref']
  const components = isObject(document['components']) ? document['components']['examples'] : undefined
  const found = typeof ref === 'string' && isObject(components) ? components[ref.split('/').pop() ?? ''] : example
  return isObject(found) ? found : {}
}

function requestContent(operation: Operation): unknown {
  const body = operation.node['requestBody']
  return isObject(body) ? body['content'] : undefined
}

function exampleRequest(operation: Operation, paired: Json | undefined, own: unknown): ExampleRequest {
  const odd = isObject(own) ? own : {}
  const body = 'body' in odd ? odd['body'] : paired?.['value']
  const text = typeof odd['text'] === 'string' ? odd['text'] : body === undefined ? undefined : JSON.stringify(body)
  const mediaType = text === undefined ? {} : { 'content-type': operation.body[0]?.mediaType ?? 'application/json' }
  return {
    method: String(odd['method'] ?? operation.method.toUpperCase()),
    path: String(odd['path'] ?? filledPath(operation)),
    headers: { ...mediaType, ...(isObject(odd['headers']) ? (odd['headers'] as Record<string, string>) : {}) },
    ...(text === undefined ? {} : { text }),
    ...(typeof odd['padTo'] === 'number' ? { padTo: odd['padTo'] } : {}),
  }
}

function filledPath(operation: Operation): string {
  return operation.path.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    return encodeURIComponent(String(parameter?.example ?? whole))
  })
}
