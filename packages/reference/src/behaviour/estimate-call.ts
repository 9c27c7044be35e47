import { answer, type Estimate, type Fault, type PriceList, priceListFor } from '@outlay/pricing'
import { unpricedFault } from '../operate.ts'
import type { Vendor } from '../vendor.ts'
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
  const answered = vendor.operations.find(({ spec }) => spec.id === (estimatedBy ?? id))?.answer
  if (answered?.pricing === undefined) throw new Error(`Nothing prices ${id}.`)
  const world = { at, ...(auth.state && { state: auth.state }), ...(tokens && { tokens }) }
  const { priceLists } = vendor
  const { body } = request as { readonly body: unknown }
  const list = priceList ?? priceListFor(answered, request as never, { priceLists, ...world })
  if ('reason' in list) return unpricedFault(list, body)
  const found = answer(answered, request as never, { priceList: list, ...world })
  if (!found.priced) return unpricedFault(found, body)
  if (found.estimate === undefined) throw new Error(`Nothing prices ${id}.`)
  return found.estimate
}
