import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'

/**
 * No whole answer came in time: `timeout` was over for one attempt, or `totalTimeout` for all of them. Whether the
 * server has done anything is not known.
 */
export class TimeoutError extends OutlayError {
  override readonly name = 'TimeoutError'
  declare readonly request: SentRequest

  constructor(request: SentRequest, limit: string) {
    super(`got no answer within its ${limit} ms.`, { request })
  }
}
