import { DivisionByZeroError, NotADecimalError, shorten } from './errors.ts'
import {
  addIntegers,
  compareIntegers,
  divideIntegers,
  greatestCommonDivisor,
  type Integer,
  integerOf,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  quotientOf,
  remainderOf,
} from './integers.ts'

/**
 * An exact amount: the fraction n / d, in whatever unit its owner says.
 *
 * Both are integers: numbers within ±(2^53 − 1), where a number holds every integer exactly, and bigints beyond. d is always
 * above 0. The fraction is not necessarily reduced (1/2 and 5/10 are both fine): compare with `compare`, never field by
 * field. Ours rather than a library, because decimal libraries round a division and cannot hold 1/3.
 */
export interface Exact {
  readonly n: Integer
  readonly d: Integer
}

const DECIMAL = /^(-?(?:0|[1-9]\d*))(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/
// Both bounds keep a hostile "1e999999999" or a megabyte of digits from stalling the code that uses the result.
const LARGEST_EXPONENT = 400
const LONGEST_TEXT = 1000
const MOST_DIGITS_OF_NUMBER = 15

/** Nothing: 0/1. */
export const ZERO: Exact = { n: 0, d: 1 }
/** The whole number 1/1. */
export const ONE: Exact = { n: 1, d: 1 }

/**
 * Reads an amount without losing a digit.
 *
 * A string is the number of RFC 8259 section 6: at most 1000 characters, exponent from -400 to 400.
 * A number counts as the shortest decimal that it prints as (ECMA-262 Number::toString), so the JSON text 0.1 is a tenth.
 *
 * @throws NotADecimalError for any other text, for NaN and the infinities, and for other types
 * @example exact('0.006955') // { n: 6955, d: 1000000 }
 */
export function exact(value: string | number | bigint): Exact {
  // 0 is added to -0, which is no integer of ours.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { n: value + 0, d: 1 } : read(value)
  if (typeof value === 'string') return read(value)
  if (typeof value === 'bigint') return { n: integerOf(value), d: 1 }
  throw new NotADecimalError(value)
}

function read(value: string | number): Exact {
  const text = String(value)
  const match = text.length <= LONGEST_TEXT ? DECIMAL.exec(text) : null
  if (match === null) throw new NotADecimalError(value)
  const [, whole = '', decimals = '', power] = match
  const digits = parseDigits(whole + decimals)
  const exponent = power === undefined ? 0 : Number.parseInt(power, 10)
  if (exponent > LARGEST_EXPONENT || exponent < -LARGEST_EXPONENT) throw new NotADecimalError(value)
  const places = decimals.length - exponent
  return places >= 0 ? { n: digits, d: powerOfTen(places) } : { n: multiplyIntegers(digits, powerOfTen(-places)), d: 1 }
}

/** The integer of a text of digits; of so many, a number holds every one. */
function parseDigits(digits: string): Integer {
  return digits.length <= MOST_DIGITS_OF_NUMBER ? Number.parseInt(digits, 10) + 0 : integerOf(BigInt(digits))
}

/**
 * a + b, exactly; both in the same unit.
 *
 * @example add(exact('0.1'), exact('0.2')) // equals exact('0.3')
 * @see Knuth, The Art of Computer Programming 2, section 4.5.1
 */
export function add(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: addIntegers(a.n, b.n), d: a.d } : addUnlike(a, b)
}

// Widens only the smaller denominator where it can (powers of ten always can): a long sum must not multiply them all.
function addUnlike(a: Exact, b: Exact): Exact {
  const wider = divideIntegers(a.d, b.d)
  if (wider !== undefined) return { n: addIntegers(a.n, multiplyIntegers(b.n, wider)), d: a.d }
  const widen = divideIntegers(b.d, a.d) ?? quotientOf(b.d, greatestCommonDivisor(a.d, b.d))
  const d = multiplyIntegers(a.d, widen)
  return { n: addIntegers(multiplyIntegers(a.n, widen), multiplyIntegers(b.n, quotientOf(d, b.d))), d }
}

/**
 * a - b, exactly; both in the same unit.
 *
 * @example subtract(exact('0.3'), exact('0.1')) // equals exact('0.2')
 */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b))
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
  return { n: multiplyIntegers(a.n, b.n), d: multiplyIntegers(a.d, b.d) }
}

/**
 * a ÷ b, exactly: 1 ÷ 3 is the fraction 1/3, not a rounded decimal.
 *
 * @throws DivisionByZeroError when b is zero
 * @example divide(exact(1), exact(3)) // { n: 1, d: 3 }
 */
export function divide(a: Exact, b: Exact): Exact {
  if (b === ONE) return a
  const sign = compareIntegers(b.n, 0)
  if (sign === 0) throw new DivisionByZeroError(shorten(a.d === 1 ? `${a.n}` : `${a.n}/${a.d}`))
  const like = a.d === b.d
  const n = like ? a.n : multiplyIntegers(a.n, b.d)
  const d = like ? b.n : multiplyIntegers(a.d, b.n)
  return sign > 0 ? { n, d } : { n: negateInteger(n), d: negateInteger(d) }
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
  if (a.d === b.d) return compareIntegers(a.n, b.n)
  return compareIntegers(multiplyIntegers(a.n, b.d), multiplyIntegers(b.n, a.d))
}

/**
 * Whether the amount is nothing.
 *
 * @example isZero(exact('-0.00')) // true
 */
export function isZero(a: Exact): boolean {
  return compareIntegers(a.n, 0) === 0
}

/**
 * Whether the amount is below nothing.
 *
 * @example isNegative(exact('-0.5')) // true
 */
export function isNegative(a: Exact): boolean {
  return compareIntegers(a.n, 0) < 0
}

/**
 * The same amount with the other sign; zero stays zero.
 *
 * @example negate(exact('0.5')) // equals exact('-0.5')
 */
export function negate(a: Exact): Exact {
  return { n: negateInteger(a.n), d: a.d }
}

/**
 * The smallest whole number >= a: a started package counts as a whole one. Below zero that is toward zero.
 *
 * Counting, not rounding: an amount of money is rounded by `round` alone.
 *
 * @example ceil(divide(exact(1001), exact(1000))) // equals exact(2)
 */
export function ceil(a: Exact): Exact {
  if (a.d === 1) return a
  const whole = quotientOf(a.n, a.d)
  const started = compareIntegers(remainderOf(a.n, a.d), 0) > 0
  return { n: started ? addIntegers(whole, 1) : whole, d: 1 }
}
