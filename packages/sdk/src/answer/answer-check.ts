import type { UnexpectedAnswerFacts } from '../errors/unexpected-answer-error.ts'
import type { Hooks } from '../hooks/hooks.ts'
import type { PickedAnswers } from '../operation.ts'

/** An answer that is to be held to the document. */
export interface Judged extends Omit<UnexpectedAnswerFacts, 'problem'> {
  readonly status: number
  /** The id of the operation. */
  readonly operation: string
  readonly picked: PickedAnswers | undefined
  /** Whether the body is the data of an event that is streamed. */
  readonly isEvent?: boolean
  /** Who is told of what is not thrown. */
  readonly hooks: readonly Hooks[] | undefined
}

/** Holds an answer to the document: what is wrong with it, so that it is thrown or a refusal is not as declared. */
export type AnswerCheck = (judged: Judged) => string | undefined
