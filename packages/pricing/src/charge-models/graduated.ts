import { compare, type Exact, subtract, ZERO } from '@outlay/money'
import { type Charge, type Line, line } from '../line.ts'
import type { TieredRate } from '../rate.ts'

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
