/** A size in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The largest size with exactly the same aspect ratio whose sides have at most `longest` pixels, never larger than the size
 * itself. When no size that small has the ratio, as with 1001×1000, the smallest that has it.
 *
 * @throws RangeError when a side is not a whole number of pixels from 1 up
 * @example shrinkToFit({ width: 1536, height: 1024 }, 256) // { width: 255, height: 170 }
 */
export function shrinkToFit({ width, height }: Size, longest: number): Size {
  for (const side of [width, height]) {
    if (!Number.isSafeInteger(side) || side < 1)
      throw new RangeError(`A side must be a whole number of pixels, at least 1; received ${side}.`)
  }
  const divisor = greatestCommonDivisor(width, height)
  const [across, down] = [width / divisor, height / divisor]
  const times = Math.min(divisor, Math.max(1, Math.floor(longest / Math.max(across, down))))
  return { width: across * times, height: down * times }
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other)
}

/**
 * Rounds a side in pixels to the nearest multiple of a step; halves go up.
 *
 * @example roundToMultiple(1040, 32) // 1056
 */
export function roundToMultiple(side: number, step: number): number {
  return Math.floor((side + step / 2) / step) * step
}
