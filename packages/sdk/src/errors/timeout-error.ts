import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'

/**
 * No whole answer came in time: `timeout` was over for one attempt, or `totalTimeout` for all of them; of a stream, one of
 * them was over since its last event. Whether the
 * server has done anything is not known.
 */
export class TimeoutError extends OutlayError {
  override readonly name = 'TimeoutError'
  declare readonly request: SentRequest

  constructor(request: SentRequest, limit: string, missing = 'answer') {
    super(`got no ${missing} within its ${limit} ms.`, { request })
  }
}
