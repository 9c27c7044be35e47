import type { Operation } from '../operation/operation.ts'
import type { SentRequest } from '../request/request.ts'
import { type ErrorDetails, excerpt, OutlayError } from './errors.ts'

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
  declare readonly name: string
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
    super(sentence ?? `failed with ${status}${code ? ` ${code}` : ''}: ${excerpt(text)}`, facts)
    this.name = nameOf(code)
  }
}

/** Makes the name of an error from its code: `InvalidDimensionsError` from `INVALID_DIMENSIONS`, `ApiError` from a sentence. */
export function nameOf(code = 'api'): string {
  const words = /^\w+$/.test(code) ? code : 'api'
  return `${words.toLowerCase().replace(/(^|_)./g, (start) => start.slice(-1).toUpperCase())}Error`
}

/** The refusals that the document declares for an operation, distinguished by `status`. */
export type ApiErrorOf<Errors> = {
  [Status in keyof Errors]: ApiError<Status extends number ? Status : number, Errors[Status]>
}[keyof Errors]

/**
 * Says whether an error is a refusal that the document declares for an operation, body and all. Give the function that was
 * called; `status` then narrows `body`. A refusal of another operation, or of another vendor, is none.
 *
 * @example
 * if (isApiErrorOf(estimateImage, error) && error.status === 400) error.body.error // 'INVALID_DIMENSIONS' | …
 */
export function isApiErrorOf<Errors>(
  called: { readonly operation: Operation<Errors> },
  error: unknown,
): error is ApiErrorOf<Errors> {
  const { id, vendor } = called.operation
  if (!(error instanceof ApiError) || !error.matchesDocument) return false
  // Vendors give their operations the same ids.
  return error.vendor === vendor && error.request.operation === id
}
