/** A named example: a request with the response that it gets. */
export interface Example {
  readonly name: string
  readonly summary: string
  /** The operationId. */
  readonly operation: string
  readonly request: ExampleRequest
  /** What a fresh server has answered before, in order. */
  readonly before?: readonly EarlierRequest[]
  readonly status: number
  readonly reply: unknown
  /** What the server's prices must be like for this response. */
  readonly prices?: ExamplePrices
}

/** Prices of an example: an entry that the price list lacks, and the instant (ISO 8601) at which the server answers. */
export interface ExamplePrices {
  readonly without?: { readonly table: string; readonly match: Readonly<Record<string, unknown>> }
  readonly at?: string
}

/** The request of an example as it goes over the wire; `padTo` fills the body with blanks to so many bytes. */
export interface ExampleRequest {
  /** The credential of the sample world that it is sent with; left out for none. */
  readonly as?: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly text?: string
  readonly padTo?: number
}

/** A request that was answered before, so many times. */
export interface EarlierRequest extends ExampleRequest {
  readonly times: number
}
