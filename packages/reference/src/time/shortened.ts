/**
 * A duration as it is in a world that runs faster: milliseconds, divided by the speed, whole.
 *
 * @example shortened(2000, 4) // 500
 */
export function scaleDuration(milliseconds: number, speed: number): number {
  return Math.round(milliseconds / speed)
}
