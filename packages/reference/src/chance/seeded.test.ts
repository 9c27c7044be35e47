import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seededRandom } from './seeded.ts'

const first = (count: number, seed: number): number[] => Array.from({ length: count }, seededRandom(seed))

it('a seed gives the same numbers in every run and on every machine', () => {
  expect(first(3, 42)).toEqual([0.32010955279849107, 0.029324335110365807, 0.8595967563536034])
})

it('numbers lie from 0 to below 1, the same for the same seed, whatever the seed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), (seed) => {
      const numbers = first(20, seed)
      expect(first(20, seed)).toEqual(numbers)
      expect(numbers.filter((one) => !(one >= 0 && one < 1))).toEqual([])
    }),
  )
})

it('generators with the same seed do not disturb each other', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)]
  expect([one(), one(), other(), other()]).toEqual([...first(2, 7), ...first(2, 7)])
})

it.each([0, 1, 2])('neighbouring seeds spread evenly over the tenths at number %i', (index) => {
  const tenths = Array<number>(10).fill(0)
  for (let seed = 0; seed < 2000; seed += 1) {
    const tenth = Math.floor((first(3, seed)[index] ?? Number.NaN) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  // 200 are expected in each; the bounds are five standard deviations away.
  expect(tenths.filter((count) => count < 130 || count > 270)).toEqual([])
})

it.each([
  [5, 2 ** 32 + 5],
  [-1, 2 ** 32 - 1],
  [0, 2 ** 32],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1],
  [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  [Number.MAX_SAFE_INTEGER, -1],
  [2 ** 52, 2 ** 51],
])('the seeds %d and %d give other numbers', (one, other) => {
  expect(first(3, one)).not.toEqual(first(3, other))
})

it('any two seeds give other numbers', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (one, other) => {
      fc.pre(one !== other)
      expect(first(3, one)).not.toEqual(first(3, other))
    }),
  )
})
