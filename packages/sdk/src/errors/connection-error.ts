import { describeFailure } from '#failure'
import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'

/**
 * No whole answer came: the server could not be reached, or the connection broke. Its message says what failed. Whether
 * the server has done anything is not known. `cause` is what the runtime says of it.
 */
export class ConnectionError extends OutlayError {
  override readonly name = 'ConnectionError'
  declare readonly request: SentRequest

  /** `hide` takes secrets out of a text. */
  constructor(request: SentRequest, cause: unknown, hide: (text: string) => string) {
    super(`got no answer ${describeFailure(cause, hide)}`, { request, cause })
  }
}
