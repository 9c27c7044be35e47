import type { SentRequest } from '../request/sent-request.ts'
import { type ErrorDetails, OutlayError } from './outlay-error.ts'
import { excerpt } from './shown.ts'

/** The codes in an error body, where its type says which there are, in the places that APIs have for one. */
export type CodeOf<Body> = unknown extends Body
  ? string | undefined
  : Body extends { readonly error: infer Code extends string }
    ? Code
    : Body extends { readonly error: { readonly code: infer Code extends string } }
      ? Code
      : Body extends { readonly code: infer Code extends string }
        ? Code
        : Body extends { readonly detail: readonly { readonly type: infer Code extends string }[] }
          ? Code | undefined
          : string | undefined

/** What a refusal is made from. */
export interface ApiErrorDetails extends ErrorDetails {
  readonly vendor: string
  readonly body: unknown
  /** What the server says, as the error has it. */
  readonly text: string
  readonly matchesDocument: boolean
}

/**
 * The server answered with a status that is not 2xx. A call with a key follows no redirect: it is refused with its 3xx,
 * and in a browser, which hides that answer, with 0.
 *
 * `name` is made of the code, `InvalidDimensionsError` of `INVALID_DIMENSIONS`, and `ApiError` without one. `body` is
 * its JSON value, else its text; undefined when it is empty. Narrow it with `isApiErrorOf`, or with a class of the entry
 * `errors`.
 */
export class ApiError<Status extends number = number, Body = unknown> extends OutlayError<Headers> {
  override readonly name: string
  /** Who refused: the name of its entry. */
  declare readonly vendor: string
  declare readonly status: Status
  /** The vendor's code, of those that the document declares for this body. */
  declare readonly code: CodeOf<Body>
  /**
   * What the vendor says, for whoever uses your app: its own sentences where the document says where they stand, else the
   * body as it came. Without secrets.
   */
  declare readonly text: string
  declare readonly body: Body
  /** Whether the document declares this status, and the body is of the JSON type that it declares. */
  declare readonly matchesDocument: boolean
  declare readonly request: SentRequest

  constructor(facts: ApiErrorDetails, sentence?: string) {
    const { status, code, text } = facts
    super(sentence ?? `was refused with ${status}${code ? ` ${code}` : ''}: ${excerpt(text)}`, facts)
    this.name = nameOf(code)
  }
}

/** `InvalidDimensionsError` of `INVALID_DIMENSIONS`; a sentence is no name. */
export function nameOf(code = 'api'): string {
  const words = /^\w+$/.test(code) ? code : 'api'
  return `${words.toLowerCase().replace(/(^|_)./g, (start) => start.slice(-1).toUpperCase())}Error`
}
