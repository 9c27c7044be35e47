import {
  add,
  countUnits,
  type Exact,
  fromUnits,
  isNegative,
  isZero,
  ONE,
  round,
  subtract,
  toDecimal,
  ZERO,
} from '@outlay/money'
import { type Line, NO_LABELS } from './line.ts'
import type { PriceList } from './price-list.ts'
import { UnpricedError } from './unpriced.ts'

/** Lines that add up to a total. */
export interface AddedLines {
  /** The charges, and `rounding` where it moves the total. */
  readonly lines: readonly Line[]
  readonly total: Exact
}

/**
 * Adds up what an operation charges, rounded as the price list says.
 *
 * @throws UnpricedError `no-charge`, `negative-total`
 */
export function addLines(operation: string, charged: readonly Line[], priceList: PriceList): AddedLines {
  if (charged.length === 0) throw noCharge(operation)
  const { scale, rounding } = priceList
  let sum = ZERO
  for (const { amount } of charged) sum = sum === ZERO ? amount : add(sum, amount)
  const lines = rounding.on === 'line' ? roundedLines(charged, priceList) : charged
  const units = rounding.on === 'line' ? sumOfRounded(lines) : countUnits(sum, scale, rounding.mode)
  const total = fromUnits(units, scale)
  if (isNegative(sum) || isNegative(total)) throw negativeTotal(operation, sum)
  const moved = subtract(total, sum)
  return { lines: isZero(moved) ? lines : [...lines, roundingLine(moved)], total }
}

function sumOfRounded(lines: readonly Line[]): bigint {
  return lines.reduce((units, { rounded = 0n }) => units + rounded, 0n)
}

function roundedLines(charged: readonly Line[], { scale, rounding: { mode } }: PriceList): Line[] {
  return charged.map((line) => ({ ...line, rounded: round(line.amount, scale, mode) }))
}

function roundingLine(amount: Exact): Line {
  return {
    id: 'rounding',
    type: 'rounding',
    metric: 'rounding',
    quantity: ZERO,
    billableQuantity: ZERO,
    rate: ZERO,
    factor: ONE,
    per: ONE,
    amount,
    labels: NO_LABELS,
  }
}

function noCharge(id: string): UnpricedError {
  const message = `No charge of ${id} is due for this request; what is free has a rate of 0.`
  return new UnpricedError('no-charge', '', message)
}

function negativeTotal(id: string, amount: Exact): UnpricedError {
  const message = `The charges of ${id} must add up to at least 0; received ${toDecimal(amount)}.`
  return new UnpricedError('negative-total', '', message)
}
