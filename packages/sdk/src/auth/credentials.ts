import type { SentRequest } from '../request/request.ts'

/**
 * A key, or what gives it: called for each attempt, so that a short-lived key can be renewed. Of basic
 * authentication it is `user:password`. undefined sends no key.
 */
export type Auth = string | (() => string | undefined | Promise<string | undefined>)

/** Where the document says that a key goes; hey-api writes the schemes of an operation into its call. */
export interface SecurityScheme {
  readonly type: 'apiKey' | 'http'
  /** Of an apiKey; a header when absent. */
  readonly in?: 'query' | 'cookie'
  /** Of an apiKey: the header, the parameter of the query, or the cookie. */
  readonly name?: string
  /** Of http. */
  readonly scheme?: 'bearer' | 'basic'
  /** Tells schemes apart that are otherwise equal. */
  readonly key?: string
}

/** Names the header of a scheme, in lower case; undefined when the key goes elsewhere. */
export function headerOf({ in: place, name = 'authorization' }: SecurityScheme): string | undefined {
  return place === undefined ? name.toLowerCase() : undefined
}

/** Says whether something stands in the place of a scheme. */
export function isFilled(request: SentRequest, scheme: SecurityScheme): boolean {
  const header = headerOf(scheme)
  if (header !== undefined) return Object.hasOwn(request.headers, header)
  return scheme.in === 'query' && queryOf(request).has(String(scheme.name))
}

function queryOf({ url }: SentRequest): URLSearchParams {
  return new URLSearchParams(url.split('?')[1])
}

/** Lists what stands in the place of a scheme: whole, without its `Bearer`, and what a `Basic` is made of. */
export function keysIn(request: SentRequest, scheme: SecurityScheme): string[] {
  const header = headerOf(scheme)
  const value = header === undefined ? queryOf(request).get(String(scheme.name)) : request.headers[header]
  if (!value) return []
  const words = value.split(' ').slice(1)
  return [value, ...words, ...(scheme.scheme === 'basic' ? words.flatMap(decoded) : [])]
}

/** `user:password`, and each alone: some vendors take the key as the user. */
function decoded(word: string): string[] {
  try {
    const pair = atob(word)
    const end = pair.indexOf(':')
    return [pair, pair.slice(0, end), pair.slice(end + 1)]
  } catch {
    return []
  }
}

/** Puts a key where the scheme wants it. */
export function placeKey(request: SentRequest, scheme: SecurityScheme, key: string): SentRequest {
  return fill(request, scheme, credential(scheme, key))
}

/** Puts `***` in the place of a scheme in the query, if something stands there. */
export function hideKey(request: SentRequest, scheme: SecurityScheme): SentRequest {
  return scheme.in === 'query' && isFilled(request, scheme) ? fill(request, scheme, '***') : request
}

function fill(request: SentRequest, scheme: SecurityScheme, value: string): SentRequest {
  const header = headerOf(scheme)
  if (header !== undefined) return { ...request, headers: { ...request.headers, [header]: value } }
  const [path, query] = request.url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(String(scheme.name), value)
  return { ...request, url: `${path}?${parameters}` }
}

function credential({ scheme }: SecurityScheme, key: string): string {
  if (scheme === 'basic') return `Basic ${btoa(key)}`
  return scheme === 'bearer' ? `Bearer ${key}` : key
}
