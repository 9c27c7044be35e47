/**
 * An instant in whole seconds since 1970, as signatures have it; given in milliseconds.
 *
 * @example unixSeconds(Date.parse('2026-11-20T00:00:00.900Z')) // 1795132800
 */
export function toUnixSeconds(at: number): number {
  return Math.floor(at / 1000)
}
