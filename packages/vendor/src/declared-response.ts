import {
  answer,
  type CountTokens,
  type Estimate,
  type Fault,
  type PriceList,
  priceListFor,
  type Unpriced,
} from '@outlay/pricing'
import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import type { VendorOperation } from './operation.ts'
import type { Vendor } from './vendor.ts'

/** What prices a request beside the vendor's own price lists. */
export interface PriceContext {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  /** Undefined for the vendor's own list that holds for the request. */
  readonly priceList?: PriceList | undefined
  /** What only the running server knows, by the names that the document declares. */
  readonly state?: Readonly<Record<string, unknown>> | undefined
  readonly tokens?: CountTokens | undefined
}

/** The body that the document declares for a request, the estimate that it shows, and the version of its price list. */
export interface DeclaredResponse {
  readonly priced: true
  readonly body: unknown
  readonly estimate: Estimate | undefined
  readonly version: string
}

/**
 * Does the document declare the response to this request? Where `x-answer-when` says for which requests it does, the request
 * decides.
 *
 * @example hasDeclaredResponse(createImage, { body: {}, query: { dryRun: true } }) // true
 */
export function hasDeclaredResponse({ answer }: Pick<VendorOperation, 'answer'>, request: unknown): boolean {
  return answer !== undefined && (answer.answersWhen === undefined || answer.answersWhen(request))
}

/**
 * The response that the document declares for a request that its operation's validators let through, by the given price list
 * or the vendor's own; or why the request has no price.
 *
 * @throws Error for an operation whose response the document does not declare
 * @example declareResponse(xRouter, { operation, request: { body: { width: 512 } } }, { at: Date.now() })
 */
export function declareResponse(
  { priceLists }: Pick<Vendor, 'priceLists'>,
  { operation, request }: { readonly operation: VendorOperation; readonly request: unknown },
  { at, priceList, state, tokens }: PriceContext,
): DeclaredResponse | Unpriced {
  const declared = operation.answer
  if (declared === undefined) throw new Error(`The document declares no response to ${operation.spec.id}.`)
  const context = { at, ...(state && { state }), ...(tokens && { tokens }) }
  const list = priceList ?? priceListFor(declared, request, { priceLists, ...context })
  if ('reason' in list) return list
  const answered = answer(declared, request, { priceList: list, ...context })
  return answered.priced ? { ...answered, version: list.version } : answered
}

/**
 * Why a request has no price, as a fault: which field of its body decides, what that is, and the reason.
 *
 * @example const declared = declareResponse(vendor, { operation, request }, { at })
 * if (!declared.priced) return unpricedFault(declared, request)
 */
export function unpricedFault({ priced: _, reason, pointer, ...rest }: Unpriced, request: unknown): Fault {
  const path = parsePointer(pointer)
  const place = pointer === '' ? {} : { location: 'body', pointer, path, given: valueAt(request, ['body', ...path]) }
  return { fault: 'unpriced', keyword: reason, ...place, ...rest }
}
