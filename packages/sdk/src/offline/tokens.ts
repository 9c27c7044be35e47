/** Counts tokens, for the option `tokens` of offline functions; its vocabularies are megabytes, loaded when they are needed. */
export { type CountTokens, loadTokens, type TokenizerName } from '@outlay/pricing/tokens'
