import { UnknownRoundingError } from './errors.ts'
import type { Exact } from './exact.ts'
import {
  addIntegers,
  compareIntegers,
  divideIntegers,
  type Integer,
  integerOf,
  multiplyIntegers,
  quotientOf,
  remainderOf,
  unitsPerOne,
} from './integers.ts'

/**
 * What happens to the part below one unit: `up` away from zero, `down` toward zero, `half-up` to the nearest with ties
 * away from zero, `half-even` to the nearest with ties to the even neighbour.
 *
 * The last two are roundTiesToAway and roundTiesToEven of IEEE 754-2019, section 4.3.1.
 */
export type Rounding = 'up' | 'down' | 'half-up' | 'half-even'

/**
 * Rounds to a whole count of units of 10^-scale: scale 2 counts cents, scale 6 micros. The only place that rounds.
 *
 * `scale` is a whole number from 0 to 400. The count is less than one unit away from the value.
 *
 * @throws ScaleError for another scale
 * @throws UnknownRoundingError for an invalid mode
 * @example round(exact('0.0069545'), 6, 'half-even') // 6954n
 */
export function round(value: Exact, scale: number, mode: Rounding): bigint {
  return BigInt(countUnits(value, scale, mode))
}

/**
 * The count that `round` gives, as an integer of `Exact`.
 *
 * @example countUnits(exact('0.0069545'), 6, 'half-even') // 6954
 */
export function countUnits({ n, d }: Exact, scale: number, mode: Rounding): Integer {
  if (!isRounding(mode)) throw new UnknownRoundingError(mode)
  const units = unitsPerOne(scale)
  // Most denominators are a multiple of the units: n then stays as small as it is.
  const multiple = divideIntegers(d, units)
  const scaled = multiple === undefined ? multiplyIntegers(n, units) : n
  const divisor = multiple ?? d
  const toward = quotientOf(scaled, divisor)
  const rest = remainderOf(scaled, divisor)
  const sign = compareIntegers(rest, 0)
  if (sign === 0 || mode === 'down') return toward
  const away = addIntegers(toward, sign)
  if (mode === 'up') return away
  const half = compareIntegers(multiplyIntegers(rest, sign + sign), divisor)
  if (half !== 0) return half < 0 ? toward : away
  return mode === 'half-even' && compareIntegers(remainderOf(toward, 2), 0) === 0 ? toward : away
}

/**
 * The count of units of 10^-scale that an amount is; undefined where it lies between two.
 *
 * @throws ScaleError unless scale is a whole number from 0 to 400
 * @example unitsOf(exact('0.50'), 1) // 5
 */
export function unitsOf({ n, d }: Exact, scale: number): Integer | undefined {
  return divideIntegers(multiplyIntegers(n, unitsPerOne(scale)), d)
}

/** Is a text one of the four? */
export function isRounding(mode: string): mode is Rounding {
  return mode === 'up' || mode === 'down' || mode === 'half-up' || mode === 'half-even'
}

/**
 * The amount of a count of units of 10^-scale; the inverse of `round`.
 *
 * @throws ScaleError unless scale is a whole number from 0 to 400
 * @example fromUnits(6955n, 6) // equals exact('0.006955')
 */
export function fromUnits(count: Integer, scale: number): Exact {
  return { n: typeof count === 'bigint' ? integerOf(count) : count, d: unitsPerOne(scale) }
}
