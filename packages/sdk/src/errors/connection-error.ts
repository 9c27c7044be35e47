import type { SentRequest } from '../request/sent-request.ts'
import { asked } from './asked.ts'
import { OutlayError } from './outlay-error.ts'

/**
 * No whole answer came: the server could not be reached, or the connection broke. Whether the server has done
 * anything is not known. `cause` is what the runtime says of it.
 */
export class ConnectionError extends OutlayError {
  override readonly name = 'ConnectionError'
  readonly request: SentRequest

  constructor(request: SentRequest, cause: unknown) {
    super(
      `${asked(request)} got no answer (${reasonOf(cause)}). ` +
        'Check baseUrl, and that the API there can be reached.',
      { cause },
    )
    this.request = request
  }
}

/** What the runtime says, down to what lies at its bottom: Node's own message is only "fetch failed". */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const { message, code } = cause as Error & { readonly code?: unknown }
  const own = message === '' ? String(code ?? cause.name) : message
  return cause.cause === undefined ? own : `${own}: ${reasonOf(cause.cause)}`
}
