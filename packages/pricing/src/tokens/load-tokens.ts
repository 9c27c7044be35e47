import type { CountTokens } from '../measure.ts'
import { type CountText, chatTokens } from './chat-tokens.ts'
import { shortPieces } from './short-pieces.ts'

/** What looks like a special token in a request is text there. */
const AS_TEXT = { disallowedSpecial: new Set<string>() }

/** The tokenizers by name, each loaded when it is first asked for: their vocabularies are megabytes. */
const TOKENIZERS: Readonly<Record<string, () => Promise<CountText>>> = {
  o200k_base: async () => {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
    return (text) => shortPieces(text).reduce((sum, piece) => sum + countTokens(piece, AS_TEXT), 0)
  },
}

/**
 * A token counter for the tokenizers that an operation needs (`spec.tokenizers`); of those it does not know it gives no
 * count, so that the request is unpriced.
 *
 * @example await loadTokens(['o200k_base']) // (value, tokenizer) => number of tokens
 */
export async function loadTokens(names: readonly string[]): Promise<CountTokens> {
  const known = names.filter((name) => Object.hasOwn(TOKENIZERS, name))
  const loaded = await Promise.all(known.map(async (name) => [name, await TOKENIZERS[name]?.()] as const))
  const counters = new Map(loaded)
  return (value, tokenizer) => {
    const count = counters.get(tokenizer)
    return count === undefined ? undefined : chatTokens(value, count)
  }
}
