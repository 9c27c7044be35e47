import { seededRandom } from '../chance/seeded.ts'
import { paint } from './paint.ts'
import { palette } from './palette.ts'
import { type Size, shrinkToFit } from './shrink.ts'

/** What is drawn. */
export interface DrawOptions extends Size {
  readonly seed: number
  /** The longest side in pixels, 256 when absent; `Infinity` draws the real size. */
  readonly longest?: number
}

const LONGEST = 256

/**
 * A small picture in the exact aspect ratio of a size in pixels: discs on a gradient, in colours that the seed chooses, as
 * the bytes of a PNG. The same drawing gives the same bytes.
 *
 * @throws RangeError when a side is not a whole number of pixels from 1 up
 * @example await drawPng({ width: 1024, height: 1536, seed: 7 }) // a PNG of 170×255
 */
export async function drawPng({ seed, longest = LONGEST, ...real }: DrawOptions): Promise<Uint8Array<ArrayBuffer>> {
  const size = shrinkToFit(real, longest)
  const random = seededRandom(seed)
  // Only who asks for a picture loads the encoder.
  const { encode } = await import('fast-png')
  return new Uint8Array(encode({ ...size, channels: 1, palette: palette(random), data: paint(size, random) }))
}
