import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomInteger } from './between.ts'

describe('a whole number between two', () => {
  it.each<readonly [least: number, most: number, chance: number, then: number]>([
    [90, 100, 0, 90],
    [90, 100, 0.9999999999999999, 100],
    [1, 1, 0.5, 1],
    [0, 1, 0.5, 1],
  ])('from %d to %d at the chance %d is %d', (least, most, chance, then) => {
    expect(randomInteger(least, most, () => chance)).toBe(then)
  })

  it('never leaves them', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (one, more, chance) => {
        const found = randomInteger(one, one + more, () => chance)
        expect(found >= one && found <= one + more && Number.isInteger(found)).toBe(true)
      }),
    )
  })
})
