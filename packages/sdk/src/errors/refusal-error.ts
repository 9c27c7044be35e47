import type { SentRequest } from '../request/sent-request.ts'
import { OutlayError } from './outlay-error.ts'
import { shown } from './shown.ts'

/** What a refusal is made from. */
export interface RefusalFacts {
  readonly status: number
  readonly code: string | undefined
  readonly body: unknown
  readonly asDeclared: boolean
  readonly headers: Headers
  readonly request: SentRequest
}

/**
 * The server answered with a status that is not 2xx. A call with a key follows no redirect: it is refused with its 3xx,
 * and in a browser, which hides that answer, with 0.
 *
 * `body` is its JSON value, else its text; undefined when it is empty. Narrow it with `isRefusalOf`.
 */
export class RefusalError<Status extends number = number, Body = unknown> extends OutlayError {
  override readonly name = 'RefusalError'
  readonly status: Status
  /** The vendor's own code, where the document says where it stands in the body. */
  readonly code: string | undefined
  readonly body: Body
  /** Whether the document declares this status, and the body has the outline that it declares. */
  readonly asDeclared: boolean
  readonly headers: Headers
  readonly request: SentRequest

  constructor({ status, code, body, asDeclared, headers, request }: RefusalFacts) {
    const named = code === undefined ? '' : ` ${code}`
    super(`${request.operation}: ${request.method} ${request.url} was refused with ${status}${named}: ${shown(body)}`)
    this.status = status as Status
    this.code = code
    this.body = body as Body
    this.asDeclared = asDeclared
    this.headers = headers
    this.request = request
  }
}
