import type { Answers, PickedAnswers } from '../operation.ts'

/** What is generated of an operation whose good answer the request picks. */
export interface Picking {
  /** The values for which the declared answer holds. */
  readonly is: readonly unknown[]
  /** Its good answers then, and else. */
  readonly declared: Answers
  readonly otherwise: Answers
}

/**
 * What a request picks, by the one of its values that decides: `'true'` goes over the wire as `true` does.
 *
 * @example pickAnswers({ is: [true], declared: { 200: 'object' }, otherwise: { 202: 'object' } }, true)
 */
export function pickAnswers({ is, declared, otherwise }: Picking, value: unknown): PickedAnswers {
  const isDeclared = is.some((one) => String(one) === String(value))
  return { isDeclared, answers: isDeclared ? declared : otherwise }
}
