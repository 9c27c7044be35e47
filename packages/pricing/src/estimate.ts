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
import type { Line } from './line.ts'
import type { CountTokens } from './measure.ts'
import { effectiveAt, type PriceList } from './price-list.ts'
import { type Unpriced, UnpricedError, unpricedOf } from './unpriced.ts'

/** How far an estimate binds: what the run costs, the most it can cost, or about what it costs. */
export type EstimateKind = 'exact' | 'maximum' | 'approximate'

/** What prices a request: the rates, the instant, a token counter where tokens are charged, and named state. */
export interface PricingContext {
  readonly priceList: PriceList
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  readonly tokens?: CountTokens
  /** Values that only the server knows, by the names that the document declares. */
  readonly state?: Readonly<Record<string, unknown>>
}

/** The price rules of an operation, compiled from `x-pricing`. */
export interface PricedOperation<Request> {
  readonly id: string
  readonly kind: EstimateKind
  charges(request: Request, context: PricingContext): Line[]
}

/** What a run will cost. Σ lines = total. */
export interface Estimate {
  readonly priced: true
  readonly kind: EstimateKind
  readonly unit: string
  readonly scale: number
  /** Integer count of 10^-scale of the unit. */
  readonly total: bigint
  /** The total as an exact amount. */
  readonly amount: Exact
  readonly lines: readonly Line[]
  /** Version of the price list. */
  readonly version: string
}

/**
 * Prices a request by the rules of its operation: the total, an integer count of 10^-scale of the list's unit, and
 * the exact lines that it adds up from. Pure; runs on any JavaScript runtime.
 *
 * The request must fit the document; defaults are applied here. Where rounding moves the total, a last line
 * `rounding` holds the difference. What cannot be priced is returned as `Unpriced` with its reason, never as 0.
 *
 * @example
 * estimate(estimateImage, { body: { width: 512, height: 512 } }, { priceList, at: Date.parse('2026-11-20') })
 * // { priced: true, total: 1739n, unit: 'USD', scale: 6, … }
 */
export function estimate<Request>(
  operation: PricedOperation<Request>,
  request: Request,
  context: PricingContext,
): Estimate | Unpriced {
  try {
    return total(operation, request, context)
  } catch (error) {
    return unpricedOf(error)
  }
}

/** As `estimate`, but a refusal is thrown. */
export function total<Request>(
  operation: PricedOperation<Request>,
  request: Request,
  context: PricingContext,
): Estimate {
  inEffect(context)
  return totalInEffect(operation, request, context)
}

/** As `total`, at an instant at which the price list holds. */
export function totalInEffect<Request>(
  operation: PricedOperation<Request>,
  request: Request,
  context: PricingContext,
): Estimate {
  const { priceList } = context
  const { unit, scale, version, rounding } = priceList
  const charged = operation.charges(request, context)
  if (charged.length === 0) throw noCharge(operation.id)
  let exactTotal = ZERO
  for (const { amount } of charged) exactTotal = exactTotal === ZERO ? amount : add(exactTotal, amount)
  const lines = rounding.on === 'line' ? roundedLines(charged, priceList) : charged
  const amount = fromUnits(
    rounding.on === 'line' ? sumOfRounded(lines) : countUnits(exactTotal, scale, rounding.mode),
    scale,
  )
  if (isNegative(exactTotal) || isNegative(amount)) throw negativeTotal(operation.id, exactTotal)
  const moved = subtract(amount, exactTotal)
  if (!isZero(moved)) lines.push(roundingLine(moved))
  return { priced: true, kind: operation.kind, unit, scale, total: BigInt(amount.n), amount, lines, version }
}

function sumOfRounded(lines: readonly Line[]): bigint {
  return lines.reduce((units, { rounded = 0n }) => units + rounded, 0n)
}

function roundedLines(charged: readonly Line[], { scale, rounding: { mode } }: PriceList): Line[] {
  return charged.map((line) => ({ ...line, rounded: round(line.amount, scale, mode) }))
}

function roundingLine(amount: Exact): Line {
  const none = { rate: ZERO, factor: ONE, per: ONE, labels: {} }
  return {
    id: 'rounding',
    type: 'rounding',
    metric: 'rounding',
    quantity: ZERO,
    billableQuantity: ZERO,
    amount,
    ...none,
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

/** Refuses an instant at which the price list does not hold yet. */
export function inEffect({ priceList, at }: PricingContext): void {
  if (at >= effectiveAt(priceList)) return
  const { reason, pointer, message } = notEffective(priceList)
  throw new UnpricedError(reason, pointer, message)
}

/** The refusal of an instant at which a price list does not hold yet. */
export function notEffective({ version, effective }: PriceList): Unpriced {
  const message = `The price list ${version} takes effect at ${effective}; the request is earlier.`
  return { priced: false, reason: 'not-effective', pointer: '', message }
}
