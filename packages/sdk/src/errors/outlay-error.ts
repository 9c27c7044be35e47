import type { SentRequest } from '../request/sent-request.ts'

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
  /** What the vendor calls the request, to be told to its support. */
  readonly requestId?: string | undefined
  /** The headers of the answer. */
  readonly headers?: Headers | undefined
  /** After how many seconds the server wants to be asked again. */
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

  // What the server sets there, such as a cookie, is for who asks for it: nothing prints a private field.
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
