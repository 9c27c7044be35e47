import type { Vendor, World } from '@outlay/ir'
import { component, entriesOf, webhookContents } from '../model/operation.ts'
import { componentSchemas, isObject, type Json } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import { worldDocument, worldLinks } from '../model/world.ts'
import { closedEnums } from './closed-enums.ts'
import { errorCodes } from './error-codes.ts'
import { errorPaths } from './error-paths.ts'
import { examplesOf } from './examples.ts'
import { lowerContent, lowerOperation } from './operation.ts'
import { keyHeaders } from './security.ts'

/** The facts of a vendor as plain data, made of its document and its sample world. */
export function lowerVendor(source: VendorSource): Vendor {
  const { name, document, operations } = source
  const info = isObject(document['info']) ? document['info'] : {}
  const [server] = serversOf(document)
  const requestId = requestIdHeader(source)
  const version = versionHeaders(source)
  const world = worldOf(source)
  return {
    name,
    title: info['title'],
    version: info['version'],
    ...(server !== undefined && { server }),
    basePath: server === undefined ? '' : new URL(server).pathname.replace(/\/$/, ''),
    document,
    schemas: componentSchemas(document),
    operations: operations.map((operation) => lowerOperation(document, operation)),
    webhooks: webhookContents(document).map(lowerContent),
    examples: operations.flatMap((operation) => examplesOf(source, operation)),
    errors: {
      codes: errorPaths(source, 'code'),
      messages: errorPaths(source, 'message'),
      fields: errorPaths(source, 'field'),
      known: errorCodes(source),
    },
    ...(requestId !== undefined && { requestIdHeader: requestId }),
    ...(version !== undefined && { versionHeaders: version }),
    keyHeaders: keyHeaders(document),
    closedEnums: closedEnums(source),
    ...(world !== undefined && { world }),
  }
}

function serversOf(document: Json): string[] {
  const servers = document['servers']
  return Array.isArray(servers) ? servers.filter(isObject).map((server) => String(server['url'])) : []
}

/** `Request-Id`, `X-Request-Id`, or with the vendor's name before it. */
function requestIdHeader({ document, operations }: VendorSource): string | undefined {
  const names = operations
    .flatMap(({ node }) => entriesOf(node['responses']))
    .flatMap(([, response]) => entriesOf(component(response, 'responses', document)['headers']))
    .map(([name]) => name.toLowerCase())
  return names.find((name) => /(^|-)request-id$/.test(name))
}

/** `x-api-version` of a header: the version that clients made from the document ask for. */
function versionHeaders({ document, operations }: VendorSource): Record<string, string> | undefined {
  const pinned = operations
    .flatMap(({ node }) => (Array.isArray(node['parameters']) ? node['parameters'] : []))
    .map((one) => component(one, 'parameters', document))
    .find((one) => 'x-api-version' in one)
  return pinned && { [String(pinned['name']).toLowerCase()]: String(pinned['x-api-version']) }
}

function worldOf({ world }: VendorSource): World | undefined {
  if (world === undefined) return undefined
  return { sample: world.source.value, document: worldDocument(world), ...worldLinks(world) }
}
