import { expect, it } from 'vitest'
import { seededRandom } from '../chance/seeded.ts'
import { paint } from './paint.ts'
import { SHADES } from './palette.ts'

const rowsOf = (pixels: Uint8Array, width: number): number[][] =>
  Array.from({ length: pixels.length / width }, (_, y) => [...pixels.subarray(y * width, (y + 1) * width)])

it('a gradient runs from the first shade at the top to the last at the bottom', () => {
  const shades = rowsOf(paint({ width: 8, height: 128 }, seededRandom(1)), 8).map((row) =>
    row.map((one) => one % SHADES),
  )
  expect(shades).toEqual(Array.from({ length: 128 }, (_, y) => Array(8).fill(Math.floor(y / 2))))
})

it('a disc lies where chance says, of its radius, the later on top of the earlier', () => {
  // Every chance is a half: three discs in the middle, of a radius of 0.27 × 100 pixels.
  const layers = rowsOf(
    paint({ width: 100, height: 100 }, () => 0.5),
    100,
  ).map((row) => row.map((one) => Math.floor(one / SHADES)))
  const inside = (x: number, y: number): boolean => (x + 0.5 - 50) ** 2 + (y + 0.5 - 50) ** 2 <= 27 ** 2
  expect(layers).toEqual(
    Array.from({ length: 100 }, (_, y) => Array.from({ length: 100 }, (_, x) => (inside(x, y) ? 3 : 0))),
  )
})

it('a disc in a corner is cut off at the edges', () => {
  const first = paint({ width: 10, height: 10 }, () => 0)
  expect(first[0]).toBe(3 * SHADES)
  expect([...first].filter((one) => one >= SHADES).length).toBe(1)
})

it.each([
  [1, 1],
  [1, 300],
  [300, 1],
])('a picture of %i×%i has its pixels', (width, height) => {
  expect(paint({ width, height }, seededRandom(2)).length).toBe(width * height)
})
