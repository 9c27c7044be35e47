/**
 * Milliseconds from one instant to another, at least 0.
 *
 * @example millisecondsBetween(1_000, 3_500) // 2500
 */
export function millisecondsBetween(from: number, to: number): number {
  return Math.max(0, to - from)
}

/**
 * Whether an instant in seconds since 1970, as in tokens, is later than one in milliseconds.
 *
 * @example isLater(1795132801, Date.parse('2026-11-20T00:00:00Z')) // true
 */
export function isLater(seconds: number, at: number): boolean {
  return seconds * 1000 > at
}

/**
 * A duration at a speed: milliseconds divided by the speed, rounded.
 *
 * @example scaleDuration(2000, 4) // 500
 */
export function scaleDuration(milliseconds: number, speed: number): number {
  return Math.round(milliseconds / speed)
}

/**
 * Milliseconds since 1970 as whole seconds, as in signatures.
 *
 * @example toUnixSeconds(Date.parse('2026-11-20T00:00:00.900Z')) // 1795132800
 */
export function toUnixSeconds(at: number): number {
  return Math.floor(at / 1000)
}

/** A calendar month in UTC. */
export interface Month {
  /** Such as `2026-11`. */
  readonly id: string
  /** Its first millisecond and the first one after it, since 1970. */
  readonly from: number
  readonly to: number
}

/**
 * The calendar month in UTC of an instant, in milliseconds since 1970.
 *
 * @throws RangeError when the instant is not a date
 * @example monthOf(Date.parse('2026-11-20T12:00:00Z')).id // '2026-11'
 */
export function monthOf(at: number): Month {
  const date = new Date(at)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { id: date.toISOString().slice(0, 7), from: Date.UTC(year, month), to: Date.UTC(year, month + 1) }
}
