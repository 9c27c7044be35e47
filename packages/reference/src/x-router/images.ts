import type { Size } from '../picture/size.ts'

/** An image; it is drawn when it is downloaded. */
export interface StoredImage {
  readonly size: Size
  readonly seed: number
}
