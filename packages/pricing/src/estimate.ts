import { type Exact, fromUnits, type Integer } from '@outlay/money'
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
  const units = operation.units?.(request, context) ?? Number.NaN
  const work = { operation, request, context }
  return Number.isNaN(units) ? new PricedRequest(work, linesOf(work)) : new PricedRequest(work, units)
}

/** What is priced: the same lines for the same three. */
interface Work {
  readonly operation: PricedOperation<never>
  readonly request: unknown
  readonly context: PricingContext
}

/** An estimate whose lines are worked out when they are first read, if the total was known without them. */
class PricedRequest implements Estimate {
  readonly priced = true
  readonly kind: EstimateKind
  readonly unit: string
  readonly scale: number
  readonly version: string
  readonly #units: Integer
  readonly #work: Work
  #lines: readonly Line[] | undefined

  constructor(work: Work, known: AddedLines | number) {
    const { unit, scale, version } = work.context.priceList
    this.kind = work.operation.kind
    this.unit = unit
    this.scale = scale
    this.version = version
    this.#units = typeof known === 'number' ? known : known.total.n
    this.#work = work
    this.#lines = typeof known === 'number' ? undefined : known.lines
  }

  get total(): bigint {
    return BigInt(this.#units)
  }

  get amount(): Exact {
    return fromUnits(this.#units, this.scale)
  }

  get lines(): readonly Line[] {
    this.#lines ??= linesOf(this.#work).lines
    return this.#lines
  }
}

function linesOf({ operation, request, context }: Work): AddedLines {
  return addLines(operation.id, operation.charges(request as never, context), context.priceList)
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
