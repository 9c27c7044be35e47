import { DivisionByZeroError, NotADecimalError, shorten } from './errors.ts'
import { greatestCommonDivisor, powerOfTen } from './integers.ts'

/**
 * An exact amount: the fraction n / d, in whatever unit its owner says.
 *
 * d is always above 0. The fraction is not necessarily reduced (1/2 and 5/10 are both fine): compare with `compare`,
 * never field by field. Ours rather than a library, because decimal libraries round a division and cannot hold 1/3.
 */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

const DECIMAL = /^(-?(?:0|[1-9]\d*))(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/
// Both bounds keep a hostile "1e999999999" or a megabyte of digits from stalling the code that uses the result.
const LARGEST_EXPONENT = 400
const LONGEST_TEXT = 1000

/** Nothing: 0/1. */
export const ZERO: Exact = { n: 0n, d: 1n }
/** The whole number 1/1. */
export const ONE: Exact = { n: 1n, d: 1n }

/**
 * Reads an amount without losing a digit.
 *
 * A string is the number of RFC 8259 section 6: at most 1000 characters, exponent from -400 to 400.
 * A number counts as the shortest decimal that it prints as (ECMA-262 Number::toString), so the JSON text 0.1 is a tenth.
 *
 * @throws NotADecimalError for any other text, for NaN and the infinities, and for other types
 * @example exact('0.006955') // { n: 6955n, d: 1000000n }
 */
export function exact(value: string | number | bigint): Exact {
  if (typeof value === 'bigint') return { n: value, d: 1n }
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { n: BigInt(value), d: 1n } : read(value)
  if (typeof value === 'string') return read(value)
  throw new NotADecimalError(value)
}

function read(value: string | number): Exact {
  const text = String(value)
  const match = text.length <= LONGEST_TEXT ? DECIMAL.exec(text) : null
  if (match === null) throw new NotADecimalError(value)
  const [, whole = '', decimals = '', power] = match
  const digits = BigInt(whole + decimals)
  const exponent = power === undefined ? 0 : Number.parseInt(power, 10)
  if (exponent > LARGEST_EXPONENT || exponent < -LARGEST_EXPONENT) throw new NotADecimalError(value)
  const places = decimals.length - exponent
  return places >= 0 ? { n: digits, d: powerOfTen(places) } : { n: digits * powerOfTen(-places), d: 1n }
}

/**
 * a + b, exactly; both in the same unit.
 *
 * @example add(exact('0.1'), exact('0.2')) // equals exact('0.3')
 * @see Knuth, The Art of Computer Programming 2, section 4.5.1
 */
export function add(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : addUnlike(a, b)
}

// Widens only the smaller denominator where it can (powers of ten always can): a long sum must not multiply them all.
function addUnlike(a: Exact, b: Exact): Exact {
  if (b.d === 1n || a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d }
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d }
  const divisor = greatestCommonDivisor(a.d, b.d)
  const widen = b.d / divisor
  return { n: a.n * widen + b.n * (a.d / divisor), d: a.d * widen }
}

/**
 * a - b, exactly; both in the same unit.
 *
 * @example subtract(exact('0.3'), exact('0.1')) // equals exact('0.2')
 */
export function subtract(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: a.n - b.n, d: a.d } : addUnlike(a, negate(b))
}

/**
 * a × b, exactly: a rate times a quantity, in the unit of the rate.
 *
 * @example multiply(exact('0.0025'), exact(3)) // equals exact('0.0075')
 */
export function multiply(a: Exact, b: Exact): Exact {
  // Most factors, times and units of a price are ONE itself.
  if (b === ONE) return a
  if (a === ONE) return b
  if (b.d === 1n) return { n: a.n * b.n, d: a.d }
  return { n: a.n * b.n, d: a.d === 1n ? b.d : a.d * b.d }
}

/**
 * a ÷ b, exactly: 1 ÷ 3 is the fraction 1/3, not a rounded decimal.
 *
 * @throws DivisionByZeroError when b is zero
 * @example divide(exact(1), exact(3)) // { n: 1n, d: 3n }
 */
export function divide(a: Exact, b: Exact): Exact {
  if (b === ONE) return a
  if (b.n === 0n) throw new DivisionByZeroError(shorten(a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`))
  const like = a.d === b.d
  const n = like ? a.n : a.n * b.d
  const d = like ? b.n : a.d * b.n
  return d > 0n ? { n, d } : { n: -n, d: -d }
}

/**
 * Adds up a list, exactly; zero for an empty one.
 *
 * @example sum([exact('0.1'), exact('0.2'), exact('0.3')]) // equals exact('0.6')
 */
export function sum(list: Iterable<Exact>): Exact {
  let total = ZERO
  for (const amount of list) total = add(total, amount)
  return total
}

/**
 * Orders two amounts of the same unit: -1 when a < b, 0 when equal, 1 when a > b.
 *
 * @example compare(exact('0.50'), exact('0.5')) // 0
 */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d
  const right = a.d === b.d ? b.n : b.n * a.d
  if (left === right) return 0
  return left < right ? -1 : 1
}

/**
 * Whether the amount is nothing.
 *
 * @example isZero(exact('-0.00')) // true
 */
export function isZero(a: Exact): boolean {
  return a.n === 0n
}

/**
 * The same amount with the other sign; zero stays zero.
 *
 * @example negate(exact('0.5')) // equals exact('-0.5')
 */
export function negate(a: Exact): Exact {
  return { n: -a.n, d: a.d }
}

/**
 * The smallest whole number >= a: a started package counts as a whole one. Below zero that is toward zero.
 *
 * Counting, not rounding: an amount of money is rounded by `round` alone.
 *
 * @example ceil(divide(exact(1001), exact(1000))) // equals exact(2)
 */
export function ceil(a: Exact): Exact {
  if (a.d === 1n) return a
  const whole = a.n / a.d
  return { n: a.n > 0n && whole * a.d !== a.n ? whole + 1n : whole, d: 1n }
}
