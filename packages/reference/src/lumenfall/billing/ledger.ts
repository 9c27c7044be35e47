import { add, type Exact, negate, ZERO } from '@outlay/money'
import { createBoundedMap } from '../../retention/bounded-map.ts'
import { type Month, monthOf } from '../../time/instants.ts'

/** A charge, a refill, or the sum of older entries that were dropped. */
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

/** A request that has run, and its cost. */
export interface Charge {
  readonly id: string
  readonly model: string
  readonly cost: Exact
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The charges of a calendar month in UTC. */
export interface MonthOfCharges {
  readonly month: Month
  readonly charged: Exact
  readonly requests: number
}

/** All charges and refills of an account, in order. */
export interface Ledger {
  readonly charge: (charge: Charge) => void
  readonly topUp: (refill: { readonly id: string; readonly at: number; readonly amount: Exact }) => void
  /** Oldest first; the sum of dropped entries, if any, comes first. */
  readonly entries: () => readonly LedgerEntry[]
  /** The charges of the month of an instant. */
  readonly chargedIn: (at: number) => Exact
  /** The months with charges, oldest first. */
  readonly months: () => readonly MonthOfCharges[]
}

const CARRIED = { id: 'carried_forward', model: null, status: 'carried_forward' } as const

/**
 * An empty ledger. Entries never change. Beyond `most` entries the oldest are dropped and added to one entry that carries
 * their sum forward; months count everything that was ever charged.
 *
 * @example const { charge, months } = createLedger(10_000)
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

/** What an account owes for a calendar month in UTC. */
export interface Invoice {
  /** Such as `2026-11`. */
  readonly month: string
  /** Its first millisecond and the first one after it, since 1970. */
  readonly from: number
  readonly to: number
  /** Open until its month is over. */
  readonly status: 'open' | 'issued'
  /** The charges of the month in USD. */
  readonly total: Exact
  readonly requests: number
}

/**
 * The invoices of a ledger at an instant, newest first: one for each month with charges.
 *
 * @example invoicesOf(ledger, Date.parse('2026-12-01'))[0] // { month: '2026-11', status: 'issued', … }
 */
export function invoicesOf({ months }: Ledger, at: number): Invoice[] {
  return months()
    .map(({ month: { id, from, to }, charged, requests }): Invoice => {
      return { month: id, from, to, status: at < to ? 'open' : 'issued', total: charged, requests }
    })
    .reverse()
}
