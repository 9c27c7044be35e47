import type { CountTokens } from '../measure.ts'
import { chatTokens } from './chat-tokens.ts'
import { type CountSlices, countWhole } from './text-counter.ts'
import { isTokenizer, loadTokenizer, type TokenizerName, tokenizerNames } from './tokenizers.ts'

/**
 * A token counter for the tokenizers that an operation needs (`spec.tokenizers`); of others it gives no count, so that the
 * request is unpriced. It counts at once, some 30 ms for a megabyte of words and up to 600 ms for one of a single run: a
 * server counts ahead, see `countAhead`.
 *
 * @throws TypeError for what is no list of known names
 * @example await loadTokens(['o200k_base']) // (value, tokenizer) => number of tokens
 */
export async function loadTokens(names: readonly TokenizerName[]): Promise<CountTokens> {
  const counters = await loadSlices(names)
  return (value, tokenizer) => {
    const slices = counters.get(tokenizer)
    return slices === undefined ? undefined : chatTokens(value, (text) => countWhole(slices(text)))
  }
}

/** The tokenizers of some names, loaded. */
export async function loadSlices(names: readonly TokenizerName[]): Promise<ReadonlyMap<string, CountSlices>> {
  if (!Array.isArray(names) || !names.every(isTokenizer)) {
    const allowed = JSON.stringify(tokenizerNames())
    throw new TypeError(`The tokenizers must be a list of any of ${allowed}; received ${JSON.stringify(names)}.`)
  }
  return new Map(await Promise.all(names.map(async (name) => [name, await loadTokenizer(name)] as const)))
}
