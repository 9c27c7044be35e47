import { answer, type CountTokens, type Estimate, type Fault, priceListFor, type Unpriced } from '@outlay/pricing'
import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import type { ReferenceOptions } from './options.ts'
import type { ReadRequest } from './read/read-request.ts'
import type { Vendor, VendorOperation } from './vendor.ts'

/** The body of the declared answer with the estimate that it shows, or why there is none. */
export type Operated = { readonly body: unknown; readonly estimate: Estimate | undefined } | { readonly fault: Fault }

/** A request with what is known beside it. */
interface Operating {
  readonly operation: VendorOperation
  readonly request: ReadRequest
  /** What the running session knows. */
  readonly state?: Readonly<Record<string, unknown>>
  readonly tokens?: CountTokens
}

/** Answers a request that fits the document, by the price list that was given or else by the one that holds now. */
export function operate(
  options: ReferenceOptions,
  vendor: Vendor,
  { operation, request, state: visited, tokens }: Operating,
): Operated {
  const at = options.now()
  const state = visited ?? options.state?.[vendor.name]?.(operation.spec, request)
  if (operation.answer === undefined) throw new Error(`Nothing answers ${operation.spec.id}.`)
  const world = { at, ...(state && { state }), ...(tokens && { tokens }) }
  const found =
    options.priceLists?.[vendor.name] ??
    priceListFor(operation.answer, request as never, { priceLists: vendor.priceLists, ...world })
  if ('reason' in found) return unpricedFault(found, request.body)
  const answered = answer(operation.answer, request as never, { priceList: found, ...world })
  return answered.priced ? { body: answered.body, estimate: answered.estimate } : unpricedFault(answered, request.body)
}

/** A request without a price as a fault: which field of its body decides, what that is, and why. */
export function unpricedFault(
  { priced: _, reason, pointer, ...told }: Unpriced,
  body: unknown,
): { readonly fault: Fault } {
  const path = parsePointer(pointer)
  const at = pointer === '' ? {} : { location: 'body', pointer, path, given: valueAt(body, path) }
  return { fault: { fault: 'unpriced', keyword: reason, ...at, ...told } }
}
