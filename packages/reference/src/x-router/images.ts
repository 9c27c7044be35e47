import type { Size } from '../picture/shrink.ts'

/** A picture that was made; it is drawn whenever somebody looks at it. */
export interface StoredImage {
  readonly size: Size
  readonly seed: number
}
