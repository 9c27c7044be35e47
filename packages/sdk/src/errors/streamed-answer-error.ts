import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'

/**
 * The server answers with a stream of events, which a plain call does not read: it was left. Whatever the request costs
 * is charged nevertheless.
 */
export class UnexpectedStreamError extends OutlayError<Headers> {
  override readonly name = 'UnexpectedStreamError'
  declare readonly request: SentRequest
  declare readonly status: number

  constructor(request: SentRequest, { status, headers }: Pick<Response, 'status' | 'headers'>) {
    super(
      `answered ${status} with a stream of events, which a plain call does not read. ` +
        'Read it with streamEvents of @outlay/sdk/events, or ask for an answer in one piece.',
      { request, status, headers },
    )
  }
}
