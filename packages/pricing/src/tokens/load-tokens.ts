import type { CountTokens } from '../measure.ts'
import { type CountText, chatTokens } from './chat-tokens.ts'
import { shortPieces } from './short-pieces.ts'

/** What looks like a special token in a request is text there. */
const AS_TEXT = { disallowedSpecial: new Set<string>() }

/** The tokenizers by name, each loaded when it is first asked for: their vocabularies are megabytes. */
const TOKENIZERS = {
  o200k_base: async (): Promise<CountText> => {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
    return (text) => shortPieces(text).reduce((sum, piece) => sum + countTokens(piece, AS_TEXT), 0)
  },
}

/** A tokenizer that is known. */
export type TokenizerName = keyof typeof TOKENIZERS

/**
 * A token counter for the tokenizers that an operation needs (`spec.tokenizers`); of others it gives no count, so that the
 * request is unpriced.
 *
 * @throws TypeError for what is no list of known names
 * @example await loadTokens(['o200k_base']) // (value, tokenizer) => number of tokens
 */
export async function loadTokens(names: readonly TokenizerName[]): Promise<CountTokens> {
  if (!Array.isArray(names) || !names.every(isTokenizer)) {
    const allowed = JSON.stringify(Object.keys(TOKENIZERS))
    throw new TypeError(`The tokenizers are ${JSON.stringify(names)}; allowed is a list of any of ${allowed}.`)
  }
  const loaded = await Promise.all(names.map(async (name) => [name, await TOKENIZERS[name]()] as const))
  const counters = new Map<string, CountText>(loaded)
  return (value, tokenizer) => {
    const count = counters.get(tokenizer)
    return count === undefined ? undefined : chatTokens(value, count)
  }
}

/**
 * Whether a tokenizer is known.
 *
 * @example isTokenizer('o200k_base') // true
 */
export function isTokenizer(name: unknown): name is TokenizerName {
  return typeof name === 'string' && Object.hasOwn(TOKENIZERS, name)
}
