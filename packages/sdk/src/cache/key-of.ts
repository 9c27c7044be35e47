import type { Call } from '../client/client.ts'

/**
 * What an answer depends on, as text: operation, URL, body as it is sent, headers, and the version of the prices. undefined
 * when the body is no text, such as a form with a file.
 *
 * @example keyOf({ operation: estimate, method: 'POST', url: '/estimate', body: { n: 1 } }, '2026-11-01')
 */
export function buildCacheKey(call: Call, version: string): string | undefined {
  const { operation, method, url, body, headers = {}, bodySerializer = JSON.stringify } = call
  const text = body === undefined ? null : bodySerializer(body)
  if (text instanceof FormData) return undefined
  const told = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    value === undefined || value === null ? null : String(value),
  ])
  const sorted = told.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
  return JSON.stringify([operation.id, method, url, text, sorted, version])
}
