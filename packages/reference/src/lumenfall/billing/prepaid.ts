import { add, compare, type Exact, exact, multiply, subtract, ZERO } from '@outlay/money'
import { millisecondsBetween } from '../../time/instants.ts'
import { type BillingAccount, createHolds } from './billing-account.ts'
import type { Ledger } from './ledger.ts'

/** Below so many USD a balance is always low. */
const LOW_ANYWAY = exact('1.00')
/** It is also low below so many times the recent charges. */
const TIMES = exact(2)
const STRETCH = 60_000

/** The prepaid balance in USD, and how it is refilled. */
export interface PrepaidTerms {
  readonly balance: Exact
  /** Refills by `amount` when a request finds less than `below` that is not held. */
  readonly autoTopUp?: { readonly amount: Exact; readonly below: Exact } | undefined
}

/** Where a prepaid account records its charges and refills. */
export interface PrepaidRecords {
  readonly ledger: Ledger
  /** Creates the ID of a refill. */
  readonly topUpId: () => string
}

/**
 * An account that is charged close to real time.
 *
 * Its balance is low when balance − holds < max(1.00 USD, 2 × the charges of the last 60 s). When a request finds less than
 * the account's own threshold, refills, if there are any, run until it is reached. A request that then finds the balance
 * low is accepted only if balance − holds covers its estimate; any other is accepted unchecked and may overdraw the balance
 * by at most its own cost. The estimate is held, so that requests at the same time see each other.
 *
 * @example const { hold, charge } = createPrepaidAccount({ balance: exact('12.50') }, { ledger, topUpId })
 */
export function createPrepaidAccount(
  { balance: first, autoTopUp }: PrepaidTerms,
  { ledger, topUpId }: PrepaidRecords,
): BillingAccount {
  const holds = createHolds()
  const charged = createRollingSum(STRETCH)
  let balance = first
  const free = (): Exact => subtract(balance, holds.total())
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
      holds.add(id, estimate)
      return { accepted: true, checked }
    },
    charge: (charge) => {
      if (!holds.end(charge.id)) return
      balance = subtract(balance, charge.cost)
      charged.add(charge.cost, charge.at)
      ledger.charge(charge)
    },
    release: (id) => void holds.end(id),
  }
}

/** The charges of a period that ends now. */
export interface RollingSum {
  readonly add: (amount: Exact, at: number) => void
  /** The sum of the charges that are younger than the period at an instant. */
  readonly sum: (at: number) => Exact
}

/** Old entries are dropped in batches: shifting a long list for each would be slow. */
const BATCH = 1000

/**
 * The amounts of the last so many milliseconds, one entry for each millisecond.
 *
 * @example const lately = createRollingSum(60_000)
 * lately.add(exact('0.04'), 0)
 * lately.sum(59_999) // 0.04
 * lately.sum(60_000) // 0
 */
export function createRollingSum(window: number): RollingSum {
  const kept: { readonly amount: Exact; readonly at: number }[] = []
  let from = 0
  let total = ZERO
  return {
    add: (amount, at) => {
      const last = kept.at(-1)
      // One entry for each millisecond, however many charges it has.
      if (last?.at === at && from < kept.length) kept[kept.length - 1] = { amount: add(last.amount, amount), at }
      else kept.push({ amount, at })
      total = add(total, amount)
    },
    sum: (at) => {
      for (
        let oldest = kept[from];
        oldest !== undefined && millisecondsBetween(oldest.at, at) >= window;
        oldest = kept[from]
      ) {
        total = subtract(total, oldest.amount)
        from += 1
      }
      if (from >= BATCH) {
        kept.splice(0, from)
        from = 0
      }
      return total
    },
  }
}
