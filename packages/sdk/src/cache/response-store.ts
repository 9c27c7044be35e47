import type { Call } from '../call/call.ts'

/** An answer, and until when it is used again, in milliseconds. */
export interface CachedResponse {
  readonly data: unknown
  readonly until: number
}

/** At most so many answers by key. */
export interface ResponseStore {
  readonly get: (key: string) => CachedResponse | undefined
  readonly set: (key: string, answer: CachedResponse) => void
}

/**
 * Keeps the answers that were used last: a Map goes by when an entry was set, so that what is used is set again.
 *
 * @throws TypeError when `max` is not a whole number from 1 on
 */
export function createResponseStore(max: number): ResponseStore {
  if (!Number.isInteger(max) || max < 1)
    throw new TypeError(`\`max\` must be an integer of at least 1; received ${max}.`)
  const answers = new Map<string, CachedResponse>()
  const set = (key: string, answer: CachedResponse): void => {
    answers.delete(key)
    answers.set(key, answer)
    for (const oldest of answers.keys()) {
      if (answers.size <= max) return
      answers.delete(oldest)
    }
  }
  const get = (key: string): CachedResponse | undefined => {
    const answer = answers.get(key)
    if (answer !== undefined) set(key, answer)
    return answer
  }
  return { get, set }
}

/**
 * Writes what an answer depends on as a text: operation, URL, body as it is sent, headers, and the version of the prices. undefined
 * when the body is not text, such as a form with a file.
 *
 * @example buildCacheKey({ operation: estimate, method: 'POST', url: '/estimate', body: { n: 1 } }, '2026-11-01')
 */
export function buildCacheKey(call: Call, version: string): string | undefined {
  const { operation, method, url, body, headers = {}, bodySerializer = JSON.stringify } = call
  const text = body === undefined ? null : bodySerializer(body)
  if (text instanceof FormData) return undefined
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    value === undefined || value === null ? null : String(value),
  ])
  const sorted = entries.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
  return JSON.stringify([operation.id, method, url, text, sorted, version])
}
