import { NotAnIntegerError, ScaleError } from './errors.ts'

const LONGEST = 1000
const LARGEST_SCALE = 400
const POWERS: bigint[] = [1n]

/** Reads an integer as a bigint without losing a digit; a string holds digits, with or without a minus sign. */
export function parseInteger(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'string' && value.length <= LONGEST && /^-?(?:0|[1-9]\d*)$/.test(value)) return BigInt(value)
  throw new NotAnIntegerError(value)
}

/** The largest bigint that divides both without a remainder; both >= 0. Euclid, Elements VII.2. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** 10 to a whole number >= 0. Powers up to 400 are cached; larger ones are computed, so that memory stays bounded. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? computePower(exponent)
}

function computePower(exponent: number): bigint {
  if (exponent > LARGEST_SCALE) return 10n ** BigInt(exponent)
  let power = 10n ** BigInt(POWERS.length - 1)
  while (POWERS.length <= exponent) {
    power *= 10n
    POWERS.push(power)
  }
  return power
}

/** How many units of 10^-scale make one. Throws `ScaleError` unless scale is a whole number from 0 to 400. */
export function unitsPerOne(scale: number): bigint {
  checkScale(scale)
  return powerOfTen(scale)
}

/** Throws `ScaleError` unless scale is a whole number from 0 to 400. */
export function checkScale(scale: number): void {
  if (!Number.isInteger(scale) || scale < 0 || scale > LARGEST_SCALE) throw new ScaleError(scale)
}
