import { pairCounter } from './byte-pairs.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A tokenizer: the pieces that no token crosses, and how each is made of tokens. */
export interface Tokenizer {
  readonly vocabulary: Vocabulary
  /** Splits a text into pieces; a pattern with the flag g. */
  readonly pieces: RegExp
}

/** Characters of a slice, if no piece is longer. */
const SLICE = 16_384

/** Characters from which a piece counts as a run: counting one takes longer, by its length, than counting words. */
const RUN = 100

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
export function sliceCounter({ vocabulary, pieces }: Tokenizer): CountSlices {
  const countPairs = pairCounter(vocabulary)
  return function* slices(text) {
    // Of its own: another text may be counted between two slices.
    const pattern = new RegExp(pieces)
    let [tokens, from] = [0, 0]
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const [piece] = found
      if (piece.length >= RUN) yield piece.length
      tokens += vocabulary.ofText.has(piece) ? 1 : countPairs(piece)
      if (pattern.lastIndex - from < SLICE) continue
      yield 0
      from = pattern.lastIndex
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
