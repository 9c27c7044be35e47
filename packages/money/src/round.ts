import { UnknownRoundingError } from './errors.ts'
import type { Exact } from './exact.ts'
import { unitsPerOne } from './integers.ts'

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
  if (!isRounding(mode)) throw new UnknownRoundingError(mode)
  const units = unitsPerOne(scale)
  if (value.d === units || value.d === 1n) return value.d === units ? value.n : value.n * units
  const scaled = value.n * units
  const toward = scaled / value.d
  const rest = scaled - toward * value.d
  if (rest === 0n || mode === 'down') return toward
  const away = scaled < 0n ? toward - 1n : toward + 1n
  if (mode === 'up') return away
  const twice = scaled < 0n ? -2n * rest : 2n * rest
  if (twice !== value.d) return twice < value.d ? toward : away
  return mode === 'half-even' && toward % 2n === 0n ? toward : away
}

function isRounding(mode: string): mode is Rounding {
  return mode === 'up' || mode === 'down' || mode === 'half-up' || mode === 'half-even'
}

/**
 * The amount of a count of units of 10^-scale; the inverse of `round`.
 *
 * @throws ScaleError unless scale is a whole number from 0 to 400
 * @example fromUnits(6955n, 6) // equals exact('0.006955')
 */
export function fromUnits(count: bigint, scale: number): Exact {
  return { n: count, d: unitsPerOne(scale) }
}
