import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seededRandom } from '../chance/seeded.ts'
import { LAYERS, palette, SHADES } from './palette.ts'

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
