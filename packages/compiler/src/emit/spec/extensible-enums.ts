import type { Vendor } from '@outlay/ir'
import { childPointer } from '@outlay/spec/json-pointer'
import { isObject, type Json, schemaName } from '../../model/schema.ts'
import { type Extension, extendSchema, UNLISTED_TEXT } from './extensible-schema.ts'

/**
 * A document whose responses, events and webhooks may have any text where it lists several, since a server may come to send
 * more. Requests stay as they are, and so does what tells bodies apart: constants, the codes of error bodies, and a
 * property that each of several alternatives names. A schema that requests have too is copied for responses, as `Open…`.
 */
export function extensibleDocument({ document, schemas, closedEnums }: Vendor): Json {
  const requested = requestSchemas(document)
  const extension: Extension = { document, requested, closed: new Set(closedEnums), copies: new Map() }
  const components = isObject(document['components']) ? document['components'] : {}
  const items = (name: 'paths' | 'webhooks'): unknown =>
    mapped(document[name], `/${name}`, (item, at) =>
      mapped(item, at, (node, below) => withExtensibleResponses(extension, node, below)),
    )
  const extended = mapped(schemas, '/components/schemas', (one, at, name) =>
    requested.has(name) ? one : extendSchema(extension, one, at),
  )
  const responses = mapped(components['responses'], '/components/responses', (one, at) =>
    withExtensibleContent(extension, one, at),
  )
  const [paths, webhooks] = [items('paths'), items('webhooks')]
  return {
    ...document,
    paths,
    ...(isObject(webhooks) && { webhooks }),
    components: {
      ...components,
      responses,
      schemas: { ...(extended as Json), ...Object.fromEntries(extension.copies), [UNLISTED_TEXT]: { type: 'string' } },
    },
  }
}

/** The names of the schemas that the requests of a document have. */
function requestSchemas(document: Json): Set<string> {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    const ref: unknown = isObject(node) ? node['$ref'] : undefined
    if (typeof ref === 'string') {
      const name = schemaName(node)
      if (name !== undefined) names.add(name)
      visit(at(document, ref))
    }
    for (const part of Object.values(node)) visit(part)
  }
  for (const item of Object.values(isObject(document['paths']) ? document['paths'] : {})) {
    const path = isObject(item) ? item : {}
    for (const node of [path, ...Object.values(path)]) {
      if (isObject(node)) [node['parameters'], node['requestBody']].forEach(visit)
    }
  }
  return names
}

/** An operation; what a webhook sends is a response, too. */
function withExtensibleResponses(extension: Extension, node: unknown, pointer: string): unknown {
  if (!isObject(node)) return node
  const { responses, requestBody } = node
  const isSent = pointer.startsWith('/webhooks/')
  const extended = mapped(responses, childPointer(pointer, 'responses'), (one, at) =>
    withExtensibleContent(extension, one, at),
  )
  const body = isSent && withExtensibleContent(extension, requestBody, childPointer(pointer, 'requestBody'))
  return { ...node, ...(isObject(extended) && { responses: extended }), ...(isObject(body) && { requestBody: body }) }
}

function withExtensibleContent(extension: Extension, node: unknown, pointer: string): unknown {
  if (!isObject(node) || !isObject(node['content'])) return node
  const content = mapped(node['content'], childPointer(pointer, 'content'), (media, at) =>
    isObject(media) && 'schema' in media
      ? { ...media, schema: extendSchema(extension, media['schema'], childPointer(at, 'schema')) }
      : media,
  )
  return { ...node, content }
}

/** Applies a change to each value of an object, by its JSON Pointer and its name. */
function mapped(
  node: unknown,
  pointer: string,
  change: (value: unknown, pointer: string, name: string) => unknown,
): unknown {
  if (!isObject(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, change(value, childPointer(pointer, name), name)]),
  )
}

function at(document: Json, ref: string): unknown {
  return ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document)
}
