import { divide, type Exact, isNegative, multiply, ONE, toDecimal } from '@outlay/money'
import type { RateProvenance } from './price-list.ts'
import { UnpricedError } from './unpriced.ts'

/** A charge worked out. Amounts are in the price list's unit, exact: billable quantity ÷ per × rate = amount. */
export interface Line {
  /** The charge's id in the document, or `rounding`. */
  readonly id: string
  /** What is paid for: `input`, `output`, … */
  readonly type: string
  /** What is counted: `pixel`, `image`, `token`, `second`, … */
  readonly metric: string
  readonly quantity: Exact
  /** What is billed where billing goes in steps; else the quantity. */
  readonly billableQuantity: Exact
  /** Price of `per` units, multipliers included. */
  readonly rate: Exact
  /** Product of the multipliers that the rate includes; 1 where there are none. */
  readonly factor: Exact
  readonly per: Exact
  /** Exact, not rounded. */
  readonly amount: Exact
  /** The amount in 10^-scale of the unit, where the price list rounds each line. */
  readonly rounded?: bigint
  readonly labels: Readonly<Record<string, string>>
  /** Absent on the line `rounding`. */
  readonly provenance?: RateProvenance
}

/** Of a line whose rate has none. */
export const NO_LABELS: Readonly<Record<string, string>> = {}

/** What a charge model needs to know of a charge to work out its lines. */
export interface Charge {
  readonly id: string
  readonly type: string
  readonly metric: string
  readonly quantity: Exact
  /** Product of the multipliers. */
  readonly factor: Exact
  /** Picks the tier where that is not the quantity. */
  readonly tier?: Exact
  /** How often the charge is due, such as once for each output; 1 when absent. */
  readonly times?: Exact
}

/** What a line takes from the rate that was found. */
export interface LineRate {
  readonly rate: Exact
  readonly per: Exact
  readonly labels?: Readonly<Record<string, string>> | undefined
  readonly provenance: RateProvenance
}

/** What is counted each time that a charge is due, and what is billed for it. */
export interface Counted {
  readonly quantity: Exact
  readonly billable: Exact
}

/**
 * The line of a charge at a rate, as often as the charge is due.
 *
 * @throws UnpricedError `negative-quantity`
 */
export function line(charge: Charge, found: LineRate, counted: Counted): Line {
  const { id, type, metric, factor, times = ONE } = charge
  // Two that are negative would make a price.
  if (isNegative(counted.quantity)) throw negative(id, counted.quantity)
  if (isNegative(times)) throw negative(id, times)
  const quantity = multiply(counted.quantity, times)
  const billableQuantity = counted.billable === counted.quantity ? quantity : multiply(counted.billable, times)
  const { per, labels = NO_LABELS, provenance } = found
  const rate = multiply(found.rate, factor)
  const amount = divide(multiply(billableQuantity, rate), per)
  return { id, type, metric, quantity, billableQuantity, rate, factor, per, amount, labels, provenance }
}

function negative(id: string, quantity: Exact): UnpricedError {
  const message = `The quantity of the charge ${id} must be at least 0; received ${toDecimal(quantity)}.`
  return new UnpricedError('negative-quantity', '', message)
}
