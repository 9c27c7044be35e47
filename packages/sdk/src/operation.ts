import type { Shape } from './answer/shape.ts'

/** What is generated of an operation: its id, and what the document declares of its answers. */
export interface Operation {
  readonly id: string
  /** The outline of each body, by status: `200`, `4XX`, `default`. */
  readonly answers: Readonly<Record<string, Shape>>
}

/** What is generated of a vendor. */
export interface VendorFacts {
  readonly name: string
  /** Where the document says that the vendor's server is. */
  readonly server: string
  /** Where the code stands in an error body: the keys that lead to it, for each kind of error body. */
  readonly codes: readonly (readonly string[])[]
}
