import { answer, type Fault, priceListFor, type Unpriced } from '@outlay/pricing'
import type { ReferenceOptions } from './options.ts'
import type { ReadRequest } from './read/read-request.ts'
import type { Vendor, VendorOperation } from './vendor.ts'

/** The body of the declared answer, or why there is none. */
export type Operated = { readonly body: unknown } | { readonly fault: Fault }

/** Answers a request that fits the document, by the price list that was given or else by the one that holds now. */
export function operate(
  options: ReferenceOptions,
  vendor: Vendor,
  [operation, request]: readonly [VendorOperation, ReadRequest],
): Operated {
  const at = options.now()
  const state = options.state?.[vendor.name]?.(operation.spec, request)
  const { tokens } = options
  const world = { at, ...(state && { state }), ...(tokens && { tokens }) }
  const found =
    options.priceLists?.[vendor.name] ??
    priceListFor(operation.answer, request as never, { priceLists: vendor.priceLists, ...world })
  if ('reason' in found) return unpriced(found)
  const answered = answer(operation.answer, request as never, { priceList: found, ...world })
  return answered.priced ? { body: answered.body } : unpriced(answered)
}

function unpriced({ reason, pointer, message }: Unpriced): Operated {
  const at = pointer === '' ? {} : { location: 'body', pointer, path: keysOf(pointer) }
  return { fault: { fault: 'unpriced', keyword: reason, ...at, message } }
}

function keysOf(pointer: string): string[] {
  const keys = pointer.slice(1).split('/')
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
