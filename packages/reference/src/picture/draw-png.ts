import { seededRandom } from '../random/random.ts'
import { type Size, shrinkToFit } from './size.ts'

/** What to draw. */
export interface DrawOptions extends Size {
  readonly seed: number
  /** The longest side in pixels, 256 when absent; `Infinity` keeps the full size. */
  readonly longest?: number
}

const LONGEST = 256

/**
 * Draws a small PNG in the exact aspect ratio of a size: discs on a gradient, in colours that the seed chooses. The same
 * options give the same bytes.
 *
 * @throws RangeError when a side is not a whole number of pixels from 1 up
 * @example await drawPng({ width: 1024, height: 1536, seed: 7 }) // a PNG of 170×255
 */
export async function drawPng({ seed, longest = LONGEST, ...real }: DrawOptions): Promise<Uint8Array<ArrayBuffer>> {
  const size = shrinkToFit(real, longest)
  const random = seededRandom(seed)
  // The encoder is loaded with the first image only.
  const { encode } = await import('fast-png')
  return new Uint8Array(encode({ ...size, channels: 1, palette: palette(random), data: paint(size, random) }))
}

interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Its place in the palette. */
  readonly layer: number
}

/**
 * Paints discs on a gradient: indices into the palette, row by row. It fills whole runs of a row, so that an image of
 * 4096×4096 takes milliseconds.
 *
 * @example paint({ width: 256, height: 170 }, seededRandom(1)).length // 43520
 */
export function paint({ width, height }: Size, random: () => number): Uint8Array {
  const pixels = new Uint8Array(width * height)
  const discs = Array.from({ length: LAYERS - 1 }, (_, index) => disc({ width, height }, index + 1, random))
  for (let y = 0; y < height; y += 1) {
    const row = pixels.subarray(y * width, (y + 1) * width)
    const shade = Math.floor((y * SHADES) / height)
    row.fill(shade)
    for (const { x, radius, layer, ...centre } of discs) {
      const offset = y + 0.5 - centre.y
      const reach = Math.sqrt(radius * radius - offset * offset)
      // Above and below a disc the reach is NaN.
      if (reach >= 0) row.fill(layer * SHADES + shade, Math.max(0, Math.round(x - reach)), Math.round(x + reach))
    }
  }
  return pixels
}

function disc({ width, height }: Size, layer: number, random: () => number): Disc {
  const radius = Math.min(width, height) * (0.12 + random() * 0.3)
  return { x: random() * width, y: random() * height, radius, layer }
}

/** Shades of the gradient, from top to bottom. */
export const SHADES = 64
/** The background and the shapes on it. */
export const LAYERS = 4

/** Red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number]

/**
 * The 256 colours of an image: a gradient of `SHADES` for the background, then the same gradient tinted for each shape.
 *
 * @example palette(seededRandom(1))[SHADES * layer + shade] // [red, green, blue]
 */
export function palette(random: () => number): number[][] {
  const hue = random() * 360
  const [top, bottom] = [colour(hue, 0.7, 0.82), colour(hue + 40 + random() * 60, 0.55, 0.45)]
  const tints = Array.from({ length: LAYERS - 1 }, () => colour(hue + 120 + random() * 160, 0.75, 0.6))
  return [undefined, ...tints].flatMap((tint) =>
    Array.from({ length: SHADES }, (_, shade) => {
      const background = mix(top, bottom, shade / (SHADES - 1))
      return mix(background, tint ?? background, 0.6).map(Math.round)
    }),
  )
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2): number => one[index] + (other[index] - one[index]) * share
  return [at(0), at(1), at(2)]
}

/** A colour by hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, section 7.1). */
function colour(hue: number, saturation: number, lightness: number): Colour {
  const strength = saturation * Math.min(lightness, 1 - lightness)
  const at = (offset: number): number => {
    const turn = (offset + hue / 30) % 12
    return 255 * (lightness - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return [at(0), at(8), at(4)]
}
