import { add, compare, type Exact, subtract } from '@outlay/money'
import { type BillingAccount, createHolds } from './billing-account.ts'
import type { Ledger } from './ledger.ts'

/**
 * An account that pays by invoice: charges of a calendar month in UTC plus holds may reach its limit in USD, but not exceed
 * it. An invoice counts as paid when its month is over.
 *
 * @example const { hold } = createPostpaidAccount(exact('5.00'), ledger)
 */
export function createPostpaidAccount(limit: Exact, ledger: Ledger): BillingAccount {
  const holds = createHolds()
  return {
    type: 'postpaid',
    balance: () => undefined,
    hold: ({ id, estimate, at }) => {
      const available = subtract(limit, add(ledger.chargedIn(at), holds.total()))
      if (compare(available, estimate) < 0) return { accepted: false, required: estimate, available }
      holds.add(id, estimate)
      return { accepted: true, checked: true }
    },
    charge: (charge) => {
      if (holds.end(charge.id)) ledger.charge(charge)
    },
    release: (id) => void holds.end(id),
  }
}
