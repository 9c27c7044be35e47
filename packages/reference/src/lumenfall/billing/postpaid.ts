import { add, compare, type Exact, subtract } from '@outlay/money'
import type { BillingAccount } from './billing-account.ts'
import { createHolds } from './holds.ts'
import type { Ledger } from './ledger.ts'

/**
 * A purse that is paid by invoice: the charges of a calendar month in UTC with what is held may reach its limit, in USD,
 * and not exceed it. An invoice counts as paid when its month is over.
 *
 * @example const { admit } = postpaid(exact('5.00'), ledger)
 */
export function createPostpaidAccount(limit: Exact, ledger: Ledger): BillingAccount {
  const held = createHolds()
  return {
    type: 'postpaid',
    balance: () => undefined,
    hold: ({ id, estimate, at }) => {
      const available = subtract(limit, add(ledger.chargedIn(at), held.total()))
      if (compare(available, estimate) < 0) return { accepted: false, required: estimate, available }
      held.add(id, estimate)
      return { accepted: true, checked: true }
    },
    charge: (charge) => {
      if (held.end(charge.id)) ledger.charge(charge)
    },
    release: (id) => void held.end(id),
  }
}
