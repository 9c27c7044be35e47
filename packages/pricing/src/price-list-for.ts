import type { AnswerContext, AnsweredOperation } from './answer.ts'
import { notEffective } from './estimate.ts'
import type { PriceList } from './price-list.ts'
import { priceListAt, priceListOf } from './price-list-index.ts'
import type { Unpriced } from './unpriced.ts'

/** The lists to pick from, the instant (milliseconds since 1970-01-01T00:00:00Z), and state that may name a version. */
export interface PriceListChoice extends Pick<AnswerContext, 'state'> {
  readonly priceLists: readonly PriceList[]
  readonly at: number
}

/**
 * The price list for a request: of the version that the request or the state picks, where the document lets them, else
 * the newest that holds; or why there is none.
 *
 * @example priceListFor(estimateImage, { body: {} }, { priceLists, at: Date.parse('2026-11-20') })
 */
export function priceListFor<Request>(
  operation: Pick<AnsweredOperation<Request, unknown>, 'priceListVersion'>,
  request: Request,
  { priceLists, at, state }: PriceListChoice,
): PriceList | Unpriced {
  const version = operation.priceListVersion?.(request, state === undefined ? {} : { state })
  if (version === undefined) return priceListAt(priceLists, at) ?? noneHolds(priceLists)
  return priceListOf(priceLists, version) ?? unknownVersion(priceLists, version)
}

function noneHolds([oldest]: readonly PriceList[]): Unpriced {
  if (oldest !== undefined) return notEffective(oldest)
  return { priced: false, reason: 'missing-rate', pointer: '', message: 'There is no price list.' }
}

function unknownVersion(priceLists: readonly PriceList[], version: string): Unpriced {
  const known = priceLists.map((list) => list.version).join(', ')
  const message = `The price list must be one of ${known}; received ${JSON.stringify(version)}.`
  return { priced: false, reason: 'unknown-version', pointer: '', message }
}
