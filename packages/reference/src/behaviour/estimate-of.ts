import { type Estimate, estimate, type Fault, type PriceList, priceListFor } from '@outlay/pricing'
import { unpricedFault } from '../operate.ts'
import type { Vendor } from '../vendor.ts'
import type { Call, Visit } from './behaviour.ts'

/** When a call is priced, and by another price list than the vendor's own. */
export interface Pricing {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  readonly priceList?: PriceList | undefined
}

/**
 * What a call costs by the operation that its own is estimated by (`x-estimated-by`), or why it has no price.
 *
 * @throws Error for an operation that nothing prices
 * @example const found = estimateOf(vendor, call, { at: now(), priceList })
 */
export function estimateOf(
  vendor: Vendor,
  { operation, visit, request, tokens }: Pick<Call<Visit, unknown>, 'operation' | 'visit' | 'request' | 'tokens'>,
  { at, priceList }: Pricing,
): Estimate | { readonly fault: Fault } {
  const { id, estimatedBy } = operation.spec
  const answered = vendor.operations.find(({ spec }) => spec.id === (estimatedBy ?? id))?.answer
  if (answered?.pricing === undefined) throw new Error(`Nothing prices ${id}.`)
  const world = { at, ...(visit.state && { state: visit.state }), ...(tokens && { tokens }) }
  const { priceLists } = vendor
  const list = priceList ?? priceListFor(answered, request as never, { priceLists, ...world })
  if ('reason' in list) return unpricedFault(list)
  const found = estimate(answered.pricing, request as never, { priceList: list, ...world })
  return 'reason' in found ? unpricedFault(found) : found
}
