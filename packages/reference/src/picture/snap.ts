/**
 * A side in pixels, moved to the nearest multiple of a step; one right between two goes up.
 *
 * @example snap(1040, 32) // 1056
 */
export function roundToMultiple(side: number, step: number): number {
  return Math.floor((side + step / 2) / step) * step
}
