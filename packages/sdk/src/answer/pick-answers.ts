import type { Operation } from '../operation.ts'

/** What is generated of an operation whose good answer the request picks. */
export interface Picking {
  /** The values for which the declared answer holds. */
  readonly is: readonly unknown[]
  /** Its good answers then, and else. */
  readonly declared: Operation['answers']
  readonly otherwise: Operation['answers']
}

/**
 * What the document declares for a request, by the one of its values that picks: `'true'` goes over the wire as `true`
 * does.
 *
 * @example pickAnswers(operation, { is: [true], declared: { 200: estimate }, otherwise: { 202: job } }, true)
 */
export function pickAnswers({ answers }: Operation, picking: Picking, value: unknown): Operation['answers'] {
  const holds = picking.is.some((one) => String(one) === String(value))
  return { ...answers, ...(holds ? picking.declared : picking.otherwise) }
}
