import { compare, exact, sum, toDecimal } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRollingSum } from './rolling-sum.ts'

describe('what was charged lately', () => {
  it.each<readonly [at: number, then: string]>([
    [0, '0.04'],
    [59_999, '0.04'],
    [60_000, '0'],
  ])('counts at %d ms what was charged at 0 as %s', (at, then) => {
    const lately = createRollingSum(60_000)
    lately.add(exact('0.04'), 0)
    expect(toDecimal(lately.sum(at))).toBe(then)
  })

  it('counts on when the clock goes backwards', () => {
    const lately = createRollingSum(60_000)
    lately.add(exact('0.04'), 90_000)
    expect(toDecimal(lately.sum(0))).toBe('0.04')
  })

  it('is the sum of the charges of the stretch, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4000 }), (waits) => {
        const lately = createRollingSum(1000)
        const charges: number[] = []
        let at = 0
        for (const wait of waits) {
          at += wait
          charges.push(at)
          lately.add(exact('0.01'), at)
          lately.sum(at)
        }
        const young = charges.filter((one) => at - one < 1000).map(() => exact('0.01'))
        expect(compare(lately.sum(at), sum(young))).toBe(0)
      }),
      { numRuns: 20 },
    )
  })
})
