/** An answer, and until when it is used again, in milliseconds. */
export interface KeptAnswer {
  readonly data: unknown
  readonly until: number
}

/** At most so many answers by key. */
export interface KeptAnswers {
  readonly get: (key: string) => KeptAnswer | undefined
  readonly set: (key: string, answer: KeptAnswer) => void
}

/**
 * Keeps the answers that were used last: a Map goes by when an entry was set, so that what is used is set again.
 *
 * @throws TypeError when `max` is no whole number from 1 on
 */
export function keptAnswers(max: number): KeptAnswers {
  if (!Number.isInteger(max) || max < 1) throw new TypeError(`max is ${max}; allowed is a whole number from 1 on.`)
  const answers = new Map<string, KeptAnswer>()
  const set = (key: string, answer: KeptAnswer): void => {
    answers.delete(key)
    answers.set(key, answer)
    for (const oldest of answers.keys()) {
      if (answers.size <= max) return
      answers.delete(oldest)
    }
  }
  const get = (key: string): KeptAnswer | undefined => {
    const answer = answers.get(key)
    if (answer !== undefined) set(key, answer)
    return answer
  }
  return { get, set }
}
