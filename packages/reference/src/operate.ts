import { type AnswerContext, answer, type Fault, type PriceList, priceListFor } from '@outlay/pricing'
import type { ReferenceOptions } from './options.ts'
import type { ReadRequest } from './read/read-request.ts'
import type { Vendor, VendorOperation } from './vendor.ts'

/** The body of the declared answer, or why there is none. */
export type Operated = { readonly body: unknown } | { readonly fault: Fault }

/** Answers a request that fits the document, by the price list that holds now. */
export function operate(operation: VendorOperation, request: ReadRequest, context: AnswerContext): Operated {
  const answered = answer(operation.answer, request as never, context)
  if (answered.priced) return { body: answered.body }
  const { reason, pointer, message } = answered
  const at = pointer === '' ? {} : { location: 'body', pointer, path: pointer.slice(1).split('/') }
  return { fault: { fault: 'unpriced', keyword: reason, ...at, message } }
}

/** What an answer is made from: prices, the instant, the state. */
export function contextOf(
  options: ReferenceOptions,
  vendor: Vendor,
  [operation, request]: readonly [VendorOperation, ReadRequest],
): AnswerContext {
  const at = options.now()
  const state = options.state?.[vendor.name]?.(operation.spec, request)
  const { tokens } = options
  const picked = priceListFor(operation.answer, request as never, {
    priceLists: vendor.priceLists,
    at,
    ...(state && { state }),
  })
  return { priceList: priceListOf(options, vendor, picked), at, ...(state && { state }), ...(tokens && { tokens }) }
}

/** Before the first list holds, the first is asked, and says so itself. */
function priceListOf({ priceLists }: ReferenceOptions, vendor: Vendor, picked: PriceList | undefined): PriceList {
  const list = priceLists?.[vendor.name] ?? picked ?? vendor.priceLists[0]
  if (list === undefined) throw new Error(`${vendor.name} has no price list`)
  return list
}
