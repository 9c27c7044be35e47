import { type Exact, subtract, sum, unitsToDecimal } from '@outlay/money'

/** A run that was paid, with what it really cost. Amounts are whole atomic units of USDC. */
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

/** What a payer has paid, oldest first, and the sums. */
export interface Account {
  readonly payer: string
  readonly unit: 'USD'
  readonly entries: readonly LedgerLine[]
  readonly total: Amounts
}

/** A record of what was paid, what it really cost and what was refunded; it holds no signature. */
export interface Ledger {
  readonly book: (booking: Booking) => void
  /** The account of an address, however its letters are written. */
  readonly of: (payer: string) => Account
}

/** USDC has six decimal places. */
const PLACES = 6

/**
 * An empty ledger.
 *
 * @example ledger().of('0x0000000000000000000000000000000000000001').total // { paid: '0.000000', … }
 */
export function ledger(): Ledger {
  const bookings = new Map<string, Booking[]>()
  return {
    book: (booking) => {
      const key = booking.payer.toLowerCase()
      const known = bookings.get(key) ?? []
      known.push(booking)
      bookings.set(key, known)
    },
    of: (payer) => {
      const own = bookings.get(payer.toLowerCase()) ?? []
      const paid = sum(own.map((one) => one.paid))
      const actual = sum(own.map((one) => one.actual))
      return { payer, unit: 'USD', entries: own.map(lineOf), total: amountsOf(paid, actual) }
    },
  }
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
    ...amountsOf(paid, actual),
  }
}

function amountsOf(paid: Exact, actual: Exact): Amounts {
  const refunded = subtract(paid, actual)
  return { paid: shown(paid), actual: shown(actual), refunded: shown(refunded) }
}

function shown({ n }: Exact): string {
  return unitsToDecimal(n, PLACES)
}
