/** Counts tokens, for the option `tokens` of offline functions; its vocabularies are megabytes, loaded when asked for. */
export { type CountTokens, loadTokens } from '@outlay/pricing/tokens'
