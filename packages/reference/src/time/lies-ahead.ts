/**
 * Whether an instant in seconds since 1970, as tokens have it, is later than another in milliseconds.
 *
 * @example liesAhead(1795132801, Date.parse('2026-11-20T00:00:00Z')) // true
 */
export function isLater(seconds: number, at: number): boolean {
  return seconds * 1000 > at
}
