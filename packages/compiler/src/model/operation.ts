import type { Place } from '../parse/yaml-source.ts'
import { isJson } from './media-type.ts'
import { isObject, type Json, schemaName } from './schema.ts'

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly schema: Json
  /** `example` of the parameter: what a named example fills in. */
  readonly example: unknown
  /** `x-api-version` of a header: the version that clients made from the document ask for. */
  readonly apiVersion: string | undefined
  readonly place: Place
}

/** A body, of a request or a response, in one media type. */
export interface Content {
  readonly mediaType: string
  readonly schema: unknown
  /** Name of the component schema; undefined where the document has it inline. */
  readonly schemaName: string | undefined
  /** `x-stream-end`: the data that ends a stream of events. */
  readonly streamEnd?: string
  readonly place: Place
}

export interface Response {
  readonly status: string
  readonly description: unknown
  /** Names of its headers. */
  readonly headers: readonly string[]
  /** JSON first. */
  readonly content: readonly Content[]
  /** `x-answer`, undefined when there is none. */
  readonly answer: unknown
  /** `x-answer-when`: for which requests `x-answer` holds; undefined where it does for all. */
  readonly when: Json | undefined
  readonly place: Place
}

/** An operation of a document as the generators read it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly place: Place
  readonly node: Json
  readonly parameters: readonly Parameter[]
  readonly body: readonly Content[]
  readonly bodyRequired: boolean
  /** `x-body-limit`: bytes; undefined where the server's own limit holds. */
  readonly bodyLimit: number | undefined
  /** Whether a request body is declared, with or without content. */
  readonly hasBody: boolean
  readonly hasServers: boolean
  readonly responses: readonly Response[]
  /** `x-pricing` where it has charges. */
  readonly pricing: Json | undefined
  /** What picks the price list: `state` and `priceList` of `x-pricing`, with or without charges. */
  readonly choice: Json | undefined
  /** `priceList` of `x-pricing`: what picks the version; undefined where the newest that holds is taken. */
  readonly priceList: VersionChoice | undefined
  /** Whether what it answers says something of the price list. */
  readonly readsPriceList: boolean
  /** `x-estimated-by`: the id of the operation that prices this one. */
  readonly estimatedBy: string | undefined
  /** Whether a request needs a credential, by its own `security` or the document's. */
  readonly secured: boolean
}

/** What picks the version of the price list: the alternatives that are tried in turn. */
export interface VersionChoice {
  readonly place: Place
  readonly alternatives: readonly { readonly node: unknown; readonly place: Place }[]
}

/** The media type of forms with files (RFC 7578). */
export const MULTIPART = 'multipart/form-data'

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

/** The operations of a document in the order in which they stand. */
export function operationsOf(document: Json): Operation[] {
  return entriesOf(document['paths']).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = isObject(item) ? item[method] : undefined
      if (!isObject(node)) return []
      return [operation({ method, path, node, shared: (item as Json)['parameters'] }, document)]
    }),
  )
}

/** What a document says of itself; a word that is not there is undefined. */
export interface DocumentHead {
  readonly openapi: unknown
  readonly dialect: unknown
  readonly title: unknown
  readonly version: unknown
  /** The URL of the first server. */
  readonly server: unknown
  readonly hasServer: boolean
}

export function documentHead({ openapi, jsonSchemaDialect, info, servers }: Json): DocumentHead {
  const { title, version } = isObject(info) ? info : {}
  const [first]: readonly unknown[] = Array.isArray(servers) ? servers : []
  const server = isObject(first) ? first['url'] : undefined
  return { openapi, dialect: jsonSchemaDialect, title, version, server, hasServer: server !== undefined }
}

/** The bodies that a vendor sends by itself: those of its `webhooks`. */
export function webhookContents(document: Json): Content[] {
  return entriesOf(document['webhooks']).flatMap(([name, item]) =>
    METHODS.flatMap((method) => {
      const node = isObject(item) ? item[method] : undefined
      const body = isObject(node) ? component(node['requestBody'], 'requestBodies', document) : {}
      return contentOf(body['content'], ['webhooks', name, method, 'requestBody', 'content'])
    }),
  )
}

/** The answer of an operation that the document declares: the first 2xx with `x-answer`. */
export function answerOf(operation: Operation): Response | undefined {
  return operation.responses.find(({ status, answer }) => status.startsWith('2') && answer !== undefined)
}

/** Does hand-written code answer the operation, even if only for some of its requests? */
export function isHandled(operation: Operation): boolean {
  const answer = answerOf(operation)
  return answer === undefined || answer.when !== undefined
}

/** The status of an operation's good answer: the declared one's, else its first 2xx. */
export function goodStatus(operation: Operation): string {
  const { responses } = operation
  return answerOf(operation)?.status ?? responses.find(({ status }) => /^2\d\d$/.test(status))?.status ?? '200'
}

export function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}

interface Found {
  readonly method: string
  readonly path: string
  readonly node: Json
  readonly shared: unknown
}

function operation({ method, path, node, shared }: Found, document: Json): Operation {
  const place: Place = ['paths', path, method]
  const body = component(node['requestBody'], 'requestBodies', document)
  const choice = isObject(node['x-pricing']) ? node['x-pricing'] : undefined
  const estimatedBy = node['x-estimated-by']
  return {
    id: typeof node['operationId'] === 'string' ? node['operationId'] : '',
    method,
    path,
    place,
    node,
    parameters: overridden([
      ...parametersOf(shared, ['paths', path, 'parameters'], document),
      ...parametersOf(node['parameters'], [...place, 'parameters'], document),
    ]),
    body: contentOf(body['content'], [...place, 'requestBody', 'content']),
    bodyRequired: body['required'] === true,
    bodyLimit: bodyLimit(node['requestBody']),
    hasBody: 'requestBody' in node,
    hasServers: 'servers' in node,
    responses: entriesOf(node['responses']).map(([status, response]) =>
      responseOf({ response, status, document }, [...place, 'responses', status]),
    ),
    pricing: choice !== undefined && 'charges' in choice ? choice : undefined,
    choice,
    priceList: choice?.['priceList'] === undefined ? undefined : versionChoice(choice['priceList'], place),
    readsPriceList: JSON.stringify(node['responses'] ?? {}).includes('$priceList'),
    estimatedBy: typeof estimatedBy === 'string' ? estimatedBy : undefined,
    secured: isSecured(node['security'] ?? document['security']),
  }
}

function bodyLimit(body: unknown): number | undefined {
  const limit = isObject(body) ? body['x-body-limit'] : undefined
  return typeof limit === 'number' ? limit : undefined
}

function versionChoice(node: unknown, operation: Place): VersionChoice {
  const place = [...operation, 'x-pricing', 'priceList']
  const { first } = isObject(node) ? node : {}
  return {
    place,
    alternatives: Array.isArray(first)
      ? first.map((one, index) => ({ node: one, place: [...place, 'first', index] }))
      : [{ node, place }],
  }
}

/** An empty requirement makes the others optional (OpenAPI 3.1, Security Requirement Object). */
function isSecured(security: unknown): boolean {
  if (!Array.isArray(security) || security.length === 0) return false
  return security.every((one) => isObject(one) && Object.keys(one).length > 0)
}

/** A parameter of the operation stands for the one of its path that has the same name and place. */
function overridden(parameters: readonly Parameter[]): Parameter[] {
  return [...new Map(parameters.map((one) => [`${one.in} ${one.name}`, one])).values()]
}

function parametersOf(list: unknown, place: Place, document: Json): Parameter[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((written, index): Parameter[] => {
    const parameter = component(written, 'parameters', document)
    const where = parameter['in']
    if (where !== 'query' && where !== 'path' && where !== 'header') return []
    const schema = isObject(parameter['schema']) ? parameter['schema'] : {}
    const { name, required, example, 'x-api-version': version } = parameter
    const apiVersion = version === undefined ? undefined : String(version)
    const words = { name: String(name), in: where, required: required === true, schema, example, apiVersion } as const
    return [{ ...words, place: [...place, index] }]
  })
}

/** A part of the document, or the component of its kind that it refers to. */
export function component(written: unknown, kind: string, document: Json): Json {
  if (!isObject(written)) return {}
  const ref = written['$ref']
  if (typeof ref !== 'string') return written
  const components = isObject(document['components']) ? document['components'][kind] : undefined
  const found = isObject(components) ? components[ref.split('/').pop() ?? ''] : undefined
  return isObject(found) ? found : {}
}

function responseOf(
  { response, status, document }: { response: unknown; status: string; document: Json },
  place: Place,
): Response {
  const node = component(response, 'responses', document)
  const { 'x-answer': answer, 'x-answer-when': when }: Json = isObject(response) ? response : {}
  const content = contentOf(node['content'], [...place, 'content'])
  const jsonFirst = content.toSorted((a, b) => Number(isJson(b.mediaType)) - Number(isJson(a.mediaType)))
  const { description } = node
  const headers = entriesOf(node['headers']).map(([name]) => name)
  return { status, description, place, answer, when: isObject(when) ? when : undefined, headers, content: jsonFirst }
}

function contentOf(content: unknown, place: Place): Content[] {
  return entriesOf(content).map(([mediaType, media]) => {
    const { schema, 'x-stream-end': end } = isObject(media) ? media : {}
    const streamEnd = typeof end === 'string' ? { streamEnd: end } : {}
    return { mediaType, schema, schemaName: schemaName(schema), ...streamEnd, place: [...place, mediaType, 'schema'] }
  })
}
