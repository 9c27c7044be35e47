import type { Estimate, Fault, PriceList } from '@outlay/pricing'
import { declareResponse, unpricedFault, type Vendor } from '@outlay/vendor'
import type { AuthContext, Call } from './behaviour.ts'

/** When a call is priced, and by another price list than the vendor's own. */
export interface PricingOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  readonly priceList?: PriceList | undefined
}

/**
 * What a call costs by the operation that its own is estimated by (`x-estimated-by`), or why that has no answer to it: no
 * price, or one that it cannot show.
 *
 * @throws Error for an operation that nothing prices
 * @example const found = estimateOf(vendor, call, { at: now(), priceList })
 */
export function estimateCall(
  vendor: Vendor,
  { operation, auth, request, tokens }: Pick<Call<AuthContext, unknown>, 'operation' | 'auth' | 'request' | 'tokens'>,
  { at, priceList }: PricingOptions,
): Estimate | { readonly fault: Fault } {
  const { id, estimatedBy } = operation.spec
  const pricing = vendor.operations.find(({ spec }) => spec.id === (estimatedBy ?? id))
  if (pricing?.answer?.pricing === undefined) throw new Error(`Nothing prices ${id}.`)
  const found = declareResponse(vendor, { operation: pricing, request }, { at, priceList, state: auth.state, tokens })
  if (!found.priced) return { fault: unpricedFault(found, request) }
  if (found.estimate === undefined) throw new Error(`Nothing prices ${id}.`)
  return found.estimate
}
