import type { Exact } from '@outlay/money'
import type { Ledger } from './ledger.ts'

/** What an account owes for a calendar month in UTC. */
export interface Invoice {
  /** Such as `2026-11`. */
  readonly month: string
  /** Its first millisecond, and the first one after it; since 1970. */
  readonly from: number
  readonly to: number
  /** Open until its month is over. */
  readonly status: 'open' | 'issued'
  /** In USD: the sum of what the ledger has for the month. */
  readonly total: Exact
  readonly requests: number
}

/**
 * The invoices of a ledger at an instant, newest first: one for each month in which something was charged.
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
