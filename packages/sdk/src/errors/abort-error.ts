import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'

/** The signal of the call ended it; `cause` is the signal's reason. Whether the server has done anything is not known. */
export class AbortError extends OutlayError {
  override readonly name = 'AbortError'
  declare readonly request: SentRequest

  constructor(request: SentRequest, cause: unknown) {
    super(`was aborted: ${String(cause)}`, { request, cause })
  }
}
