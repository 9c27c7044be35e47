import { compare, type Exact, subtract, ZERO } from '@outlay/money'
import { type Charge, type Line, line } from '../line.ts'
import { type Rate, tiersOf } from '../rate.ts'

/** Graduated: each part of the quantity is charged at the rate of the tier it lies in, a line for each part. */
export function graduated(charge: Charge, rate: Rate): Line[] {
  const lines: Line[] = []
  let from: Exact = ZERO
  for (const tier of tiersOf(rate)) {
    const to = tier.upTo !== undefined && compare(tier.upTo, charge.quantity) < 0 ? tier.upTo : charge.quantity
    const part = subtract(to, from)
    lines.push(line(charge, { ...rate, rate: tier.rate }, [part, part]))
    from = to
    if (compare(from, charge.quantity) >= 0) break
  }
  return lines
}
