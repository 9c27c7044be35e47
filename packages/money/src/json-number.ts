import { compare, type Exact, exact } from './exact.ts'
import { type Integer, integerOf, powerOfTen } from './integers.ts'
import { toDecimal } from './print.ts'

/** Any two decimals of so many digits are apart in binary64 (C's DBL_DIG), so that each is the shortest of its number. */
const DIGITS_APART = 15
const FIRST_LONGER = 10 ** DIGITS_APART

/**
 * The JSON number that prints as exactly this amount, or undefined when no binary64 does.
 *
 * This is the only file that makes a JavaScript number from an amount. It is safe because nothing is worked out with the
 * number and nothing is trusted: the nearest binary64 is read back through its shortest decimal (ECMA-262
 * Number::toString, the text that JSON.stringify writes), and is handed out only if that text is the amount, digit by
 * digit. A decimal of at most 15 digits always is. Never -0, NaN or an infinity. When undefined, send the string of
 * `toDecimal`.
 *
 * @example toJsonNumber(exact('0.006955')) // 0.006955
 * @example toJsonNumber(exact('9007199254740993')) // undefined
 */
export function toJsonNumber(value: Exact): number | undefined {
  const { n, d } = value
  if (typeof n !== 'number' || typeof d !== 'number') return readBack(Number(toDecimal(value)), value)
  // The quotient of two numbers is the nearest binary64 (IEEE 754-2019, section 5.4.1).
  if (d === 1 || (n < FIRST_LONGER && n > -FIRST_LONGER && isPowerOfTen(d))) return n / d
  return readBack(n / d, value)
}

function isPowerOfTen(d: number): boolean {
  return powerOfTen(String(d).length - 1) === d
}

function readBack(nearest: number, value: Exact): number | undefined {
  return Number.isFinite(nearest) && compare(exact(nearest), value) === 0 ? nearest : undefined
}

/**
 * A count of units as a number, or undefined beyond ±(2^53 - 1), where neighbouring counts share one binary64.
 *
 * @example toSafeInteger(6955n) // 6955
 * @see ECMA-262 Number.MAX_SAFE_INTEGER
 */
export function toSafeInteger(count: Integer): number | undefined {
  const integer = typeof count === 'number' ? count : integerOf(count)
  return typeof integer === 'number' ? integer : undefined
}
