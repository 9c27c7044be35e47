import { component, entriesOf } from '../../model/operation.ts'
import { isObject, type Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'

/** Whether an operation of the document asks for a key; what an operation says of it stands above the document's own. */
export function asksForKey({ document, operations }: Pick<VendorSource, 'document' | 'operations'>): boolean {
  return operations.some(({ node }) => {
    const security = node['security'] ?? document['security']
    return Array.isArray(security) && security.some((one) => entriesOf(one).length > 0)
  })
}

/** The headers in which the document wants a key, by names in lower case. */
export function keyHeaders(document: Json): string[] {
  const components = isObject(document['components']) ? document['components'] : {}
  const schemes = entriesOf(components['securitySchemes']).map(([, one]) => component(one, 'securitySchemes', document))
  const names = schemes.filter((one) => one['type'] === 'apiKey' && one['in'] === 'header').map((one) => one['name'])
  return [...new Set(names.map((name) => String(name).toLowerCase()))]
}

/** The headers of requests that the document marks as secret (`format: password`), by names in lower case. */
export function secretHeaders({ operations }: Pick<VendorSource, 'operations'>): string[] {
  const marked = operations
    .flatMap(({ parameters }) => parameters)
    .filter((one) => one.in === 'header' && one.schema['format'] === 'password')
  return [...new Set(marked.map(({ name }) => name.toLowerCase()))]
}
