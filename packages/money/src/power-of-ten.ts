import { ScaleError } from './scale-error.ts'

const LARGEST_SCALE = 400
const POWERS: bigint[] = [1n]

/** 10 to a whole number >= 0. Powers up to 400 are kept; larger ones are worked out, so that memory stays bounded. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? work(exponent)
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

function work(exponent: number): bigint {
  if (exponent > LARGEST_SCALE) return 10n ** BigInt(exponent)
  let power = 10n ** BigInt(POWERS.length - 1)
  while (POWERS.length <= exponent) {
    power *= 10n
    POWERS.push(power)
  }
  return power
}
