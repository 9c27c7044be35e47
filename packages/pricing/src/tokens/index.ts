export type { CountTokens } from '../measure.ts'
export { isTokenizer, loadTokens, type TokenizerName } from './load-tokens.ts'
