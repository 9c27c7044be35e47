import { component, entriesOf, type Operation } from './operation.ts'
import { isObject, type Json } from './schema.ts'

/** A named example of a request body. */
export interface RequestExample {
  readonly name: string
  readonly mediaType: string
  readonly value: unknown
}

/** A named example of a response, with what its `x-request` and `x-price-list` say. */
export interface ResponseExample {
  readonly name: string
  readonly summary: string
  readonly status: string
  readonly value: unknown
  readonly request: RequestWords
  /** The requests that a fresh server has answered before; undefined where the server may have answered any. */
  readonly before: readonly RequestWords[] | undefined
  /** The price list that holds for the example; undefined where it is the vendor's own. */
  readonly prices: Json | undefined
}

/** What `x-request` says of a request; undefined where the operation and the request example say it. */
export interface RequestWords {
  /** The name of a credential, or `none`. */
  readonly as: string | undefined
  readonly method: string | undefined
  readonly path: string | undefined
  readonly query: readonly (readonly [name: string, value: unknown])[]
  readonly headers: Readonly<Record<string, string>>
  /** The body as text. */
  readonly text: string | undefined
  /** The body as a value: a list of it, or of nothing. */
  readonly body: readonly unknown[]
  readonly padTo: number | undefined
  /** How often it is sent. */
  readonly times: number
}

/** The named examples of an operation's request body, in all its media types. */
export function requestExamples(document: Json, { node }: Operation): RequestExample[] {
  const { content } = component(node['requestBody'], 'requestBodies', document)
  return entriesOf(content).flatMap(([mediaType, media]) =>
    namedExamples(media, document).map(([name, { value }]) => ({ name, mediaType, value })),
  )
}

/** The named examples of an operation's responses, in all their media types. */
export function responseExamples(document: Json, { node }: Operation): ResponseExample[] {
  return entriesOf(node['responses']).flatMap(([status, response]) =>
    entriesOf(component(response, 'responses', document)['content']).flatMap(([, media]) =>
      namedExamples(media, document).map(([name, example]) => responseExample(name, status, example)),
    ),
  )
}

/** Does an example of a response say its request itself, by `x-request`? */
export function hasOwnRequest(example: unknown): boolean {
  return isObject(example) && 'x-request' in example
}

function namedExamples(media: unknown, document: Json): [string, Json][] {
  return entriesOf(isObject(media) ? media['examples'] : undefined).map(([name, example]) => [
    name,
    component(example, 'examples', document),
  ])
}

function responseExample(name: string, status: string, example: Json): ResponseExample {
  const { summary, value, 'x-request': own, 'x-price-list': prices } = example
  const { before } = isObject(own) ? own : {}
  return {
    name,
    summary: String(summary ?? name),
    status,
    value,
    request: requestWords(own),
    before: Array.isArray(before) ? before.map(requestWords) : undefined,
    prices: isObject(prices) ? prices : undefined,
  }
}

function requestWords(node: unknown): RequestWords {
  const own = isObject(node) ? node : {}
  const { as, method, path, query, headers, text, padTo, times } = own
  return {
    as: typeof as === 'string' ? as : undefined,
    method: method === undefined ? undefined : String(method),
    path: path === undefined ? undefined : String(path),
    query: entriesOf(query),
    headers: isObject(headers) ? (headers as Record<string, string>) : {},
    text: typeof text === 'string' ? text : undefined,
    body: 'body' in own ? [own['body']] : [],
    padTo: typeof padTo === 'number' ? padTo : undefined,
    times: typeof times === 'number' ? times : 1,
  }
}
