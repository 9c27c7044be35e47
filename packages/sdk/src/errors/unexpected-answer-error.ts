import type { SentRequest } from '../request/sent-request.ts'
import { type ErrorDetails, OutlayError } from './outlay-error.ts'
import { excerpt } from './shown.ts'

/** What an unexpected answer is made from. */
export interface UnexpectedResponseDetails extends ErrorDetails {
  readonly request: SentRequest
  readonly problem: string
  readonly body: unknown
  /** The body as it came. */
  readonly text: string
}

/**
 * The server said 2xx, but the answer is not what the document declares: a web page, a cut-off body, a value of another
 * JSON type. `body` is its JSON value, else its text; undefined when it is empty.
 */
export class UnexpectedResponseError extends OutlayError<Headers> {
  override readonly name = 'UnexpectedResponseError'
  declare readonly status: number
  /** What is wrong with the answer. */
  declare readonly problem: string
  declare readonly body: unknown
  declare readonly request: SentRequest

  constructor({ text, ...kept }: UnexpectedResponseDetails) {
    const { status, problem } = kept
    super(`answered ${status}, but ${problem}: ${excerpt(text)}. Check baseUrl, and the API there.`, kept)
  }
}
