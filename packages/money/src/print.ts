import { InexactError, shorten } from './errors.ts'
import type { Exact } from './exact.ts'
import { checkScale, greatestCommonDivisor, powerOfTen } from './integers.ts'

/**
 * Prints an amount exactly, without exponent: the shortest decimal, or at least `places` decimals when given.
 *
 * It pads with zeros and never rounds. Without `places`, a value with no finite decimal prints as a reduced fraction,
 * which `exact` does not read back.
 *
 * @throws InexactError when the value needs more than `places` decimals
 * @throws ScaleError unless places is a whole number from 0 to 400
 * @example toDecimal(exact('0.50')) // '0.5'
 * @example toDecimal(exact('0.5'), 2) // '0.50'
 * @example toDecimal(divide(exact(1), exact(3))) // '1/3'
 */
export function toDecimal(value: Exact, places?: number): string {
  const text = shortest(value)
  if (places === undefined) return text
  checkScale(places)
  const point = text.indexOf('.')
  const decimals = point < 0 ? 0 : text.length - point - 1
  if (decimals > places || text.includes('/')) throw new InexactError(shorten(text), places)
  if (decimals === places) return text
  return (decimals === 0 ? `${text}.` : text) + '0'.repeat(places - decimals)
}

/**
 * Prints a count of units of 10^-scale, always with `scale` decimals.
 *
 * @throws ScaleError unless scale is a whole number from 0 to 400
 * @example unitsToDecimal(6955n, 6) // '0.006955'
 */
export function unitsToDecimal(count: bigint, scale: number): string {
  checkScale(scale)
  return point(count, scale)
}

function point(count: bigint, scale: number): string {
  if (scale === 0) return count.toString()
  const digits = (count < 0n ? -count : count).toString().padStart(scale + 1, '0')
  const split = digits.length - scale
  return `${count < 0n ? '-' : ''}${digits.slice(0, split)}.${digits.slice(split)}`
}

function shortest(value: Exact): string {
  if (value.d === 1n) return value.n.toString()
  const scale = value.d.toString().length - 1
  if (powerOfTen(scale) === value.d) return withoutTrailingZeros(point(value.n, scale))
  const divisor = greatestCommonDivisor(value.n < 0n ? -value.n : value.n, value.d)
  const n = value.n / divisor
  const d = value.d / divisor
  const needed = decimalsOf(d)
  return needed === undefined ? `${n}/${d}` : point((n * powerOfTen(needed)) / d, needed)
}

function withoutTrailingZeros(text: string): string {
  let end = text.length
  while (text[end - 1] === '0') end -= 1
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

// A reduced fraction has a finite decimal exactly when its denominator is 2^a × 5^b; it then has max(a, b) decimals
// (Hardy and Wright, An Introduction to the Theory of Numbers, theorem 135).
function decimalsOf(d: bigint): number | undefined {
  let rest = d
  let decimals = 0
  for (; rest % 10n === 0n; decimals += 1) rest /= 10n
  const prime = rest % 2n === 0n ? 2n : 5n
  for (; rest % prime === 0n; decimals += 1) rest /= prime
  return rest === 1n ? decimals : undefined
}
