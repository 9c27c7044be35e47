import { type Exact, isNegative } from './exact.ts'
import { greatestCommonDivisor, multiplyIntegers, quotientOf, smallRemainder, unitsPerOne } from './integers.ts'
import { isRounding, type Rounding } from './round.ts'

/**
 * What one of a quantity costs in units of 10^-scale: the reduced fraction n / d of two integers >= 0 that numbers hold
 * exactly; NaN / 1 where they do not.
 */
export interface UnitRate {
  readonly n: number
  readonly d: number
  readonly scale: number
}

/**
 * An amount as a rate of units.
 *
 * @throws ScaleError unless scale is a whole number from 0 to 400
 * @example unitRate(divide(exact('0.006955'), exact(1048576)), 6) // { n: 6955, d: 1048576, scale: 6 }
 */
export function unitRate(value: Exact, scale: number): UnitRate {
  const scaled = multiplyIntegers(value.n, unitsPerOne(scale))
  const divisor = isNegative(value) ? 1 : greatestCommonDivisor(scaled, value.d)
  const [n, d] = [quotientOf(scaled, divisor), quotientOf(value.d, divisor)]
  return typeof n === 'number' && typeof d === 'number' && n >= 0 ? { n, d, scale } : { n: Number.NaN, d: 1, scale }
}

/**
 * A value that is an integer >= 0 and that a number holds exactly; NaN for any other.
 *
 * @example wholeNumber('7') // NaN
 */
export function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : Number.NaN
}

/**
 * a × b of whole numbers. Beyond 2^53 it is not exact, and `UnitSum` has no total.
 *
 * @example wholeProduct(1024, 768) // 786432
 */
export function wholeProduct(a: number, b: number): number {
  return a * b
}

/**
 * Adds up quantities at rates in units, by numbers alone.
 *
 * Every number is an integer >= 0 and none is made smaller, so that all of them were exact where the result is within 2^53:
 * binary64 rounds what is beyond to a number beyond. Where it is not, or something was NaN, the total is NaN; `add` and
 * `round` then find it, or what is wrong.
 *
 * @example
 * const sum = new UnitSum({ mode: 'up', on: 'total' })
 * sum.add(1048576, { n: 6955, d: 1048576, scale: 6 })
 * sum.total() // 6955
 */
export class UnitSum {
  private readonly rounding: { readonly mode: Rounding; readonly on: 'line' | 'total' }
  private n = 0
  /** 0 until something is added: the total of nothing is NaN. */
  private d = 0

  constructor(rounding: { readonly mode: Rounding; readonly on: 'line' | 'total' }) {
    this.rounding = rounding
  }

  /** So many of a quantity, a whole number. */
  add(quantity: number, rate: UnitRate): void {
    const { mode, on } = this.rounding
    if (on === 'line') this.join(unitsAt(quantity, rate, mode), 1)
    else this.join(quantity * rate.n, rate.d)
  }

  /** The count of units, rounded; NaN where numbers do not hold it. */
  total(): number {
    return roundedQuotient(this.n, this.d, this.rounding.mode)
  }

  private join(n: number, d: number): void {
    if (this.d === d || this.d === 0) {
      this.n += n
      this.d = d
    } else {
      this.n = this.n * d + n * this.d
      this.d *= d
    }
  }
}

/**
 * So many of a quantity at a rate, in units, rounded; NaN where numbers do not hold it.
 *
 * @example unitsAt(1048576, { n: 6955, d: 1048576, scale: 6 }, 'up') // 6955
 */
export function unitsAt(quantity: number, { n, d }: UnitRate, mode: Rounding): number {
  return roundedQuotient(quantity * n, d, mode)
}

/** n / d as a whole number, rounded; NaN where that cannot be said for certain. */
function roundedQuotient(n: number, d: number, mode: Rounding): number {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || !isRounding(mode)) return Number.NaN
  const rest = smallRemainder(n, d)
  const below = (n - rest) / d
  if (rest === 0 || mode === 'down') return below
  if (mode === 'up') return below + 1
  const beyond = d - rest
  if (rest === beyond) return mode === 'half-even' && below % 2 === 0 ? below : below + 1
  return rest < beyond ? below : below + 1
}
