import { add, type Exact, negate, ZERO } from '@outlay/money'
import { type Month, monthOf } from '../../time/month.ts'

/** What moved money: a request that was charged, or a refill. */
export interface LedgerEntry {
  readonly id: string
  /** Null for a refill. */
  readonly model: string | null
  readonly status: 'completed' | 'topped_up'
  /** In USD, exact; negative for a refill, so that the first balance less all costs is the balance. */
  readonly cost: Exact
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** A request that has run, and what it cost in the end. */
export interface Charge {
  readonly id: string
  readonly model: string
  readonly cost: Exact
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What the requests of a calendar month in UTC cost. */
export interface MonthOfCharges {
  readonly month: Month
  readonly charged: Exact
  readonly requests: number
}

/** Everything that moved money on an account, in the order in which it was booked. */
export interface Ledger {
  readonly charge: (charge: Charge) => void
  readonly topUp: (refill: { readonly id: string; readonly at: number; readonly amount: Exact }) => void
  /** Oldest first. */
  readonly entries: () => readonly LedgerEntry[]
  /** What was charged in the month in which an instant lies. */
  readonly chargedIn: (at: number) => Exact
  /** The months in which something was charged, oldest first. */
  readonly months: () => readonly MonthOfCharges[]
}

/**
 * An empty ledger. An entry is never changed.
 *
 * @example const { charge, months } = ledger()
 * charge({ id: 'req_1', model: 'dall-e-2', cost: exact('0.02'), at: Date.parse('2026-11-20') })
 * months()[0] // { month: { id: '2026-11', … }, charged: 0.02, requests: 1 }
 */
export function ledger(): Ledger {
  const entries: LedgerEntry[] = []
  const months = new Map<string, MonthOfCharges>()
  return {
    charge: ({ id, model, cost, at }) => {
      entries.push({ id, model, status: 'completed', cost, createdAt: at })
      const month = monthOf(at)
      const { charged, requests } = months.get(month.id) ?? { charged: ZERO, requests: 0 }
      months.set(month.id, { month, charged: add(charged, cost), requests: requests + 1 })
    },
    topUp: ({ id, at, amount }) => {
      entries.push({ id, model: null, status: 'topped_up', cost: negate(amount), createdAt: at })
    },
    entries: () => entries,
    chargedIn: (at) => months.get(monthOf(at).id)?.charged ?? ZERO,
    months: () => [...months.values()].sort((one, other) => (one.month.from < other.month.from ? -1 : 1)),
  }
}
