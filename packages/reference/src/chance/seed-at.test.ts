import { expect, it } from 'vitest'
import { seedAtIndex } from './seed-at.ts'

const [LEAST, MOST] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]

it.each<readonly [first: number, number: number, then: number]>([
  [42, 0, 42],
  [42, 3, 45],
  [-1, 1, 0],
  [LEAST, 1, LEAST + 1],
  [MOST - 1, 1, MOST],
  [MOST, 0, MOST],
  [MOST, 1, LEAST],
  [MOST, 2, LEAST + 1],
  [MOST - 1, 3, LEAST + 1],
])('after %d picture %d has the seed %d', (first, number, then) => {
  expect(seedAtIndex(first, number)).toBe(then)
})
