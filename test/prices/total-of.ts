import { compare, type Exact, fromUnits, sum } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { expect } from 'vitest'

/** The total of an estimate as an amount, after a look at whether its lines add up to it. */
export function totalOf({ total, scale, lines }: Estimate): Exact {
  const exact = fromUnits(total, scale)
  const added = sum(lines.map(({ amount }) => amount))
  expect(compare(added, exact), 'the lines add up to the total').toBe(0)
  return exact
}
