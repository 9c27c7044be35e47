import { exact } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { above, atLeast, atMost, below, type Comparable, given } from './condition.ts'

describe('a condition', () => {
  it.each<readonly [value: Comparable, bound: number | string, then: readonly [boolean, boolean, boolean, boolean]]>([
    [1, 2, [false, false, true, true]],
    [2, 2, [false, true, true, false]],
    [3, 2, [true, true, false, false]],
    [exact('1.5'), '1.5', [false, true, true, false]],
    [exact('1.50000000000000000001'), '1.5', [true, true, false, false]],
    [{ n: 1n, d: 3n }, '0.333333333333', [true, true, false, false]],
    [-1, 0, [false, false, true, true]],
    [0.3, '0.3', [false, true, true, false]],
    ['12.50', '12.5', [false, true, true, false]],
    // What is absent meets no comparison.
    [undefined, 0, [false, false, false, false]],
    [null, 0, [false, false, false, false]],
  ])('on %o and %j: above, atLeast, atMost, below are %j', (value, bound, then) => {
    expect([above(value, bound), atLeast(value, bound), atMost(value, bound), below(value, bound)]).toEqual(then)
  })

  it('on whole numbers is what JavaScript says', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2, max: 2 })), (a, b) => {
        expect([above(a, b), atLeast(a, b), atMost(exact(a), `${b}`), below(exact(a), `${b}`)]).toEqual([
          a > b,
          a >= b,
          a <= b,
          a < b,
        ])
      }),
    )
  })

  it.each<readonly [value: unknown, then: boolean]>([
    [undefined, false],
    [null, false],
    [0, true],
    [false, true],
    ['', true],
    [[], true],
  ])('given of %j is %s', (value, then) => {
    expect(given(value)).toBe(then)
  })
})
