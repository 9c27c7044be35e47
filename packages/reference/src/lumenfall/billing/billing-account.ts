import type { Exact } from '@outlay/money'
import type { Charge } from './ledger.ts'

/** A request that asks to be admitted. */
export interface HoldRequest {
  /** The id of the request. */
  readonly id: string
  /** In USD. */
  readonly estimate: Exact
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Whether a request may run. */
export type HoldResult =
  /** It may; `checked` says whether the balance had to be held against its estimate first. */
  | { readonly accepted: true; readonly checked: boolean }
  /** It may not: what it needs, and what there is that is not held. */
  | { readonly accepted: false; readonly required: Exact; readonly available: Exact }

/** How an account pays. A request is admitted, which holds its estimate, then charged or released, each once. */
export interface BillingAccount {
  readonly type: 'prepaid' | 'postpaid'
  /** What is left of what was paid in advance, held or not; undefined for an account that pays later. */
  readonly balance: () => Exact | undefined
  readonly hold: (wanted: HoldRequest) => HoldResult
  /** Books what the request cost, at once; what it held is free again. */
  readonly charge: (charge: Charge) => void
  /** Ends a request that costs nothing. */
  readonly release: (id: string) => void
}
