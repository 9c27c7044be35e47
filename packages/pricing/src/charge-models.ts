import { ceil, compare, divide, type Exact, multiply, ONE, subtract, ZERO } from '@outlay/money'
import { type Charge, type Line, line } from './line.ts'
import type { Rate, TieredRate } from './table-entry.ts'

/** Flat: one rate, however much is used. */
export function flat(charge: Charge, { rate, labels, provenance }: Rate): Line {
  return line(charge, { rate, per: ONE, labels, provenance }, { quantity: ONE, billable: ONE })
}

/** Per unit: quantity ÷ per × rate. A matrix is the same with a rate looked up by several values. */
export function perUnit(charge: Charge, rate: Rate): Line {
  const { quantity } = charge
  return line(charge, rate, { quantity, billable: quantity })
}

/** Package: the rate is for `per` units, and a started package is billed as a whole one. */
export function packaged(charge: Charge, rate: Rate): Line {
  const { quantity } = charge
  const packages = ceil(divide(quantity, rate.per))
  return line(charge, rate, { quantity, billable: multiply(packages, rate.per) })
}

/** Graduated: each part of the quantity is charged at the rate of the tier it lies in, a line for each part. */
export function graduated(charge: Charge, { tiers }: TieredRate): Line[] {
  const lines: Line[] = []
  let from: Exact = ZERO
  for (const tier of tiers) {
    const { upTo } = tier
    const to = upTo !== undefined && compare(upTo, charge.quantity) < 0 ? upTo : charge.quantity
    const quantity = subtract(to, from)
    lines.push(line(charge, tier, { quantity, billable: quantity }))
    from = to
    if (compare(from, charge.quantity) >= 0) break
  }
  return lines
}

/** Volume: the whole quantity at the rate of one tier, selected by the quantity or by the charge's own tier measure. */
export function volume(charge: Charge, { tiers }: TieredRate): Line {
  const by = charge.tier ?? charge.quantity
  return perUnit(charge, tiers.find(({ upTo }) => upTo === undefined || compare(by, upTo) <= 0) as Rate)
}
