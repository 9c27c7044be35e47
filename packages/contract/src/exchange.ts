import type { CountTokens, PriceList } from '@outlay/pricing'
import type { Credentials, ResponseValidators, Vendor } from '@outlay/vendor'
import type { ContractCase } from './cases/contract-case.ts'

/** What prices an exchange, and by whom it was sent. */
export interface World {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  /** Undefined for the document's own that holds then. */
  readonly priceList: PriceList | undefined
  readonly state?: Readonly<Record<string, unknown>>
  readonly tokens?: CountTokens
  /** The credentials that the caller gave; absent where those of the sample world were sent. */
  readonly credentials?: Credentials
}

/** What a server sent back. */
export interface Reply {
  readonly status: number
  readonly contentType: string | null
  readonly text: string
  /** The body as JSON; undefined when it is none. */
  readonly body: unknown
  /** The headers of the same names, where the reply has them. */
  readonly location?: string | null
  readonly retryAfter?: string | null
  readonly date?: string | null
}

/** A case with the reply that a server gave to it, as the rules see it. */
export interface Exchange {
  readonly vendor: Vendor
  /** The validators of the vendor's responses. */
  readonly validators: ResponseValidators
  readonly given: ContractCase
  readonly world: World
  readonly reply: Reply
}
