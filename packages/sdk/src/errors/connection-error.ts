import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'

/**
 * No whole answer came: the server could not be reached, or the connection broke. Whether the server has done
 * anything is not known. `cause` is what the runtime says of it.
 */
export class ConnectionError extends OutlayError {
  override readonly name = 'ConnectionError'
  declare readonly request: SentRequest

  constructor(request: SentRequest, cause: unknown) {
    super(`got no answer (${reasonOf(cause)}). Check baseUrl, and the API there.`, {
      request,
      cause,
    })
  }
}

/** What the runtime says, down to what lies at its bottom: Node's own message is only "fetch failed". */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const { message, code, name } = cause as Error & { readonly code?: unknown }
  return (message || String(code ?? name)) + (cause.cause ? `: ${reasonOf(cause.cause)}` : '')
}
