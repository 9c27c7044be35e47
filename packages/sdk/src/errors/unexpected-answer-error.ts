import type { SentRequest } from '../request/sent-request.ts'
import { asked } from './asked.ts'
import { OutlayError } from './outlay-error.ts'
import { shown } from './shown.ts'

/** What an unexpected answer is made from. */
export interface UnexpectedAnswerFacts {
  readonly status: number
  readonly problem: string
  readonly body: unknown
  /** The body as it came. */
  readonly text: string
  readonly headers: Headers
  readonly request: SentRequest
}

/**
 * The server said 2xx, but the answer is not what the document declares: a web page, a cut-off body, a field that is
 * missing, of another type, or out of its pattern or bounds. `body` is its JSON value, else its text; undefined when it is empty.
 */
export class UnexpectedAnswerError extends OutlayError {
  override readonly name = 'UnexpectedAnswerError'
  declare readonly status: number
  /** What is wrong with the answer. */
  declare readonly problem: string
  declare readonly body: unknown
  declare readonly headers: Headers
  declare readonly request: SentRequest

  constructor({ text, ...kept }: UnexpectedAnswerFacts) {
    const { request, status, problem } = kept
    super(
      `${asked(request)} answered ${status}, but ${problem}: ${shown(text)}. ` +
        'Check baseUrl, and that the API there has the version of this package.',
    )
    Object.assign(this, kept)
  }
}
