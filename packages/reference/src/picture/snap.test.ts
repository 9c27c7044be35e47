import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundToMultiple } from './snap.ts'

it.each([
  [1024, 1024],
  [1025, 1024],
  [1039, 1024],
  [1040, 1056],
  [1041, 1056],
  [1055, 1056],
  [4080, 4096],
  [4079, 4064],
  [4096, 4096],
])('%i pixels are snapped to %i', (side, then) => expect(roundToMultiple(side, 32)).toBe(then))

it('a snapped side is a multiple, no further than half a step away, and snapped again it stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 256 }), (side, step) => {
      const snapped = roundToMultiple(side, step)
      expect(snapped % step).toBe(0)
      expect(Math.abs(snapped - side) * 2).toBeLessThanOrEqual(step)
      expect(roundToMultiple(snapped, step)).toBe(snapped)
    }),
  )
})
