import { InexactError, shorten } from './errors.ts'
import type { Exact } from './exact.ts'
import {
  checkScale,
  compareIntegers,
  divideIntegers,
  greatestCommonDivisor,
  type Integer,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  quotientOf,
} from './integers.ts'

const ZEROS: string[] = []

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
export function unitsToDecimal(count: Integer, scale: number): string {
  checkScale(scale)
  return point(count, scale)
}

function point(count: Integer, scale: number): string {
  if (scale === 0) return String(count)
  if (compareIntegers(count, 0) < 0) return `-${point(negateInteger(count), scale)}`
  const digits = String(count)
  const whole = digits.length - scale
  return whole > 0 ? `${digits.slice(0, whole)}.${digits.slice(whole)}` : zeros(-whole) + digits
}

/** What stands before the digits of an amount below one. */
function zeros(decimals: number): string {
  ZEROS[decimals] ??= `0.${'0'.repeat(decimals)}`
  return ZEROS[decimals]
}

function shortest({ n, d }: Exact): string {
  if (d === 1) return String(n)
  const scale = String(d).length - 1
  if (powerOfTen(scale) === d) return withoutTrailingZeros(point(n, scale))
  const divisor = greatestCommonDivisor(compareIntegers(n, 0) < 0 ? negateInteger(n) : n, d)
  const [dividend, rest] = [quotientOf(n, divisor), quotientOf(d, divisor)]
  const needed = decimalsOf(rest)
  if (needed === undefined) return `${dividend}/${rest}`
  return point(quotientOf(multiplyIntegers(dividend, powerOfTen(needed)), rest), needed)
}

function withoutTrailingZeros(text: string): string {
  let end = text.length
  while (text[end - 1] === '0') end -= 1
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

// A reduced fraction has a finite decimal exactly when its denominator is 2^a × 5^b; it then has max(a, b) decimals
// (Hardy and Wright, An Introduction to the Theory of Numbers, theorem 135).
function decimalsOf(d: Integer): number | undefined {
  let rest = d
  let decimals = 0
  const divideBy = (factor: number): void => {
    for (let part = divideIntegers(rest, factor); part !== undefined; part = divideIntegers(rest, factor)) {
      rest = part
      decimals += 1
    }
  }
  divideBy(10)
  divideBy(divideIntegers(rest, 2) === undefined ? 5 : 2)
  return compareIntegers(rest, 1) === 0 ? decimals : undefined
}
