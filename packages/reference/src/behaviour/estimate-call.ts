import type { Estimate, Fault, PriceList } from '@outlay/pricing'
import { declareResponse, unpricedFault, type Vendor } from '@outlay/vendor'
import type { AuthContext, Call } from './behaviour.ts'

/** The instant of pricing, and a price list to use instead of the vendor's own. */
export interface PricingOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  readonly priceList?: PriceList | undefined
}

/**
 * Prices a call by the operation that estimates it (`x-estimated-by`). Returns a fault when there is no price, or one that
 * the response cannot show.
 *
 * @throws Error for an operation that nothing prices
 * @example const found = estimateCall(vendor, call, { at: now(), priceList })
 */
export function estimateCall(
  vendor: Vendor,
  {
    operation,
    auth,
    context,
    request,
    tokens,
  }: Pick<Call<AuthContext, unknown>, 'operation' | 'auth' | 'context' | 'request' | 'tokens'>,
  { at, priceList }: PricingOptions,
): Estimate | { readonly fault: Fault } {
  const { id, estimatedBy } = operation.spec
  const pricing = vendor.operations.find(({ spec }) => spec.id === (estimatedBy ?? id))
  if (pricing?.answer?.pricing === undefined) throw new Error(`Nothing prices ${id}.`)
  const state = { ...auth.state, ...context.state }
  const found = declareResponse(vendor, { operation: pricing, request }, { at, priceList, state, tokens })
  if (!found.priced) return { fault: unpricedFault(found, request) }
  if (found.estimate === undefined) throw new Error(`Nothing prices ${id}.`)
  return found.estimate
}
