import type { SecurityScheme } from '@outlay/ir'
import type { Operation } from '../model/operation.ts'
import type { Json } from '../model/schema.ts'
import { type SecurityScheme as ModelScheme, requirementsOf, securitySchemes } from '../model/security.ts'

/** Whether an alternative requires a key; the operation takes precedence over the document. */
export function asksForKey(document: Json, operation: Operation): boolean {
  return requirementsOf(document, operation).some(({ schemes }) => schemes.length > 0)
}

/** Where a client puts the credential of an operation, in the order of the document; one of these is enough. */
export function securityOf(document: Json, operation: Operation): SecurityScheme[] {
  const schemes = new Map(securitySchemes(document).map((one) => [one.name, lowerScheme(one)]))
  const names = new Set(requirementsOf(document, operation).flatMap((one) => one.schemes))
  return [...names].flatMap((name): SecurityScheme[] => {
    const scheme = schemes.get(name)
    if (scheme === undefined) return []
    const text = JSON.stringify(scheme)
    const isTwin = [...schemes].some(([other, one]) => other !== name && JSON.stringify(one) === text)
    return [isTwin ? { key: name, ...scheme } : scheme]
  })
}

/** The headers in which the document wants a key, by names in lower case. */
export function keyHeaders(document: Json): string[] {
  const names = securitySchemes(document)
    .filter(({ type, key }) => type === 'apiKey' && key.in === 'header')
    .map(({ key }) => String(key.name).toLowerCase())
  return [...new Set(names)]
}

/** Undefined for a scheme that no key answers. */
function lowerScheme({ type, scheme, key: { in: location, name } }: ModelScheme): SecurityScheme | undefined {
  if (type === 'oauth2' || type === 'openIdConnect') return { scheme: 'bearer', type: 'http' }
  if (type === 'apiKey' && typeof name === 'string') {
    return location === 'query' || location === 'cookie' ? { in: location, name, type } : { name, type }
  }
  const known = String(scheme).toLowerCase()
  return type === 'http' && (known === 'bearer' || known === 'basic') ? { scheme: known, type } : undefined
}
