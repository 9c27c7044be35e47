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
 * Counts the tokens of a text in slices that end where a piece does, so that the count is that of the whole text. After
 * each slice it yields how many characters of it stood in runs, pieces of 100 characters and more.
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
    let [tokens, from, run] = [0, 0, 0]
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const [piece] = found
      tokens += vocabulary.ofText.has(piece) ? 1 : countPairs(piece)
      if (piece.length >= RUN) run += piece.length
      if (pattern.lastIndex - from < SLICE && run < SLICE) continue
      yield run
      from = pattern.lastIndex
      run = 0
    }
    yield run
    return tokens
  }
}

/** Counts all slices at once. */
export function countWhole(slices: ReturnType<CountSlices>): number {
  let { done, value } = slices.next()
  while (done !== true) ({ done, value } = slices.next())
  return value
}
