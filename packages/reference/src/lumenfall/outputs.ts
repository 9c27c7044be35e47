import type { Size } from '../picture/size.ts'

/** The pictures that a request made, numbered from 0. They are drawn whenever somebody looks at one. */
export interface Output {
  readonly size: Size
  readonly seed: number
  readonly count: number
}

/** What is drawn where the request names no size, or one that no picture has. */
const USUAL: Size = { width: 1024, height: 1024 }
/** A longer side is not drawn in its exact ratio: some ratios have no small picture. */
const LONGEST = 4096

/**
 * The size of the pictures of a request, written as `<width>x<height>`; 1024×1024 for any other text.
 *
 * @example outputSize('1536x1024') // { width: 1536, height: 1024 }
 */
export function outputSize(size: unknown): Size {
  const [, width = '', height = ''] = /^([1-9][0-9]{0,3})x([1-9][0-9]{0,3})$/i.exec(String(size)) ?? []
  const sides = { width: Number.parseInt(width, 10), height: Number.parseInt(height, 10) }
  return sides.width <= LONGEST && sides.height <= LONGEST ? sides : USUAL
}
