import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundToMultiple, shrinkToFit } from './size.ts'

it.each([
  ['a square', 1024, 1024, 256, 256, 256],
  ['3:2', 1536, 1024, 256, 255, 170],
  ['2:3', 1024, 1536, 256, 170, 255],
  ['16:9', 1920, 1080, 256, 256, 144],
  ['a size that fits already', 100, 50, 256, 100, 50],
  ['a size that fits exactly', 256, 1, 256, 256, 1],
  ['a panorama', 4096, 32, 256, 256, 2],
  ['the real size', 4096, 4096, Number.POSITIVE_INFINITY, 4096, 4096],
  ['a ratio that has no smaller size', 1001, 1000, 256, 1001, 1000],
  ['a ratio whose smallest size is too large', 2002, 2000, 256, 1001, 1000],
  ['no pixel at all', 64, 32, 0, 2, 1],
])('%s: %i×%i within %d is %i×%i', (_, width, height, longest, across, down) => {
  expect(shrinkToFit({ width, height }, longest)).toEqual({ width: across, height: down })
})

it('the ratio is kept exactly, nothing grows, and no larger size would do', () => {
  const side = fc.integer({ min: 1, max: 4096 })
  fc.assert(
    fc.property(side, side, fc.integer({ min: 1, max: 5000 }), (width, height, longest) => {
      const drawn = shrinkToFit({ width, height }, longest)
      expect(drawn.width * height).toBe(drawn.height * width)
      expect(Number.isInteger(drawn.width) && Number.isInteger(drawn.height)).toBe(true)
      const fitting = Array.from({ length: width }, (_, index) => index + 1).filter(
        (across) => (across * height) % width === 0 && Math.max(across, (across * height) / width) <= longest,
      )
      const smallest = Array.from({ length: width }, (_, index) => index + 1).find(
        (one) => (one * height) % width === 0,
      )
      expect(drawn.width).toBe(fitting.at(-1) ?? smallest)
    }),
  )
})

it.each([[0], [-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY]])('a side of %d is refused', (side) => {
  const sentence = `A side must be a whole number of pixels, at least 1; received ${side}.`
  expect(() => shrinkToFit({ width: side, height: 1 }, 256)).toThrow(new RangeError(sentence))
  expect(() => shrinkToFit({ width: 1, height: side }, 256)).toThrow(new RangeError(sentence))
})

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
