import { add, type Exact, subtract, ZERO } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import { formatDollars } from './dollars.ts'
import type { Charge, Ledger } from './ledger.ts'

/** Who pays, with what it has and what it was charged. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly billing: BillingAccount
  readonly ledger: Ledger
}

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

/** Amounts that are held for requests that have not ended. */
export interface Holds {
  readonly total: () => Exact
  /** False, and nothing held, for an id that holds already. */
  readonly add: (id: string, amount: Exact) => boolean
  /** False for an id that holds nothing. */
  readonly end: (id: string) => boolean
}

/**
 * No holds yet.
 *
 * @example const held = holds()
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
 * The refusal of a request that costs more than there is; its keyword says which end is reached: `balance` or
 * `credit-limit`.
 */
export function insufficientBalanceFault(
  { type }: BillingAccount,
  { required, available }: Extract<HoldResult, { accepted: false }>,
): Fault {
  const message = `Insufficient balance: ${formatDollars(required)} required, ${formatDollars(available)} available`
  return { fault: 'insufficient-balance', keyword: type === 'prepaid' ? 'balance' : 'credit-limit', message }
}
