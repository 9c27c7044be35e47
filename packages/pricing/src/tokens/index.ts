export type { CountTokens } from '../measure.ts'
export { type CountedAhead, countAhead, MOST_IN_RUNS, MOST_TEXT, type TooMuchText } from './count-ahead.ts'
export { loadTokens } from './load-tokens.ts'
export { isTokenizer, type TokenizerName } from './tokenizers.ts'
