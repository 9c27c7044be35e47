import { component, entriesOf } from '../../model/operation.ts'
import { isObject, type Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { faultWays } from './fault-ways.ts'

/** What the runtime of `@outlay/sdk` knows of a vendor: `VendorConfig` in there says what each word means. */
export function vendorFacts(vendor: VendorSource): Json {
  const { document } = vendor
  const [server] = Array.isArray(document['servers']) ? document['servers'] : []
  const messages = faultWays(vendor, 'message')
  const params = faultWays(vendor, 'field')
  const [requestId] = requestIdHeaders(vendor)
  const version = pinnedVersion(vendor)
  return {
    server: server?.url,
    codes: faultWays(vendor, 'code'),
    ...(messages.length > 0 && { messages }),
    ...(params.length > 0 && { params }),
    ...(requestId && { requestId }),
    ...(version && { version }),
  }
}

/** The headers of answers that name a request: `Request-Id`, `X-Request-Id`, or with the vendor's name before it. */
function requestIdHeaders({ document, operations }: VendorSource): string[] {
  const names = operations
    .flatMap(({ node }) => entriesOf(node['responses']))
    .flatMap(([, response]) => Object.keys(headersOf(component(response, 'responses', document))))
  return [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => /(^|-)request-id$/.test(name))
}

function headersOf({ headers }: Json): Json {
  return isObject(headers) ? headers : {}
}

/** `x-api-version` of a header: the version that clients made from the document ask for. */
function pinnedVersion({ document, operations }: VendorSource): Record<string, string> | undefined {
  const lists = operations.map(({ node }) => node['parameters']).filter(Array.isArray)
  const pinned = lists
    .flat()
    .map((one) => component(one, 'parameters', document))
    .find((one) => 'x-api-version' in one)
  return pinned && { [String(pinned['name']).toLowerCase()]: String(pinned['x-api-version']) }
}
