export type { CountTokens } from '../measure.ts'
export { loadTokens } from './load-tokens.ts'
