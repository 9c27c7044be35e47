import { type Exact, fromUnits } from '@outlay/money'
import { type AddedLines, addLines } from './add-lines.ts'
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
  /**
   * The total of the charges in units, by numbers alone; NaN where these do not hold it, or where `charges` refuses the
   * request. Left out where the charges need more than whole quantities and rates for one.
   */
  units?(request: Request, context: PricingContext): number
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
  /** Worked out when they are first read, from the request and the price list: these are not changed before. */
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
    // Its own properties, so that copies and logs have them all.
    const { kind, unit, scale, total: units, amount, lines, version } = total(operation, request, context)
    return { priced: true, kind, unit, scale, total: units, amount, lines, version }
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
  const units = operation.units?.(request, context) ?? Number.NaN
  const work = { operation, request, context }
  if (!Number.isNaN(units)) return new PricedRequest(work, fromUnits(units, context.priceList.scale), undefined)
  const { lines, total } = linesOf(work)
  return new PricedRequest(work, total, lines)
}

/** What is priced: lines are the same whenever they are worked out. */
interface Work<Request> {
  readonly operation: PricedOperation<Request>
  readonly request: Request
  readonly context: PricingContext
}

/** An estimate whose lines are worked out when they are first read, if the total was known without them. */
class PricedRequest<Request> implements Estimate {
  readonly priced = true
  readonly amount: Exact
  readonly #operation: PricedOperation<Request>
  /** Not kept in memory when the lines are known. */
  readonly #request: Request | undefined
  readonly #context: PricingContext
  #lines: readonly Line[] | undefined

  constructor({ operation, request, context }: Work<Request>, amount: Exact, lines: readonly Line[] | undefined) {
    this.amount = amount
    this.#operation = operation
    this.#request = lines === undefined ? request : undefined
    this.#context = context
    this.#lines = lines
  }

  get kind(): EstimateKind {
    return this.#operation.kind
  }

  get unit(): string {
    return this.#context.priceList.unit
  }

  get scale(): number {
    return this.#context.priceList.scale
  }

  get version(): string {
    return this.#context.priceList.version
  }

  get total(): bigint {
    return BigInt(this.amount.n)
  }

  get lines(): readonly Line[] {
    const [operation, context] = [this.#operation, this.#context]
    this.#lines ??= linesOf({ operation, request: this.#request as Request, context }).lines
    return this.#lines
  }
}

function linesOf<Request>({ operation, request, context }: Work<Request>): AddedLines {
  return addLines(operation.id, operation.charges(request, context), context.priceList)
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
