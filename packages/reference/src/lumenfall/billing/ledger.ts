import { add, type Exact, negate, ZERO } from '@outlay/money'
import { createBoundedMap } from '../../retention/bounded-map.ts'
import { type Month, monthOf } from '../../time/month.ts'

/** What moved money: a request that was charged, a refill, or the sum of older entries that are forgotten. */
export interface LedgerEntry {
  readonly id: string
  /** Null for a refill and for a sum. */
  readonly model: string | null
  readonly status: 'completed' | 'topped_up' | 'carried_forward'
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
  /** Oldest first; where older ones are forgotten, their sum stands first. */
  readonly entries: () => readonly LedgerEntry[]
  /** What was charged in the month in which an instant lies. */
  readonly chargedIn: (at: number) => Exact
  /** The months in which something was charged, oldest first. */
  readonly months: () => readonly MonthOfCharges[]
}

const CARRIED = { id: 'carried_forward', model: null, status: 'carried_forward' } as const

/**
 * An empty ledger. An entry is never changed. Of more than `most` the oldest are forgotten, each added to one entry that
 * carries their sum forward; months count all that was ever charged, one entry for each month.
 *
 * @example const { charge, months } = ledger(10_000)
 * charge({ id: 'req_1', model: 'dall-e-2', cost: exact('0.02'), at: Date.parse('2026-11-20') })
 * months()[0] // { month: { id: '2026-11', … }, charged: 0.02, requests: 1 }
 */
export function createLedger(most: number): Ledger {
  let carried: LedgerEntry | undefined
  let booked = 0
  const kept = createBoundedMap<LedgerEntry>({
    most,
    onDrop: ({ cost, createdAt }) => {
      carried = { ...CARRIED, cost: add(carried?.cost ?? ZERO, cost), createdAt }
    },
  })
  const book = (entry: LedgerEntry): void => {
    booked += 1
    kept.set(String(booked), entry)
  }
  const months = new Map<string, MonthOfCharges>()
  return {
    charge: ({ id, model, cost, at }) => {
      book({ id, model, status: 'completed', cost, createdAt: at })
      const month = monthOf(at)
      const { charged, requests } = months.get(month.id) ?? { charged: ZERO, requests: 0 }
      months.set(month.id, { month, charged: add(charged, cost), requests: requests + 1 })
    },
    topUp: ({ id, at, amount }) => {
      book({ id, model: null, status: 'topped_up', cost: negate(amount), createdAt: at })
    },
    entries: () => [...(carried === undefined ? [] : [carried]), ...kept.values()],
    chargedIn: (at) => months.get(monthOf(at).id)?.charged ?? ZERO,
    months: () => [...months.values()].sort((one, other) => (one.month.from < other.month.from ? -1 : 1)),
  }
}
