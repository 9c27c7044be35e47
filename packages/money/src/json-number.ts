import { compare, type Exact, exact } from './exact.ts'
import { toDecimal } from './print.ts'

/**
 * The JSON number that prints as exactly this amount, or undefined when no binary64 does.
 *
 * This is the only file that makes a JavaScript number from an amount. It is safe because nothing is worked out with the
 * number and nothing is trusted: the nearest binary64 is read back through its shortest decimal (ECMA-262
 * Number::toString, the text that JSON.stringify writes), and is handed out only if that text is the amount, digit by
 * digit. Never -0, NaN or an infinity. When undefined, send the string of `toDecimal`.
 *
 * @example toJsonNumber(exact('0.006955')) // 0.006955
 * @example toJsonNumber(exact('9007199254740993')) // undefined
 */
export function toJsonNumber(value: Exact): number | undefined {
  if (value.d === 1n && isSafe(value.n)) return Number(value.n)
  const nearest = isSafe(value.n) && isSafe(value.d) ? Number(value.n) / Number(value.d) : Number(toDecimal(value))
  if (!Number.isFinite(nearest) || compare(exact(nearest), value) !== 0) return undefined
  return nearest
}

/**
 * A count of units as a number, or undefined beyond ±(2^53 - 1), where neighbouring counts share one binary64.
 *
 * @example toSafeInteger(6955n) // 6955
 * @see ECMA-262 Number.MAX_SAFE_INTEGER
 */
export function toSafeInteger(count: bigint): number | undefined {
  return isSafe(count) ? Number(count) : undefined
}

// A bigint compares with a number by value, without a conversion.
function isSafe(count: bigint): boolean {
  return count <= Number.MAX_SAFE_INTEGER && count >= Number.MIN_SAFE_INTEGER
}
