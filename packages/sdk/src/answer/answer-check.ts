import type { Hooks } from '../hooks/hooks.ts'
import type { Operation, PickedAnswers } from '../operation.ts'
import type { SentRequest } from '../request/sent-request.ts'

/** An answer that is to be held to the document. */
export interface Judged {
  readonly call: { readonly operation: Operation; readonly picked?: PickedAnswers }
  readonly options: { readonly hooks?: readonly Hooks[] }
  readonly request: SentRequest
  readonly requestId: string | undefined
  readonly status: number
  readonly headers: Headers
  /** The body as it came. */
  readonly data: unknown
  /** The body and its text as errors keep them, without secrets. */
  readonly body: unknown
  readonly text: string
  /** A text without the secrets of the request. */
  readonly hide: (text: string) => string
  /** Whether the body is the data of an event that is streamed. */
  readonly isEvent?: boolean
}

/** Holds an answer to the document: what is wrong with it, so that it is thrown or a refusal is not as declared. */
export type AnswerCheck = (judged: Judged) => string | undefined
