import { componentSchemas, isObject, type Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { codeSchemas } from '../sdk/refusal-codes.ts'
import { discriminatorSchemas, requestSchemas, UNLISTED_TEXT } from './closed-enums.ts'
import { type Extension, extended, mapped } from './extensible-schema.ts'

/**
 * A document whose answers, events and webhooks may have any text where it lists several, since a server may come to say
 * more. Requests stay as they are, and so does what tells bodies apart: constants, the codes of error bodies, and a
 * property that each of several alternatives names. A schema that requests have too is copied for answers, as `Open…`.
 */
export function extensibleDocument(vendor: VendorSource): Json {
  const { document } = vendor
  const requested = requestSchemas(document)
  const extension: Extension = {
    document,
    requested,
    closed: new Set([...codeSchemas(vendor), ...discriminatorSchemas(document)]),
    copies: new Map(),
  }
  const item = (isSent: boolean) => (path: unknown) =>
    mapped(path, (node) => withExtensibleResponses(extension, node, isSent))
  const { schemas: _, responses, ...components } = isObject(document['components']) ? document['components'] : {}
  const paths = mapped(document['paths'], item(false))
  const webhooks = mapped(document['webhooks'], item(true))
  const open = {
    responses: mapped(responses, (one) => withExtensibleContent(extension, one)),
    schemas: mapped(componentSchemas(document), (one, name) => (requested.has(name) ? one : extended(extension, one))),
  }
  const schemas = {
    ...(open.schemas as Json),
    ...Object.fromEntries(extension.copies),
    [UNLISTED_TEXT]: { type: 'string' },
  }
  return {
    ...document,
    paths,
    ...(isObject(webhooks) && { webhooks }),
    components: { ...components, ...open, schemas },
  }
}

/** An operation; what a webhook sends is an answer too. */
function withExtensibleResponses(extension: Extension, node: unknown, isSent: boolean): unknown {
  if (!isObject(node)) return node
  const { responses, requestBody } = node
  return {
    ...node,
    ...(isObject(responses) && { responses: mapped(responses, (one) => withExtensibleContent(extension, one)) }),
    ...(isSent && isObject(requestBody) && { requestBody: withExtensibleContent(extension, requestBody) }),
  }
}

function withExtensibleContent(extension: Extension, node: unknown): unknown {
  if (!isObject(node) || !isObject(node['content'])) return node
  const content = mapped(node['content'], (media) =>
    isObject(media) && 'schema' in media ? { ...media, schema: extended(extension, media['schema']) } : media,
  )
  return { ...node, content }
}
