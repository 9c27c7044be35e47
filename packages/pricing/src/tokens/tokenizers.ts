import { asciiPieceEnd } from './ascii-pieces.ts'
import { type CountSlices, sliceCounter } from './text-counter.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The tokenizers by name, each loaded when it is first asked for: their vocabularies are megabytes. */
const TOKENIZERS = {
  o200k_base: async (): Promise<CountSlices> => {
    const [{ default: ranks }, { O200K_TOKEN_SPLIT_REGEX: pieces }] = await Promise.all([
      import('gpt-tokenizer/bpeRanks/o200k_base'),
      import('gpt-tokenizer/encodingParams/constants'),
    ])
    return sliceCounter({ vocabulary: vocabularyOf(ranks), pieces, pieceEnd: asciiPieceEnd })
  },
}

/** A tokenizer that is known. */
export type TokenizerName = keyof typeof TOKENIZERS

const loaded = new Map<TokenizerName, Promise<CountSlices>>()

/** Loads a tokenizer, once. */
export function loadTokenizer(name: TokenizerName): Promise<CountSlices> {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const loading = TOKENIZERS[name]()
  loaded.set(name, loading)
  return loading
}

/** The names of all tokenizers. */
export function tokenizerNames(): readonly string[] {
  return Object.keys(TOKENIZERS)
}

/**
 * Whether a tokenizer is known.
 *
 * @example isTokenizer('o200k_base') // true
 */
export function isTokenizer(name: unknown): name is TokenizerName {
  return typeof name === 'string' && Object.hasOwn(TOKENIZERS, name)
}
