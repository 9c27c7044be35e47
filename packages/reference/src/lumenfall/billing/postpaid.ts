import { add, compare, type Exact, subtract } from '@outlay/money'
import { holds } from './holds.ts'
import type { Ledger } from './ledger.ts'
import type { Purse } from './purse.ts'

/**
 * A purse that is paid by invoice: the charges of a calendar month in UTC with what is held may reach its limit, in USD,
 * and not exceed it. An invoice counts as paid when its month is over.
 *
 * @example const { admit } = postpaid(exact('5.00'), ledger)
 */
export function postpaid(limit: Exact, ledger: Ledger): Purse {
  const held = holds()
  return {
    type: 'postpaid',
    balance: () => undefined,
    admit: ({ id, estimate, at }) => {
      const available = subtract(limit, add(ledger.chargedIn(at), held.total()))
      if (compare(available, estimate) < 0) return { admitted: false, required: estimate, available }
      held.add(id, estimate)
      return { admitted: true, checked: true }
    },
    charge: (charge) => {
      if (held.end(charge.id)) ledger.charge(charge)
    },
    release: (id) => void held.end(id),
  }
}
