import type { EarlierRequest, ExamplePrices, ExampleRequest, ReadRequest, VendorOperation } from '@outlay/vendor'

/** A request with what is known of its reply: a named example of the document, or a request varied from one. */
export interface ContractCase {
  /** Operation, status and name: `estimateImage 200 standard`. */
  readonly title: string
  readonly name: string
  /** A named example, or a request varied from one by the values that its schema names. */
  readonly source: 'example' | 'schema'
  readonly operation: VendorOperation
  readonly request: ExampleRequest
  /** The request as price rules read it; absent where it does not fit the document. */
  readonly parsed?: ReadRequest
  readonly status: number
  /** The body of a named example; a varied request has none. */
  readonly reply?: unknown
  readonly prices?: ExamplePrices
  /** What the server has answered before. */
  readonly before?: readonly EarlierRequest[]
}
