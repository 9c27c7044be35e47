import { ceil, compare, divide, type Exact, multiply, ONE, subtract, ZERO } from '@outlay/money'
import { type Charge, type Line, line } from './line.ts'
import type { Rate, TieredRate } from './rate.ts'

/** Flat: one rate, however much is used. */
export function flat(charge: Charge, rate: Rate): Line[] {
  return [line(charge, { ...rate, per: ONE }, [ONE, ONE])]
}

/** Per unit: quantity ÷ per × rate. A matrix is the same with a rate looked up by several values. */
export function perUnit(charge: Charge, rate: Rate): Line[] {
  return [line(charge, rate, [charge.quantity, charge.quantity])]
}

/** Package: the rate is for `per` units, and a started package is billed as a whole one. */
export function packaged(charge: Charge, rate: Rate): Line[] {
  const packages = ceil(divide(charge.quantity, rate.per))
  return [line(charge, rate, [charge.quantity, multiply(packages, rate.per)])]
}

/** Graduated: each part of the quantity is charged at the rate of the tier it lies in, a line for each part. */
export function graduated(charge: Charge, { tiers, ...found }: TieredRate): Line[] {
  const lines: Line[] = []
  let from: Exact = ZERO
  for (const { upTo, rate } of tiers) {
    const to = upTo !== undefined && compare(upTo, charge.quantity) < 0 ? upTo : charge.quantity
    const part = subtract(to, from)
    lines.push(line(charge, { ...found, rate }, [part, part]))
    from = to
    if (compare(from, charge.quantity) >= 0) break
  }
  return lines
}

/** Volume: the whole quantity at the rate of one tier, selected by the quantity or by the charge's own tier measure. */
export function volume(charge: Charge, { tiers, ...found }: TieredRate): Line[] {
  const by = charge.tier ?? charge.quantity
  const { rate = ZERO } = tiers.find(({ upTo }) => upTo === undefined || compare(by, upTo) <= 0) ?? {}
  return perUnit(charge, { ...found, rate })
}
