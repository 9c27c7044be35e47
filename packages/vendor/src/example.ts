/** A request as it goes over the wire; `padTo` fills the body with blanks to so many bytes. */
export interface ExampleRequest {
  /** The credential of the sample world that it is sent with, by its name; absent for none. */
  readonly as?: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text?: string
  readonly padTo?: number
}

/** A request that a server has answered before. */
export interface EarlierRequest extends ExampleRequest {
  readonly times: number
}

/** The prices that a named example requires: an entry that the price list lacks, and the instant (ISO 8601). */
export interface ExamplePrices {
  readonly without?: { readonly table: string; readonly match: Readonly<Record<string, unknown>> }
  readonly at?: string
}

/** A named example of the document: a request with its response. */
export interface NamedExample {
  readonly name: string
  readonly summary: string
  /** The id of the operation. */
  readonly operation: string
  readonly request: ExampleRequest
  /** What a fresh server has answered before, each so many times. */
  readonly before?: readonly EarlierRequest[]
  readonly status: number
  readonly reply: unknown
  readonly prices?: ExamplePrices
}
