import { LAYERS, SHADES } from './palette.ts'
import type { Size } from './shrink.ts'

interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Its place in the palette. */
  readonly layer: number
}

/**
 * The pixels of a picture as indices into its palette, row by row: discs on a gradient. It fills whole stretches of a row,
 * so that a picture of 4096×4096 takes milliseconds.
 *
 * @example paint({ width: 256, height: 170 }, seeded(1)).length // 43520
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
