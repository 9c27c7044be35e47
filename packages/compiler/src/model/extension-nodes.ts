import type { Place } from '../parse/yaml-source.ts'
import type { ExtensionName } from './extensions.ts'
import { answerOf, component, entriesOf, type Operation } from './operation.ts'
import { componentSchemas, isObject, type Json } from './schema.ts'
import { schemasWithin } from './strip-annotations.ts'
import type { VendorSource } from './vendor.ts'

/** A node of a document that may have extensions, and which of ours are read on it. */
export interface ExtensionNode {
  readonly words: readonly string[]
  readonly place: Place
  readonly read: readonly ExtensionName[]
}

/** Every node of a document that may have extensions, with those that are read there; `x-provenance` may stand anywhere. */
export function extensionNodes({ document, operations }: VendorSource): ExtensionNode[] {
  return [
    { words: Object.keys(document), place: [], read: ['x-faults'] },
    ...operations.flatMap((operation) => operationNodes(operation, document)),
    ...componentNodes(document),
    ...Object.entries(componentSchemas(document)).flatMap(([name, schema]) =>
      schemaNodes(schema, ['components', 'schemas', name]),
    ),
  ]
}

function operationNodes(operation: Operation, document: Json): ExtensionNode[] {
  const { node, place, method } = operation
  const own: readonly ExtensionName[] = [
    'x-pricing',
    'x-estimated-by',
    'x-faults',
    method === 'get' ? 'x-list' : 'x-safe',
  ]
  return [
    { words: Object.keys(node), place, read: own },
    ...bodyNodes(node['requestBody'], [...place, 'requestBody'], ['x-body-limit']),
    ...entriesOf(node['responses']).flatMap(([status, response]) => {
      const at = [...place, 'responses', status]
      const isAnswer = answerOf(operation)?.status === status
      const nodes = responseNodes(response, at, document)
      return [
        ...nodes.map((one) => (one.place === at && isAnswer ? { ...one, read: ANSWER } : one)),
        ...streamNodes(response, at),
      ]
    }),
  ]
}

const ANSWER: readonly ExtensionName[] = ['x-answer', 'x-answer-when']

function componentNodes(document: Json): ExtensionNode[] {
  const components = isObject(document['components']) ? document['components'] : {}
  const of = (kind: string): [string, Json][] =>
    entriesOf(components[kind]).flatMap(([name, node]): [string, Json][] => (isObject(node) ? [[name, node]] : []))
  return [
    ...of('parameters').flatMap(([name, node]) =>
      node['in'] === 'header' ? [nodeOf(node, ['components', 'parameters', name], ['x-api-version'])] : [],
    ),
    ...of('responses').flatMap(([name, node]) => responseNodes(node, ['components', 'responses', name], document)),
    ...of('requestBodies').flatMap(([name, node]) => bodyNodes(node, ['components', 'requestBodies', name], [])),
    ...of('examples').map(([name, node]) => nodeOf(node, ['components', 'examples', name], [])),
  ]
}

function schemaNodes(schema: unknown, place: Place): ExtensionNode[] {
  if (!isObject(schema)) return []
  const below = schemasWithin(schema).flatMap(([path, inner]) => schemaNodes(inner, [...place, ...path]))
  return [nodeOf(schema, place, ['x-money']), ...below]
}

function bodyNodes(body: unknown, place: Place, read: readonly ExtensionName[]): ExtensionNode[] {
  if (!isObject(body)) return []
  return [nodeOf(body, place, read), ...examplesOf(body, place).map((one) => nodeOf(one.node, one.place, []))]
}

function responseNodes(response: unknown, place: Place, document: Json): ExtensionNode[] {
  if (!isObject(response)) return []
  const examples = examplesOf(response, place).flatMap((one) => [one, ...referred(document, one.node)])
  return [
    nodeOf(response, place, []),
    ...examples.map((one) => nodeOf(one.node, one.place, ['x-request', 'x-price-list'])),
  ]
}

/** The streams of events among the media types of a response. */
function streamNodes(response: unknown, place: Place): ExtensionNode[] {
  return entriesOf(isObject(response) ? response['content'] : undefined).flatMap(([mediaType, node]) =>
    isObject(node) && /^text\/event-stream\b/i.test(mediaType)
      ? [nodeOf(node, [...place, 'content', mediaType], ['x-stream-end'])]
      : [],
  )
}

interface PlacedNode {
  readonly node: Json
  readonly place: Place
}

function nodeOf(node: Json, place: Place, read: readonly ExtensionName[]): ExtensionNode {
  return { words: Object.keys(node), place, read }
}

function examplesOf(body: Json, place: Place): PlacedNode[] {
  return entriesOf(body['content']).flatMap(([mediaType, media]) =>
    entriesOf(isObject(media) ? media['examples'] : undefined).flatMap(([name, node]) =>
      isObject(node) ? [{ node, place: [...place, 'content', mediaType, 'examples', name] }] : [],
    ),
  )
}

/** The component that an example refers to. */
function referred(document: Json, node: Json): PlacedNode[] {
  const ref = node['$ref']
  if (typeof ref !== 'string') return []
  return [
    { node: component(node, 'examples', document), place: ['components', 'examples', ref.split('/').at(-1) ?? ''] },
  ]
}
