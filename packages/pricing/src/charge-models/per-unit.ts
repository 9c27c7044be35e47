import { type Charge, type Line, line } from '../line.ts'
import type { Rate } from '../rate.ts'

/** Per unit: quantity ÷ per × rate. A matrix is the same with a rate looked up by several values. */
export function perUnit(charge: Charge, rate: Rate): Line[] {
  return [line(charge, rate, [charge.quantity, charge.quantity])]
}
