import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'
import { shown } from './shown.ts'

/** What an unexpected answer is made from. */
export interface UnexpectedAnswerFacts {
  readonly status: number
  readonly problem: string
  readonly body: unknown
  readonly headers: Headers
  readonly request: SentRequest
}

/**
 * The server said 2xx, but the answer is not what the document declares: a web page, a cut-off body, a field that is
 * missing or of another type. `body` is its JSON value, else its text; undefined when it is empty.
 */
export class UnexpectedAnswerError extends OutlayError {
  override readonly name = 'UnexpectedAnswerError'
  readonly status: number
  /** What is wrong with the answer. */
  readonly problem: string
  readonly body: unknown
  readonly headers: Headers
  readonly request: SentRequest

  constructor({ status, problem, body, headers, request }: UnexpectedAnswerFacts) {
    super(
      `${request.operation}: ${request.method} ${request.url} answered ${status}, but ${problem}: ${shown(body)}. ` +
        'Check that baseUrl leads to the API itself, and that its version is the one of this package.',
    )
    this.status = status
    this.problem = problem
    this.body = body
    this.headers = headers
    this.request = request
  }
}
