import type { CountTokens, Fault } from '@outlay/pricing'
import { countAhead, isTokenizer } from '@outlay/pricing/tokens'
import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import type { Route } from '@outlay/vendor'
import type { ReferenceOptions } from './options.ts'

/** The token counter for a request, or why its text is not counted. */
export type TokenCounterResult = { readonly tokens: CountTokens | undefined } | { readonly faults: readonly Fault[] }

/**
 * The token counter for a request: the one that was passed in, else one that has counted what its price rule counts, in
 * slices, so that no other request waits for a long text.
 */
export async function createTokenCounter(
  { tokens, sleep }: Pick<ReferenceOptions, 'tokens' | 'sleep'>,
  { vendor, operation }: Pick<Route, 'vendor' | 'operation'>,
  body: unknown,
): Promise<TokenCounterResult> {
  if (operation === undefined || tokens !== undefined) return { tokens }
  const { spec } = operation
  const priced = [spec, vendor.operations.find((one) => one.spec.id === spec.estimatedBy)?.spec]
  const tokenizers = [...new Set(priced.flatMap((one) => one?.tokenizers ?? []))].filter(isTokenizer)
  if (tokenizers.length === 0) return { tokens }
  const values = priced.flatMap((one) => one?.counted ?? []).map((pointer) => valueAt(body, parsePointer(pointer)))
  const counted = await countAhead({ tokenizers, values, pause: sleep && (() => sleep(0)) })
  if (typeof counted === 'function') return { tokens: counted }
  return { faults: [{ fault: 'too-large', location: 'body', message: counted.message }] }
}
