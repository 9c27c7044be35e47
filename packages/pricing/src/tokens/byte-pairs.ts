import { lowestFirst } from './lowest-first.ts'
import { utf8 } from './utf8.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Above every position: rank and position share one number, which a double holds exactly. */
const POSITIONS = 2 ** 26

/** No pair, or no neighbour. */
const NONE = -1

/** Up to so many bytes, looking through all pairs is faster than keeping them in order. */
const SHORT = 300

/**
 * Counts the tokens of a piece of text, which no token crosses: the pair of neighbours with the lowest rank is merged,
 * the leftmost of equals, until none is left. Takes n log n steps for n bytes, whatever they are.
 *
 * @example pairCounter(vocabulary)('tokenizer') // 2
 */
export function pairCounter(vocabulary: Vocabulary): (piece: string) => number {
  const short = new Int32Array(SHORT)
  const ranks = new Int32Array(SHORT)
  return (piece) => {
    // A character of UTF-16 is three bytes at most.
    const tokens = piece.length * 3 <= SHORT ? short : new Int32Array(piece.length * 3)
    const length = utf8(piece, (byte, at) => {
      tokens[at] = vocabulary.ofByte(byte)
    })
    if (tokens === short) return mergedShort({ tokens, ranks, length }, vocabulary)
    return merged(tokens.subarray(0, length), vocabulary)
  }
}

interface Short {
  readonly tokens: Int32Array
  readonly ranks: Int32Array
  readonly length: number
}

/** How many tokens are left of a few once all pairs are merged; those that are left move together. */
function mergedShort({ tokens, ranks, length }: Short, { joined }: Vocabulary): number {
  const look = (at: number): void => {
    ranks[at] = joined(tokens[at] as number, tokens[at + 1] as number)
  }
  for (let at = 0; at < length - 1; at++) look(at)
  let left = length
  while (left > 1) {
    const at = lowestOf(ranks, left - 1)
    if (at === NONE) break
    tokens[at] = ranks[at] as number
    left -= 1
    tokens.copyWithin(at + 1, at + 2, left + 1)
    ranks.copyWithin(at + 1, at + 2, left)
    if (at < left - 1) look(at)
    if (at > 0) look(at - 1)
  }
  return left
}

/** Where the lowest rank of the first so many is; the leftmost of equals. */
function lowestOf(ranks: Int32Array, count: number): number {
  let found = NONE
  for (let at = 0; at < count; at++) {
    const rank = ranks[at] as number
    if (rank !== NONE && (found === NONE || rank < (ranks[found] as number))) found = at
  }
  return found
}

/** How many tokens are left of many once all pairs are merged. */
function merged(tokens: Int32Array, { joined }: Vocabulary): number {
  const { length } = tokens
  const next = new Int32Array(length)
  const before = new Int32Array(length)
  // The rank of the pair that begins at a position, as it is now.
  const ranks = new Int32Array(length).fill(NONE)
  const queue = lowestFirst(length)
  const look = (at: number): void => {
    const other = next[at] as number
    const rank = other === length ? NONE : joined(tokens[at] as number, tokens[other] as number)
    if (rank !== NONE && rank !== ranks[at]) queue.push(rank * POSITIONS + at)
    ranks[at] = rank
  }
  for (let at = 0; at < length; at++) {
    next[at] = at + 1
    before[at] = at - 1
  }
  for (let at = 0; at < length; at++) look(at)
  let left = length
  for (let lowest = queue.pop(); lowest !== NONE; lowest = queue.pop()) {
    const at = lowest % POSITIONS
    const rank = (lowest - at) / POSITIONS
    if (ranks[at] !== rank) continue
    const gone = next[at] as number
    const after = next[gone] as number
    tokens[at] = rank
    ranks[at] = NONE
    ranks[gone] = NONE
    next[at] = after
    if (after !== length) before[after] = at
    left -= 1
    look(at)
    const previous = before[at] as number
    if (previous !== NONE) look(previous)
  }
  return left
}
