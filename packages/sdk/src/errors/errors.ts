import { describeFailure } from '#connection-failure'
import type { SentRequest } from '../request/request.ts'

/** What an error knows of the call that it ends; what does not apply is undefined. */
export interface ErrorDetails {
  /** The request as it was sent, without its secrets. */
  readonly request?: SentRequest | undefined
  /** The status of the answer. */
  readonly status?: number | undefined
  /** The vendor's own code, where the document says where it stands in the body. */
  readonly code?: string | undefined
  /** The field of the request that is at fault, as the vendor names it. */
  readonly param?: string | undefined
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string | undefined
  /** The headers of the answer. */
  readonly headers?: Headers | undefined
  /** After how many seconds the server accepts another request. */
  readonly retryAfter?: number | undefined
  /** How often the request was sent, or begun to be. */
  readonly attempts?: number | undefined
  readonly cause?: unknown
}

const SERIALIZED = ['name', 'message', 'status', 'code', 'param', 'requestId', 'retryAfter', 'attempts'] as const

/** Base of every error of this package, so that a caller can catch them in one place. */
export abstract class OutlayError<ResponseHeaders extends Headers | undefined = Headers | undefined>
  extends Error
  implements ErrorDetails
{
  abstract override readonly name: string
  declare readonly request?: SentRequest | undefined
  declare readonly status?: number | undefined
  declare readonly code?: string | undefined
  declare readonly param?: string | undefined
  declare readonly requestId?: string | undefined
  declare readonly retryAfter?: number | undefined
  declare readonly attempts?: number | undefined

  // What the server sets there, such as a cookie, is only for those who read it: nothing prints a private field.
  readonly #headers: Headers | undefined

  constructor(sentence: string, { headers, ...facts }: ErrorDetails = {}) {
    const { request } = facts
    super(request ? `${request.operation}: ${request.method} ${request.url} ${sentence}` : sentence)
    Object.assign(this, facts)
    this.#headers = headers
  }

  /** The headers of the answer as they came; no print of the error shows them. */
  get headers(): ResponseHeaders {
    return this.#headers as ResponseHeaders
  }

  /** What a log may show of it: no headers, no bodies but what the message quotes, and no secrets. */
  toJSON(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(SERIALIZED.map((name) => [name, this[name]]))
  }
}

/** The signal of the call ended it; `cause` is the signal's reason. Whether the server has done anything is not known. */
export class AbortError extends OutlayError {
  override readonly name = 'AbortError'
  declare readonly request: SentRequest

  constructor(request: SentRequest, cause: unknown) {
    super(`was aborted: ${String(cause)}`, { request, cause })
  }
}

/**
 * No complete response came: the server could not be reached, or the connection broke. Its message says what failed. Whether
 * the server has done anything is not known. `cause` is what the runtime says of it.
 */
export class ConnectionError extends OutlayError {
  override readonly name = 'ConnectionError'
  declare readonly request: SentRequest

  /** `hide` takes secrets out of a text. */
  constructor(request: SentRequest, cause: unknown, hide: (text: string) => string) {
    super(`got no response ${describeFailure(cause, hide)}`, { request, cause })
  }
}

/**
 * No complete response came in time: `timeout` was over for one attempt, or `totalTimeout` for all of them; of a stream, one of
 * them was over since its last event. Whether the
 * server has done anything is not known.
 */
export class TimeoutError extends OutlayError {
  override readonly name = 'TimeoutError'
  declare readonly request: SentRequest

  constructor(request: SentRequest, limit: string, missing = 'response') {
    super(`got no ${missing} within its ${limit} ms.`, { request })
  }
}

/** What an unexpected answer is made from. */
export interface UnexpectedResponseDetails extends ErrorDetails {
  readonly request: SentRequest
  readonly problem: string
  readonly body: unknown
  /** The body as it came. */
  readonly text: string
}

/**
 * The server said 2xx, but the answer is not what the document declares: a web page, a cut-off body, a value of another
 * JSON type. `body` is its JSON value, else its text; undefined when it is empty.
 */
export class UnexpectedResponseError extends OutlayError<Headers> {
  override readonly name = 'UnexpectedResponseError'
  declare readonly status: number
  /** What is wrong with the answer. */
  declare readonly problem: string
  declare readonly body: unknown
  declare readonly request: SentRequest

  constructor({ text, ...kept }: UnexpectedResponseDetails) {
    const { status, problem } = kept
    super(`returned ${status}, but ${problem}: ${excerpt(text)}. Check baseUrl.`, kept)
  }
}

/**
 * The server answers with a stream of events, which a plain call does not read: it was left. Whatever the request costs
 * is charged nevertheless.
 */
export class UnexpectedStreamError extends OutlayError<Headers> {
  override readonly name = 'UnexpectedStreamError'
  declare readonly request: SentRequest
  declare readonly status: number

  constructor(request: SentRequest, { status, headers }: Pick<Response, 'status' | 'headers'>) {
    super(
      `returned ${status} with a stream of events, which a plain call does not read. ` +
        'Read it with streamEvents of @outlay/sdk/events, or send the request without stream: true.',
      { request, status, headers },
    )
  }
}

/** Why a key was not sent. */
export type ApiKeyErrorReason = 'plain-http' | 'malformed-key'

/** A key that would be read by others on its way, or that no request can carry. Nothing was sent. */
export class ApiKeyError extends OutlayError {
  override readonly name = 'ApiKeyError'
  readonly operation: string
  readonly reason: ApiKeyErrorReason

  constructor(operation: string, reason: ApiKeyErrorReason, sentence: string) {
    super(`${operation}: ${sentence}`)
    this.operation = operation
    this.reason = reason
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, reason } = this
    return { ...super.toJSON(), operation, reason }
  }
}

/** Shortens a text for a message, on one line, so that a page of HTML does not flood a log. */
export function excerpt(text: string, longest = 300): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line || 'no body'
}
