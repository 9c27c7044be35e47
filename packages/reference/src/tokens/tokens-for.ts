import type { CountTokens } from '@outlay/pricing'
import { isTokenizer, loadTokens } from '@outlay/pricing/tokens'
import type { ReferenceOptions } from '../options.ts'
import type { Route } from '../route.ts'

/** The token counter for a request: the one that was passed in, else the tokenizers that its price rule names. */
export async function tokensFor(
  { tokens }: Pick<ReferenceOptions, 'tokens'>,
  { vendor, operation }: Pick<Route, 'vendor' | 'operation'>,
): Promise<CountTokens | undefined> {
  if (operation === undefined) return undefined
  const { estimatedBy, tokenizers = [] } = operation.spec
  const pricing = vendor.operations.find(({ spec }) => spec.id === estimatedBy)?.spec.tokenizers ?? []
  const names = [...tokenizers, ...pricing]
  return names.length === 0 ? tokens : (tokens ?? loadTokens(names.filter(isTokenizer)))
}
