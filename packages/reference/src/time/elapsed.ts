/**
 * Milliseconds from one instant to another, never less than none.
 *
 * @example elapsed(1_000, 3_500) // 2500
 */
export function millisecondsBetween(from: number, to: number): number {
  return Math.max(0, to - from)
}
