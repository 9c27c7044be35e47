import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { encodeTime, ulid } from 'ulid'

/**
 * Random numbers from 0 to below 1 that are the same for the same seed, a whole number from −(2⁵³−1) to 2⁵³−1. They are not
 * fit for secrets.
 *
 * @example const random = seededRandom(42)
 * random() // 0.3201…, in every run
 */
export function seededRandom(seed: number): () => number {
  // With a high half of 0 this is how pure-rand begins with a seed of 32 bits.
  const high = Math.floor(seed / 2 ** 32)
  const generator = xoroshiro128plusFromState([-1, ~seed, seed | 0, high | 0])
  // The first numbers of this generator show the seed: near 1 for every small one. A jump mixes it in.
  generator.jump()
  return () => uniformFloat64(generator)
}

/** FNV-1a of 32 bits. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Hashes text to a seed from 0 to below 2³²: FNV-1a over UTF-16. Another `base`, a whole number, gives another seed.
 *
 * @example hashToSeed('a dune') // the same in every run
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashToSeed(text: string, base = 0): number {
  let hash = BASIS
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return (hash + base) >>> 0
}

/**
 * The seed of the image at an index, counted from the first seed. After 2⁵³−1 comes −(2⁵³−1), so that each image has its own
 * seed and a JavaScript number holds it.
 *
 * @example seedAtIndex(42, 3) // 45
 */
export function seedAtIndex(first: number, number: number): number {
  const left = Number.MAX_SAFE_INTEGER - first
  return number <= left ? first + number : Number.MIN_SAFE_INTEGER + (number - left - 1)
}

/** 2³¹, one more than the largest: every client can read it. */
const LIMIT = 2_147_483_648

/**
 * A random whole number from 0 to below 2³¹.
 *
 * @example randomSeed(() => 0.5) // 1073741824
 */
export function randomSeed(random: () => number): number {
  return Math.floor(random() * LIMIT)
}

/**
 * A random whole number from `least` to `most`, both included, all equally likely.
 *
 * @example randomInteger(90, 100, () => 0.5) // 95
 */
export function randomInteger(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/**
 * A random entry of a list, all equally likely.
 *
 * @throws RangeError for an empty list
 * @example pickOne(['fal', 'replicate'], () => 0.5) // 'replicate'
 */
export function pickOne<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new RangeError('The list to pick from must not be empty.')
  return found
}

const TIME_CHARACTERS = 10
/** Any instant but 0, for which `ulid` would read the global clock; its characters are cut off. */
const SOME_INSTANT = 1

/**
 * An ID that sorts by time: the prefix, `_` and a ULID of 26 Crockford characters. `at` is in milliseconds since 1970,
 * rounded down; `random` is called 16 times.
 *
 * @throws ULIDError when `at` is negative, not a number or after the year 10889
 * @example createId('img', Date.parse('2026-11-20T12:00:00Z'), seededRandom(1)) // 'img_01M7WD7TG0…'
 */
export function createId(prefix: string, at: number, random: () => number): string {
  const instant = new Date(at).getTime()
  if (instant > 0) return `${prefix}_${ulid(instant, random)}`
  return `${prefix}_${encodeTime(instant, TIME_CHARACTERS)}${ulid(SOME_INSTANT, random).slice(TIME_CHARACTERS)}`
}

const BYTES = 16

/**
 * A random UUID, version 4 of RFC 9562; `random` is called 16 times.
 *
 * @example randomUuid(seededRandom(1)) // 'b9d8…-…-4…-…-…'
 */
export function randomUuid(random: () => number): string {
  const bytes = Array.from({ length: BYTES }, (_, index) => withVersionAndVariant(Math.floor(random() * 256), index))
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Byte 6 begins with the version, byte 8 with the variant (RFC 9562, section 4). */
function withVersionAndVariant(byte: number, index: number): number {
  if (index === 6) return (byte % 16) + 0x40
  return index === 8 ? (byte % 64) + 0x80 : byte
}
