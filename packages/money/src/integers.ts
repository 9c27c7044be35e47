import { NotAnIntegerError, ScaleError } from './errors.ts'

/**
 * An integer of any size: a number within ±(2^53 − 1), where binary64 holds every integer exactly, and a bigint beyond.
 *
 * Results have that form; a bigint within the bounds is taken, too. This is the only file that calculates with such
 * numbers: a result beyond the bounds, which binary64 would round, is worked out again with bigints.
 */
export type Integer = number | bigint

const LONGEST = 1000
const LARGEST_SCALE = 400
const POWERS: Integer[] = [1]

/** Reads an integer as a bigint without losing a digit; a string holds digits, with or without a minus sign. */
export function parseInteger(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'string' && value.length <= LONGEST && /^-?(?:0|[1-9]\d*)$/.test(value)) return BigInt(value)
  throw new NotAnIntegerError(value)
}

/** A bigint as an integer: a number where that holds it. */
export function integerOf(value: bigint): Integer {
  // Rounding keeps the order: what lies beyond the bounds is rounded to a number beyond them.
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** a + b. */
export function addIntegers(a: Integer, b: Integer): Integer {
  const result = typeof a === 'number' && typeof b === 'number' ? a + b : Number.NaN
  return Number.isSafeInteger(result) ? result : integerOf(BigInt(a) + BigInt(b))
}

/** -a; 0 of 0. */
export function negateInteger(a: Integer): Integer {
  return typeof a === 'number' ? 0 - a : integerOf(-a)
}

/** a × b. */
export function multiplyIntegers(a: Integer, b: Integer): Integer {
  const result = typeof a === 'number' && typeof b === 'number' ? a * b : Number.NaN
  // 0 × -1 is -0, which is no integer of ours; with 0 added it is 0.
  return Number.isSafeInteger(result) ? result + 0 : integerOf(BigInt(a) * BigInt(b))
}

/**
 * a ÷ b without the part below one; b is not 0.
 *
 * Of numbers, too: a quotient that is not whole lies at least 1/b below the next integer, which is more than half of the
 * distance between the numbers there as long as a is within the bounds. So it is not rounded up to that integer.
 */
export function quotientOf(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0
  return integerOf(BigInt(a) / BigInt(b))
}

/** The same of two numbers >= 0: a − b × quotientOf(a, b). */
export function smallRemainder(a: number, b: number): number {
  return a - Math.trunc(a / b) * b
}

/** a − b × quotientOf(a, b), which has the sign of a. */
export function remainderOf(a: Integer, b: Integer): Integer {
  return addIntegers(a, negateInteger(multiplyIntegers(quotientOf(a, b), b)))
}

/** a ÷ b where that is an integer, else undefined; b is not 0. */
export function divideIntegers(a: Integer, b: Integer): Integer | undefined {
  return compareIntegers(remainderOf(a, b), 0) === 0 ? quotientOf(a, b) : undefined
}

/** -1 where a < b, 0 where they are equal, 1 where a > b. */
export function compareIntegers(a: Integer, b: Integer): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The largest integer that divides both without a remainder; both >= 0. Euclid, Elements VII.2. */
export function greatestCommonDivisor(a: Integer, b: Integer): Integer {
  let [larger, smaller] = [a, b]
  while (compareIntegers(smaller, 0) !== 0) [larger, smaller] = [smaller, remainderOf(larger, smaller)]
  return larger
}

/** 10 to a whole number >= 0. Powers up to 400 are cached; larger ones are computed, so that memory stays bounded. */
export function powerOfTen(exponent: number): Integer {
  return POWERS[exponent] ?? computePower(exponent)
}

function computePower(exponent: number): Integer {
  if (exponent > LARGEST_SCALE) return 10n ** BigInt(exponent)
  let power = POWERS.at(-1) ?? 1
  while (POWERS.length <= exponent) {
    power = multiplyIntegers(power, 10)
    POWERS.push(power)
  }
  return power
}

/** How many units of 10^-scale make one. Throws `ScaleError` unless scale is a whole number from 0 to 400. */
export function unitsPerOne(scale: number): Integer {
  checkScale(scale)
  return powerOfTen(scale)
}

/** Throws `ScaleError` unless scale is a whole number from 0 to 400. */
export function checkScale(scale: number): void {
  if (!Number.isInteger(scale) || scale < 0 || scale > LARGEST_SCALE) throw new ScaleError(scale)
}
