import type { CountTokens, PriceList } from '@outlay/pricing'
import type { Credentials, ExampleRequest, OperationSpec, Vendor } from '@outlay/vendor'
import type { Bounds } from './bounds.ts'
import type { ContractCase } from './cases/contract-case.ts'
import type { Rule } from './rules/rule.ts'

/** Sends a request: the global `fetch`, or any function that answers one. */
export type Send = (request: Request) => Promise<Response>

/** The state that a case requires of a server: fresh, at an instant, with a price list where it is not its own. */
export interface RequiredPrices {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  readonly priceList: PriceList | undefined
}

/** A server that has the required prices; what is absent is that of the options. */
export interface PreparedServer {
  readonly baseUrl?: string
  readonly fetch?: Send
  /** Called when the case has been judged. */
  readonly release?: () => Promise<void> | void
}

/** Puts a server into the state that an example requires. */
export type PrepareServer = (prices: RequiredPrices) => PreparedServer | Promise<PreparedServer>

/** The server, the document, the environment, and the limits of a run. */
export interface ContractOptions extends Partial<Bounds> {
  readonly vendor: Vendor
  readonly fetch: Send
  /** Where the paths of the document begin; the vendor's own server when absent. */
  readonly baseUrl?: string
  /** Credentials instead of those of the sample world, by the names that its examples use. */
  readonly credentials?: Credentials
  /** The clock that the server goes by: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number
  /** The price list that the server goes by, instead of the document's own that holds. */
  readonly priceList?: PriceList
  /** The values that an answer takes from the running server, by the names that the document declares; not judged when absent. */
  readonly state?: (operation: OperationSpec, request: ExampleRequest) => Readonly<Record<string, unknown>>
  /** Counts tokens where the document charges them; not judged when absent. */
  readonly tokens?: CountTokens
  /** Without it, the cases that require other prices or another instant are skipped. */
  readonly prepare?: PrepareServer
  /** `allRules` when absent; `shapes` are those that ask for no price and no particular refusal. */
  readonly rules?: readonly Rule[]
  /** Which cases are run; all when absent. */
  readonly only?: (given: ContractCase) => boolean
}
