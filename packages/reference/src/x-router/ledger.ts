import { add, type Exact, subtract, unitsToDecimal, ZERO } from '@outlay/money'
import { createBoundedMap } from '../retention/bounded-map.ts'

/** A paid run with its actual cost. Amounts are whole atomic units of USDC. */
export interface Booking {
  readonly transaction: string
  /** The transaction of the refund. */
  readonly refund: string
  readonly payer: string
  readonly network: string
  readonly operation: string
  readonly status: 'succeeded' | 'failed'
  /** Milliseconds since 1970. */
  readonly at: number
  readonly paid: Exact
  readonly actual: Exact
}

/** Amounts as the ledger shows them: US dollars with six places. */
interface Amounts {
  readonly paid: string
  readonly actual: string
  readonly refunded: string
}

/** A line of the ledger: paid = actual + refunded. */
export interface LedgerLine extends Amounts {
  readonly transaction: string
  /** Null where nothing is refunded. */
  readonly refund_transaction: string | null
  readonly payer: string
  readonly network: string
  readonly operation: string
  readonly status: Booking['status']
  readonly at: string
}

/** The payments of a payer, oldest first, and their sums. */
export interface Account {
  readonly payer: string
  readonly unit: 'USD'
  readonly entries: readonly LedgerLine[]
  /** The sums of dropped entries; absent when there are none. Together with the entries they make the total. */
  readonly carried_forward?: Amounts
  readonly total: Amounts
}

/** Records payments, actual costs and refunds; no signatures. */
export interface Ledger {
  readonly book: (booking: Booking) => void
  /** The account of an address, in any letter case. */
  readonly of: (payer: string) => Account
}

/** The limits of a ledger. */
export interface LedgerBounds {
  /** The most payers; beyond them the one that has not paid for longest is dropped. */
  readonly payers: number
  /** The most entries of all payers; beyond them the oldest is added to what its payer carries forward. */
  readonly ledger_entries: number
}

interface Sums {
  readonly paid: Exact
  readonly actual: Exact
}

/** The record of a payer. */
interface PayerRecord {
  /** By their number in the order of booking. */
  readonly bookings: Map<string, Booking>
  total: Sums
  forgotten?: Sums
}

/** USDC has six decimal places. */
const PLACES = 6

const NOTHING: Sums = { paid: ZERO, actual: ZERO }

/**
 * An empty ledger.
 *
 * @example createLedger({ payers: 10, ledger_entries: 10 }).of('0x0000000000000000000000000000000000000001').total // { paid: '0.000000', … }
 */
export function createLedger({ payers: mostPayers, ledger_entries: most }: LedgerBounds): Ledger {
  const payers = createBoundedMap<PayerRecord>({ most: mostPayers })
  const entries = createBoundedMap<{ readonly number: string; readonly booking: Booking }>({
    most,
    onDrop: ({ number, booking }) => {
      const kept = payers.get(keyOf(booking.payer))
      if (kept?.bookings.delete(number) === true) kept.forgotten = plus(kept.forgotten ?? NOTHING, booking)
    },
  })
  let booked = 0
  return {
    book: (booking) => {
      const kept = payers.get(keyOf(booking.payer)) ?? { bookings: new Map(), total: NOTHING }
      booked += 1
      kept.bookings.set(String(booked), booking)
      kept.total = plus(kept.total, booking)
      payers.set(keyOf(booking.payer), kept)
      entries.set(String(booked), { number: String(booked), booking })
    },
    of: (payer) => {
      const { bookings, total, forgotten } = payers.get(keyOf(payer)) ?? { bookings: new Map(), total: NOTHING }
      return {
        payer,
        unit: 'USD',
        entries: [...bookings.values()].map(lineOf),
        ...(forgotten !== undefined && { carried_forward: amountsOf(forgotten) }),
        total: amountsOf(total),
      }
    },
  }
}

function keyOf(payer: string): string {
  return payer.toLowerCase()
}

function plus(sums: Sums, { paid, actual }: Sums): Sums {
  return { paid: add(sums.paid, paid), actual: add(sums.actual, actual) }
}

function lineOf({ transaction, refund, payer, network, operation, status, at, paid, actual }: Booking): LedgerLine {
  const isWhole = paid.n === actual.n
  return {
    transaction,
    refund_transaction: isWhole ? null : refund,
    payer,
    network,
    operation,
    status,
    at: new Date(at).toISOString(),
    ...amountsOf({ paid, actual }),
  }
}

function amountsOf({ paid, actual }: Sums): Amounts {
  const refunded = subtract(paid, actual)
  return { paid: formatAmount(paid), actual: formatAmount(actual), refunded: formatAmount(refunded) }
}

function formatAmount({ n }: Exact): string {
  return unitsToDecimal(n, PLACES)
}
