import type { Size } from '../picture/size.ts'

/** The images of a request, numbered from 0. They are drawn when they are downloaded. */
export interface Output {
  readonly size: Size
  readonly seed: number
  readonly count: number
}

/** The size when the request names none, or one that no image has. */
const DEFAULT_SIZE: Size = { width: 1024, height: 1024 }
/** Longer sides are not drawn in their exact ratio: some ratios have no small image. */
const LONGEST = 4096

/**
 * The size of the images of a request, written as `<width>x<height>`; 1024×1024 for any other text.
 *
 * @example outputSize('1536x1024') // { width: 1536, height: 1024 }
 */
export function outputSize(size: unknown): Size {
  const [, width = '', height = ''] = /^([1-9][0-9]{0,3})x([1-9][0-9]{0,3})$/i.exec(String(size)) ?? []
  const sides = { width: Number.parseInt(width, 10), height: Number.parseInt(height, 10) }
  return sides.width <= LONGEST && sides.height <= LONGEST ? sides : DEFAULT_SIZE
}
