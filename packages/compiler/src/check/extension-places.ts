import { answerOf, component, entriesOf } from '../model/operation.ts'
import { componentSchemas, isObject, type Json } from '../model/schema.ts'
import { schemasWithin } from '../model/strip-annotations.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { EXTENSIONS, extensionsBelow } from './extensions.ts'

/** Where each word of ours is read; x-provenance may stand anywhere. */
const HOMES: Readonly<Record<string, string>> = {
  'x-answer': 'on one 2xx response of an operation',
  'x-answer-when': 'beside the x-answer of a response',
  'x-api-version': 'on a header among components/parameters',
  'x-safe': 'on an operation other than GET',
  'x-stream-end': 'on a text/event-stream of a response of an operation',
  'x-list': 'on a GET',
  'x-pricing': 'on an operation',
  'x-faults': 'on the document or an operation',
  'x-estimated-by': 'on an operation',
  'x-money': 'on a schema below components/schemas',
  'x-body-limit': 'on the requestBody of an operation',
  'x-request': 'on an example of a response',
  'x-price-list': 'on an example of a response',
}

/** Words of ours that stand where nothing reads them, and words like ours that are not. */
export function misplacedExtensions(vendor: VendorSource): Diagnostic[] {
  const nodes = nodesOf(vendor)
  const read = new Set(nodes.flatMap(({ place, words }) => words.map((word) => [...place, word].join('\n'))))
  const misplaced = extensionsBelow(vendor.document, [])
    .filter(({ name, place }) => name in HOMES && !read.has(place.join('\n')))
    .map(({ name, place }) =>
      vendor.source.diagnostic(place, `${name}, which is not read here`, `${name} ${HOMES[name]}`),
    )
  return [...misplaced, ...nodes.flatMap((node) => unknownWords(vendor, node))]
}

/** A node of a document with the words of ours that are read on it. */
interface Node {
  readonly node: Json
  readonly place: Place
  readonly words: readonly string[]
}

function unknownWords({ source }: VendorSource, { node, place, words }: Node): Diagnostic[] {
  return Object.keys(node)
    .filter((word) => word.startsWith('x-') && !EXTENSIONS.includes(word))
    .map((word) => {
      const allowed = [...words, 'x-provenance'].join(', ')
      return source.diagnostic([...place, word], `${word}, which nothing reads`, `one of ${allowed}`)
    })
}

function nodesOf({ document, operations }: VendorSource): Node[] {
  return [
    { node: document, place: [], words: ['x-faults'] },
    ...operations.flatMap((operation) => [
      {
        node: operation.node,
        place: operation.place,
        words: ['x-pricing', 'x-estimated-by', 'x-faults', operation.method === 'get' ? 'x-list' : 'x-safe'],
      },
      ...bodyNodes(operation.node['requestBody'], [...operation.place, 'requestBody'], ['x-body-limit']),
      ...entriesOf(operation.node['responses']).flatMap(([status, response]) => {
        const answers = answerOf(operation)?.status === status
        const place = [...operation.place, 'responses', status]
        return [
          ...responseNodes({ response, place, words: answers ? ['x-answer', 'x-answer-when'] : [] }, document),
          ...streamNodes(response, place),
        ]
      }),
    ]),
    ...componentNodes(document),
    ...Object.entries(componentSchemas(document)).flatMap(([name, schema]) =>
      schemaNodes(schema, ['components', 'schemas', name]),
    ),
  ]
}

function componentNodes(document: Json): Node[] {
  const components = isObject(document['components']) ? document['components'] : {}
  return [
    ...entriesOf(components['parameters']).flatMap(([name, node]) =>
      isObject(node) && node['in'] === 'header'
        ? [{ node, place: ['components', 'parameters', name], words: ['x-api-version'] }]
        : [],
    ),
    ...entriesOf(components['responses']).flatMap(([name, response]) =>
      responseNodes({ response, place: ['components', 'responses', name], words: [] }, document),
    ),
    ...entriesOf(components['requestBodies']).flatMap(([name, body]) =>
      bodyNodes(body, ['components', 'requestBodies', name], []),
    ),
    ...entriesOf(components['examples']).flatMap(([name, node]) =>
      isObject(node) ? [{ node, place: ['components', 'examples', name], words: [] }] : [],
    ),
  ]
}

function schemaNodes(schema: unknown, place: Place): Node[] {
  if (!isObject(schema)) return []
  const below = schemasWithin(schema).flatMap(([path, inner]) => schemaNodes(inner, [...place, ...path]))
  return [{ node: schema, place, words: ['x-money'] }, ...below]
}

function bodyNodes(body: unknown, place: Place, words: readonly string[]): Node[] {
  if (!isObject(body)) return []
  return [{ node: body, place, words }, ...examplesOf(body, place).map((one) => ({ ...one, words: [] }))]
}

interface Responded {
  readonly response: unknown
  readonly place: Place
  readonly words: readonly string[]
}

function responseNodes({ response, place, words }: Responded, document: Json): Node[] {
  if (!isObject(response)) return []
  const examples = examplesOf(response, place).flatMap((one) => [one, ...referred(document, one.node)])
  return [
    { node: response, place, words },
    ...examples.map((one) => ({ ...one, words: ['x-request', 'x-price-list'] })),
  ]
}

/** The streams of events among the media types of a response. */
function streamNodes(response: unknown, place: Place): Node[] {
  return entriesOf(isObject(response) ? response['content'] : undefined).flatMap(([mediaType, node]) =>
    isObject(node) && /^text\/event-stream\b/i.test(mediaType)
      ? [{ node, place: [...place, 'content', mediaType], words: ['x-stream-end'] }]
      : [],
  )
}

interface Placed {
  readonly node: Json
  readonly place: Place
}

function examplesOf(body: Json, place: Place): Placed[] {
  return entriesOf(body['content']).flatMap(([mediaType, media]) =>
    entriesOf(isObject(media) ? media['examples'] : undefined).flatMap(([name, node]) =>
      isObject(node) ? [{ node, place: [...place, 'content', mediaType, 'examples', name] }] : [],
    ),
  )
}

/** The component that an example refers to. */
function referred(document: Json, node: Json): Placed[] {
  const ref = node['$ref']
  if (typeof ref !== 'string') return []
  return [
    { node: component(node, 'examples', document), place: ['components', 'examples', ref.split('/').at(-1) ?? ''] },
  ]
}
