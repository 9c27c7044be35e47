import { pairCounter } from './byte-pairs.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A tokenizer: the pieces that no token crosses, and how each is made of tokens. */
export interface Tokenizer {
  readonly vocabulary: Vocabulary
  /** Splits a text into pieces; a pattern with the flag g. */
  readonly pieces: RegExp
  /** Where the piece at a position ends, as the pattern has it; -1 where the pattern has to tell. */
  readonly pieceEnd: (text: string, from: number) => number
}

/** Characters of a slice, if no piece is longer. */
const SLICE = 16_384

/** Characters from which a piece counts as a run: counting one takes longer, by its length, than counting words. */
const RUN = 100

/** How many pieces are remembered with their counts; texts repeat their words. */
const RECENT = 8192

/** A longer piece is not remembered: V8 would keep the whole text that it is a slice of. */
const LONGEST_RECENT = 12

/**
 * Counts the tokens of a text in slices that end where a piece does, so that the count is that of the whole text. It yields
 * 0 after each slice, and before each run, a piece of 100 characters and more, how many it has: whoever finds that too many
 * goes no further.
 */
export type CountSlices = (text: string) => Generator<number, number>

/**
 * Counts the tokens of texts. What looks like a special token, such as `<|endoftext|>`, is text.
 *
 * @example countWhole(sliceCounter(tokenizer)('hello world')) // 2
 */
export function sliceCounter({ vocabulary, pieces, pieceEnd }: Tokenizer): CountSlices {
  const countPairs = pairCounter(vocabulary)
  const recent = new Map<string, number>()
  const countPiece = (piece: string): number => {
    const known = recent.get(piece)
    if (known !== undefined) return known
    const count = vocabulary.ofText.has(piece) ? 1 : countPairs(piece)
    if (piece.length > LONGEST_RECENT) return count
    // To begin anew costs less than to know which piece is the oldest.
    if (recent.size === RECENT) recent.clear()
    recent.set(piece, count)
    return count
  }
  return function* slices(text) {
    // Of its own: another text may be counted between two slices.
    const pattern = new RegExp(pieces)
    const { length } = text
    let tokens = 0
    let sliceFrom = 0
    for (let [from, end] = [0, 0]; from < length; from = end) {
      end = pieceEnd(text, from)
      if (end < 0) {
        pattern.lastIndex = from
        end = pattern.test(text) ? pattern.lastIndex : length
      }
      const piece = text.slice(from, end)
      if (piece.length >= RUN) yield piece.length
      tokens += countPiece(piece)
      if (end - sliceFrom < SLICE) continue
      yield 0
      sliceFrom = end
    }
    return tokens
  }
}

/** Counts all slices at once. */
export function countWhole(slices: ReturnType<CountSlices>): number {
  let { done, value } = slices.next()
  while (done !== true) ({ done, value } = slices.next())
  return value
}
