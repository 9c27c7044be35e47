import type { Vendor, World } from '@outlay/ir'
import { documentHead, webhookContents } from '../model/operation.ts'
import { componentSchemas } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import { worldDocument, worldLinks } from '../model/world.ts'
import { closedEnums } from './closed-enums.ts'
import { errorCodes } from './error-codes.ts'
import { errorPaths } from './error-paths.ts'
import { lowerExamples } from './examples.ts'
import { lowerContent, lowerOperation } from './operation.ts'
import { keyHeaders } from './security.ts'

/** The facts of a vendor as plain data, made of its document and its sample world. */
export function lowerVendor(source: VendorSource): Vendor {
  const { name, document, operations } = source
  const { title, version: documentVersion, server: url } = documentHead(document)
  const server = url === undefined ? undefined : String(url)
  const requestId = requestIdHeader(source)
  const version = versionHeaders(source)
  const world = worldOf(source)
  return {
    name,
    title,
    version: documentVersion,
    ...(server !== undefined && { server }),
    basePath: server === undefined ? '' : new URL(server).pathname.replace(/\/$/, ''),
    document,
    schemas: componentSchemas(document),
    operations: operations.map((operation) => lowerOperation(document, operation)),
    webhooks: webhookContents(document).map(lowerContent),
    examples: operations.flatMap((operation) => lowerExamples(source, operation)),
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

/** `Request-Id`, `X-Request-Id`, or with the vendor's name before it. */
function requestIdHeader({ operations }: VendorSource): string | undefined {
  const names = operations.flatMap(({ responses }) => responses).flatMap(({ headers }) => headers)
  return names.map((name) => name.toLowerCase()).find((name) => /(^|-)request-id$/.test(name))
}

/** The header that names the API version that clients made from the document use. */
function versionHeaders({ operations }: VendorSource): Record<string, string> | undefined {
  const parameters = operations.flatMap((operation) => operation.parameters)
  const pinned = parameters.find(({ apiVersion }) => apiVersion !== undefined)
  return pinned?.apiVersion === undefined ? undefined : { [pinned.name.toLowerCase()]: pinned.apiVersion }
}

function worldOf({ world }: VendorSource): World | undefined {
  if (world === undefined) return undefined
  return { sample: world.source.value, document: worldDocument(world), ...worldLinks(world) }
}
