import { add, compare, type Exact, exact, multiply, subtract, ZERO } from '@outlay/money'
import type { BillingAccount } from './billing-account.ts'
import { createHolds } from './holds.ts'
import type { Ledger } from './ledger.ts'
import { createRollingSum } from './rolling-sum.ts'

/** Below so many USD a balance is low in any case. */
const LOW_ANYWAY = exact('1.00')
/** And below so many times what was charged within the stretch. */
const TIMES = exact(2)
const STRETCH = 60_000

/** What was paid in advance, in USD, and how it is refilled. */
export interface PrepaidTerms {
  readonly balance: Exact
  /** Refills by `amount` when a request finds less than `below` that is not held. */
  readonly autoTopUp?: { readonly amount: Exact; readonly below: Exact } | undefined
}

/** Where a prepaid purse writes down what it does. */
export interface PrepaidRecords {
  readonly ledger: Ledger
  /** The id of a refill. */
  readonly topUpId: () => string
}

/**
 * A purse that is charged close to real time.
 *
 * Its balance is low where balance − holds < max(1.00 USD, 2 × the charges of the last 60 s). A request that finds less
 * than the account's own line is preceded by refills until it is reached, where there are any. A request that then finds it low is
 * accepted only if balance − holds covers its estimate; any other is accepted unchecked, and may overdraw the balance by
 * at most what it costs itself. Admission holds the estimate, so that requests at the same time see each other.
 *
 * @example const { admit, charge } = prepaid({ balance: exact('12.50') }, { ledger, topUpId })
 */
export function createPrepaidAccount(
  { balance: first, autoTopUp }: PrepaidTerms,
  { ledger, topUpId }: PrepaidRecords,
): BillingAccount {
  const held = createHolds()
  const charged = createRollingSum(STRETCH)
  let balance = first
  const free = (): Exact => subtract(balance, held.total())
  const isLow = (at: number): boolean => {
    const usual = multiply(TIMES, charged.sum(at))
    return compare(free(), compare(usual, LOW_ANYWAY) > 0 ? usual : LOW_ANYWAY) < 0
  }
  const refill = (at: number): void => {
    if (autoTopUp === undefined || compare(autoTopUp.amount, ZERO) <= 0) return
    while (compare(free(), autoTopUp.below) < 0) {
      balance = add(balance, autoTopUp.amount)
      ledger.topUp({ id: topUpId(), amount: autoTopUp.amount, at })
    }
  }
  return {
    type: 'prepaid',
    balance: () => balance,
    hold: ({ id, estimate, at }) => {
      refill(at)
      const checked = isLow(at)
      if (checked && compare(free(), estimate) < 0) return { accepted: false, required: estimate, available: free() }
      held.add(id, estimate)
      return { accepted: true, checked }
    },
    charge: (charge) => {
      if (!held.end(charge.id)) return
      balance = subtract(balance, charge.cost)
      charged.add(charge.cost, charge.at)
      ledger.charge(charge)
    },
    release: (id) => void held.end(id),
  }
}
