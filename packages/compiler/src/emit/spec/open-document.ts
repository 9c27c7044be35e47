import { componentSchemas, isObject, type Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { codeSchemas } from '../sdk/refusal-codes.ts'
import { ANY_OTHER, askedSchemas, tagSchemas } from './open-places.ts'
import { mapped, type Opening, opened } from './open-schema.ts'

/**
 * A document whose answers, events and webhooks may have any text where it lists several, since a server may come to say
 * more. Requests stay as they are, and so does what tells bodies apart: constants, the codes of error bodies, and a
 * property that each of several alternatives names. A schema that requests have too is copied for answers, as `Open…`.
 */
export function openDocument(vendor: VendorSource): Json {
  const { document } = vendor
  const asked = askedSchemas(document)
  const opening: Opening = {
    document,
    asked,
    closed: new Set([...codeSchemas(vendor), ...tagSchemas(document)]),
    copies: new Map(),
  }
  const item = (isSent: boolean) => (path: unknown) => mapped(path, (node) => withOpenAnswers(opening, node, isSent))
  const { schemas: _, responses, ...components } = isObject(document['components']) ? document['components'] : {}
  const paths = mapped(document['paths'], item(false))
  const webhooks = mapped(document['webhooks'], item(true))
  const open = {
    responses: mapped(responses, (one) => withOpenContent(opening, one)),
    schemas: mapped(componentSchemas(document), (one, name) => (asked.has(name) ? one : opened(opening, one))),
  }
  const schemas = { ...(open.schemas as Json), ...Object.fromEntries(opening.copies), [ANY_OTHER]: { type: 'string' } }
  return {
    ...document,
    paths,
    ...(isObject(webhooks) && { webhooks }),
    components: { ...components, ...open, schemas },
  }
}

/** An operation; what a webhook sends is an answer too. */
function withOpenAnswers(opening: Opening, node: unknown, isSent: boolean): unknown {
  if (!isObject(node)) return node
  const { responses, requestBody } = node
  return {
    ...node,
    ...(isObject(responses) && { responses: mapped(responses, (one) => withOpenContent(opening, one)) }),
    ...(isSent && isObject(requestBody) && { requestBody: withOpenContent(opening, requestBody) }),
  }
}

function withOpenContent(opening: Opening, node: unknown): unknown {
  if (!isObject(node) || !isObject(node['content'])) return node
  const content = mapped(node['content'], (media) =>
    isObject(media) && 'schema' in media ? { ...media, schema: opened(opening, media['schema']) } : media,
  )
  return { ...node, content }
}
