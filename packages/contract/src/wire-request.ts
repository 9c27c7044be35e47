import type { Credentials, ExampleRequest } from '@outlay/vendor'

/** Where a request goes, and by which credentials it may be sent. */
interface Sending {
  readonly baseUrl: string
  readonly credentials: Credentials
  /** Ends the request. */
  readonly signal?: AbortSignal
}

/**
 * The request of a case, or of a named example, to the server at a base URL; its own headers go before those of its
 * credential. A redirect is not followed.
 *
 * @example fetch(wireRequest(example.request, { baseUrl: 'http://127.0.0.1:4010/x-router', credentials: {} }))
 */
export function wireRequest(request: ExampleRequest, { baseUrl, credentials, signal }: Sending): Request {
  const { as, method, path, headers, text, padTo } = request
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const all = new Headers(as === undefined ? {} : credentials[as])
  for (const [name, value] of given) all.set(name, value)
  const init = { method, headers: all, redirect: 'manual', ...(signal && { signal }) } as const
  const url = baseUrl.replace(/\/+$/, '') + path
  return new Request(url, text === undefined ? init : { ...init, body: text.padEnd(padTo ?? 0) })
}
