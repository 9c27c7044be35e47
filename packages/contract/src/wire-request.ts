import type { ExampleRequest } from './vendor.ts'

/** The request of a case to the server at a base URL. */
export function wireRequest({ method, path, headers, text, padTo }: ExampleRequest, baseUrl: string): Request {
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const init = { method, headers: given }
  const url = baseUrl.replace(/\/+$/, '') + path
  return new Request(url, text === undefined ? init : { ...init, body: text.padEnd(padTo ?? 0) })
}
