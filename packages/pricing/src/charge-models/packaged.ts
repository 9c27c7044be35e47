import { ceil, divide, multiply } from '@outlay/money'
import { type Charge, type Line, line } from '../line.ts'
import type { Rate } from '../rate.ts'

/** Package: the rate is for `per` units, and a started package is billed as a whole one. */
export function packaged(charge: Charge, rate: Rate): Line[] {
  const packages = ceil(divide(charge.quantity, rate.per))
  return [line(charge, rate, [charge.quantity, multiply(packages, rate.per)])]
}
