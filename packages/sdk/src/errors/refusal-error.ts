import type { Operation } from '../operation.ts'
import type { SentRequest } from '../request/sent-request.ts'
import { asked } from './asked.ts'
import { OutlayError } from './outlay-error.ts'
import { shown } from './shown.ts'

/** What a refusal is made from. */
export interface RefusalFacts {
  readonly status: number
  readonly code: string | undefined
  readonly body: unknown
  /** The body as it came. */
  readonly text: string
  readonly asDeclared: boolean
  readonly headers: Headers
  readonly request: SentRequest
  readonly operation: Operation
}

/**
 * The server answered with a status that is not 2xx. A call with a key follows no redirect: it is refused with its 3xx,
 * and in a browser, which hides that answer, with 0.
 *
 * `body` is its JSON value, else its text; undefined when it is empty. Narrow it with `isRefusalOf`.
 */
export class RefusalError<Status extends number = number, Body = unknown> extends OutlayError {
  override readonly name = 'RefusalError'
  declare readonly status: Status
  /** The vendor's own code, where the document says where it stands in the body. */
  declare readonly code: string | undefined
  declare readonly body: Body
  /** Whether the document declares this status, and the body has the outline that it declares. */
  declare readonly asDeclared: boolean
  declare readonly headers: Headers
  declare readonly request: SentRequest
  readonly #operation: Operation

  constructor({ text, operation, ...kept }: RefusalFacts) {
    const { status, code, request } = kept
    const named = code === undefined ? '' : ` ${code}`
    super(`${asked(request)} was refused with ${status}${named}: ${shown(text)}`)
    Object.assign(this, kept)
    this.#operation = operation
  }

  /** Whether an operation was refused: this very one, since vendors give theirs the same ids. */
  static isOf(operation: Operation, error: RefusalError): boolean {
    return error.#operation === operation
  }
}
