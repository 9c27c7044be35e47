import fc from 'fast-check'
import { decode } from 'fast-png'
import { expect, it } from 'vitest'
import { seededRandom } from '../random/random.ts'
import { drawPng, LAYERS, paint, palette, SHADES } from './draw-png.ts'
import { measurePicture } from './measure.ts'

it.each([
  [1024, 1024, 256, 256],
  [1024, 1536, 170, 255],
  [4096, 2304, 256, 144],
  [1, 1, 1, 1],
])('a picture of %i×%i is drawn at %i×%i', async (width, height, across, down) => {
  const bytes = await drawPng({ width, height, seed: 1 })
  expect(await measurePicture(bytes)).toEqual({ mimeType: 'image/png', width: across, height: down })
  const { data, palette = [], ...decoded } = decode(bytes, { checkCrc: true })
  expect(decoded).toMatchObject({ width: across, height: down, channels: 1, depth: 8 })
  expect(data.every((index) => index < palette.length)).toBe(true)
})

it.each([
  [64, 64, 48],
  [512, 512, 384],
  [Number.POSITIVE_INFINITY, 1024, 768],
])('with %d pixels as the longest side 1024×768 is drawn at %i×%i', async (longest, across, down) => {
  const { width, height } = decode(await drawPng({ width: 1024, height: 768, seed: 1, longest }))
  expect([width, height]).toEqual([across, down])
})

it('the same seed gives the same bytes, in every run', async () => {
  const digest = await crypto.subtle.digest('SHA-256', await drawPng({ width: 1024, height: 768, seed: 42 }))
  expect(new Uint8Array(digest).slice(0, 8)).toEqual(Uint8Array.of(71, 43, 20, 195, 242, 242, 123, 188))
})

it('the same seed gives the same bytes, another one others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const draw = (by: number): Promise<Uint8Array> => drawPng({ width: 64, height: 48, seed: by })
      expect(await draw(seed)).toEqual(await draw(seed))
      expect(await draw(seed)).not.toEqual(await draw(seed + 1))
    }),
    { numRuns: 50 },
  )
})

it('a picture of the largest real size has few bytes', async () => {
  const bytes = await drawPng({ width: 4096, height: 4096, seed: 1, longest: Number.POSITIVE_INFINITY })
  expect(bytes.length).toBeLessThan(100_000)
})

it('a picture of the usual size has a few kilobytes', async () => {
  expect((await drawPng({ width: 1024, height: 1024, seed: 1 })).length).toBeLessThan(8_000)
})

it('a side of no pixels is refused', async () => {
  await expect(drawPng({ width: 0, height: 1, seed: 1 })).rejects.toThrow(RangeError)
})

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

it('a palette has 256 colours of three bytes, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const colours = palette(seededRandom(seed))
      expect(colours.length).toBe(256)
      const parts = colours.flat()
      expect(parts.length).toBe(768)
      expect(parts.filter((part) => !(Number.isInteger(part) && part >= 0 && part <= 255))).toEqual([])
      expect(palette(seededRandom(seed))).toEqual(colours)
    }),
  )
})

it('every layer is a gradient in small steps, and no two layers look alike', () => {
  const colours = palette(seededRandom(1))
  const layers = Array.from({ length: LAYERS }, (_, layer) => colours.slice(layer * SHADES, (layer + 1) * SHADES))
  for (const layer of layers) {
    const steps = layer
      .slice(1)
      .flatMap((colour, at) => colour.map((part, k) => Math.abs(part - (layer[at]?.[k] ?? 0))))
    expect(Math.max(...steps)).toBeLessThan(8)
    expect(layer[0]).not.toEqual(layer.at(-1))
  }
  expect(new Set(layers.map((layer) => JSON.stringify(layer[0]))).size).toBe(LAYERS)
})

it('the first colour is the hue of the first chance: red for 0, cyan for a half', () => {
  // By hand: lightness 0.82, saturation 0.7, so the parts are 255 × (0.82 ± 0.126).
  expect(palette(() => 0)[0]).toEqual([241, 177, 177])
  expect(palette(() => 0.5)[0]).toEqual([177, 241, 241])
})
