import { add, type Exact, subtract, ZERO } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import { formatDollars } from './dollars.ts'
import type { Charge, Ledger } from './ledger.ts'

/** An account with its balance and its ledger. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly billing: BillingAccount
  readonly ledger: Ledger
}

/** A request to hold an estimate. */
export interface HoldRequest {
  /** The id of the request. */
  readonly id: string
  /** In USD. */
  readonly estimate: Exact
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Whether an estimate is held and its request may run. */
export type HoldResult =
  /** It is; `checked` says whether the balance had to be compared with the estimate first. */
  | { readonly accepted: true; readonly checked: boolean }
  /** It is not: what the request needs, and what is available. */
  | { readonly accepted: false; readonly required: Exact; readonly available: Exact }

/** How an account pays. The estimate of a request is held, then charged or released, each once. */
export interface BillingAccount {
  readonly type: 'prepaid' | 'postpaid'
  /** The prepaid balance, held or not; undefined for an account that pays later. */
  readonly balance: () => Exact | undefined
  readonly hold: (wanted: HoldRequest) => HoldResult
  /** Charges the cost of a request and releases its hold. */
  readonly charge: (charge: Charge) => void
  /** Ends a request that costs nothing. */
  readonly release: (id: string) => void
}

/** Holds of requests that have not ended. */
export interface Holds {
  readonly total: () => Exact
  /** Returns false and holds nothing for an ID that has a hold already. */
  readonly add: (id: string, amount: Exact) => boolean
  /** Returns false for an ID without a hold. */
  readonly end: (id: string) => boolean
}

/**
 * An empty set of holds.
 *
 * @example const held = createHolds()
 * held.add('req_1', exact('0.04')) // true
 * held.total() // 0.04
 */
export function createHolds(): Holds {
  const amounts = new Map<string, Exact>()
  let total = ZERO
  return {
    total: () => total,
    add: (id, amount) => {
      if (amounts.has(id)) return false
      amounts.set(id, amount)
      total = add(total, amount)
      return true
    },
    end: (id) => {
      const amount = amounts.get(id)
      if (amount === undefined) return false
      amounts.delete(id)
      total = subtract(total, amount)
      return true
    },
  }
}

/**
 * The fault of a request that costs more than is available; its keyword is `balance` or `credit-limit`.
 */
export function insufficientBalanceFault(
  { type }: BillingAccount,
  { required, available }: Extract<HoldResult, { accepted: false }>,
): Fault {
  const message = `Insufficient balance: ${formatDollars(required)} required, ${formatDollars(available)} available`
  return { fault: 'insufficient-balance', keyword: type === 'prepaid' ? 'balance' : 'credit-limit', message }
}
