import type { SecurityScheme } from '@outlay/ir'
import { component, entriesOf, type Operation } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'

/** Whether an alternative asks for a key; what an operation says of it stands above the document's own. */
export function asksForKey(document: Json, operation: Operation): boolean {
  return requirementsOf(document, operation).some((one) => entriesOf(one).length > 0)
}

/** Where a client puts the credential of an operation, in the order of the document; one of these is enough. */
export function securityOf(document: Json, operation: Operation): SecurityScheme[] {
  const schemes = new Map(schemesOf(document))
  const names = new Set(requirementsOf(document, operation).flatMap((one) => entriesOf(one).map(([name]) => name)))
  return [...names].flatMap((name): SecurityScheme[] => {
    const scheme = schemeOf(schemes.get(name) ?? {})
    if (scheme === undefined) return []
    const text = JSON.stringify(scheme)
    const isTwin = [...schemes].some(([other, one]) => other !== name && JSON.stringify(schemeOf(one)) === text)
    return [isTwin ? { key: name, ...scheme } : scheme]
  })
}

/** The headers in which the document wants a key, by names in lower case. */
export function keyHeaders(document: Json): string[] {
  const schemes = schemesOf(document).map(([, one]) => one)
  const names = schemes.filter((one) => one['type'] === 'apiKey' && one['in'] === 'header').map((one) => one['name'])
  return [...new Set(names.map((name) => String(name).toLowerCase()))]
}

function requirementsOf(document: Json, { node }: Operation): readonly unknown[] {
  const security = node['security'] ?? document['security']
  return Array.isArray(security) ? security : []
}

function schemesOf(document: Json): [string, Json][] {
  const components = isObject(document['components']) ? document['components'] : {}
  return entriesOf(components['securitySchemes']).map(([name, one]) => [
    name,
    component(one, 'securitySchemes', document),
  ])
}

/** Undefined for a scheme that no key answers. */
function schemeOf({ type, in: place, name, scheme }: Json): SecurityScheme | undefined {
  if (type === 'oauth2' || type === 'openIdConnect') return { scheme: 'bearer', type: 'http' }
  if (type === 'apiKey' && typeof name === 'string') {
    return place === 'query' || place === 'cookie' ? { in: place, name, type } : { name, type }
  }
  const known = String(scheme).toLowerCase()
  return type === 'http' && (known === 'bearer' || known === 'basic') ? { scheme: known, type } : undefined
}
