import { utf8 } from './utf8.ts'

/** A token as `gpt-tokenizer` lists it: its text, or its bytes where they are no whole text. */
type ListedToken = string | readonly number[]

/** The tokens of a tokenizer, each by its rank. */
export interface Vocabulary {
  /** The token of a whole text. */
  readonly ofText: ReadonlyMap<string, number>
  /** The token of a byte. */
  readonly ofByte: (byte: number) => number
  /** The token that two make when they stand side by side; -1 when there is none. */
  readonly joined: (left: number, right: number) => number
}

/** No token. */
const NONE = -1

/** Places for tokens by the hash of their bytes: more than twice as many as a vocabulary has. */
const PLACES = 2 ** 19

/**
 * The vocabulary of a list of tokens, each at the index that is its rank.
 *
 * @example vocabularyOf(['a', 'b', 'ab']).joined(0, 1) // 2
 */
export function vocabularyOf(listed: readonly ListedToken[]): Vocabulary {
  const ofText = new Map<string, number>()
  const bytes = listed.map((token) => (typeof token === 'string' ? bytesOf(token) : String.fromCharCode(...token)))
  listed.forEach((token, rank) => {
    if (typeof token === 'string') ofText.set(token, rank)
  })
  const single = new Int32Array(256).fill(NONE)
  bytes.forEach((own, rank) => {
    if (own.length === 1) single[own.charCodeAt(0)] = rank
  })
  return { ofText, ofByte: (byte) => single[byte] as number, joined: joinedIn(bytes) }
}

/** A base whose powers are odd, so that no power of it is 0. */
const BASE = 0x01000193

/** Finds tokens by a hash of their bytes that those of two parts make up: most pairs make none, which costs no text. */
function joinedIn(bytes: readonly string[]): Vocabulary['joined'] {
  const longest = bytes.reduce((most, { length }) => Math.max(most, length), 0)
  const powers = new Int32Array(longest + 1).fill(1)
  for (let at = 1; at <= longest; at++) powers[at] = Math.imul(powers[at - 1] as number, BASE)
  const hashes = Int32Array.from(bytes, hashOf)
  const lengths = Int32Array.from(bytes, ({ length }) => length)
  const places = new Int32Array(PLACES).fill(NONE)
  bytes.forEach((_, rank) => {
    let place = placeOf(hashes[rank] as number)
    while (places[place] !== NONE) place = (place + 1) % PLACES
    places[place] = rank
  })
  return (left, right) => {
    const length = (lengths[left] as number) + (lengths[right] as number)
    if (length > longest) return NONE
    const hash =
      (Math.imul(hashes[left] as number, powers[lengths[right] as number] as number) + (hashes[right] as number)) | 0
    for (let place = placeOf(hash); places[place] !== NONE; place = (place + 1) % PLACES) {
      const rank = places[place] as number
      if (hashes[rank] !== hash || lengths[rank] !== length) continue
      const own = bytes[rank] as string
      if (own.startsWith(bytes[left] as string) && own.endsWith(bytes[right] as string)) return rank
    }
    return NONE
  }
}

function hashOf(bytes: string): number {
  let hash = 0
  for (let at = 0; at < bytes.length; at++) hash = (Math.imul(hash, BASE) + bytes.charCodeAt(at) + 1) | 0
  return hash
}

function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 13
}

/** The bytes of a token, as a text with a character from U+0000 to U+00FF for each. */
function bytesOf(text: string): string {
  let bytes = ''
  utf8(text, (byte) => {
    bytes += String.fromCharCode(byte)
  })
  return bytes
}
