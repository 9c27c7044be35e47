/** A calendar month in UTC. */
export interface Month {
  /** Such as `2026-11`. */
  readonly id: string
  /** Its first millisecond, and the first one after it; since 1970. */
  readonly from: number
  readonly to: number
}

/**
 * The calendar month, in UTC, in which an instant lies; milliseconds since 1970.
 *
 * @throws RangeError when the instant is no date
 * @example monthOf(Date.parse('2026-11-20T12:00:00Z')).id // '2026-11'
 */
export function monthOf(at: number): Month {
  const date = new Date(at)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { id: date.toISOString().slice(0, 7), from: Date.UTC(year, month), to: Date.UTC(year, month + 1) }
}
