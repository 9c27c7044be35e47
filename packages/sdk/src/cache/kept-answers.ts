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
 * @throws TypeError when `max` is no whole number from 1 on
 */
export function createResponseStore(max: number): ResponseStore {
  if (!Number.isInteger(max) || max < 1)
    throw new TypeError(`\`max\` must be a whole number of at least 1; received ${max}.`)
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
