import { encodeTime, ulid } from 'ulid'

const TIME_CHARACTERS = 10
/** Any instant but 0, for which `ulid` reads the global clock; its characters are cut off again. */
const SOME_INSTANT = 1

/**
 * An id that sorts by time: the prefix, `_` and a ULID of 26 Crockford characters. `at` is in milliseconds since 1970, of
 * which the whole ones count; `random` gives numbers from 0 to below 1 and is asked 16 times.
 *
 * @throws ULIDError when `at` is negative, not a number or after the year 10889
 * @example identifier('img', Date.parse('2026-11-20T12:00:00Z'), seeded(1)) // 'img_01M7WD7TG0…'
 */
export function createId(prefix: string, at: number, random: () => number): string {
  const time = encodeTime(new Date(at).getTime(), TIME_CHARACTERS)
  return `${prefix}_${time}${ulid(SOME_INSTANT, random).slice(TIME_CHARACTERS)}`
}
