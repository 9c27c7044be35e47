import type { AnswerContext, AnsweredOperation } from './answer.ts'
import { type PriceList, priceListAt } from './price-list.ts'

/** The lists to pick from, the instant (milliseconds since 1970-01-01T00:00:00Z), and state that may name a version. */
export interface PriceListChoice extends Pick<AnswerContext, 'state'> {
  readonly priceLists: readonly PriceList[]
  readonly at: number
}

/**
 * The price list for a request: of the version that the request or the state picks, where the document lets them, else
 * the newest that holds; undefined when there is none.
 *
 * @example priceListFor(estimateImage, { body: {} }, { priceLists, at: Date.parse('2026-11-20') })?.version
 */
export function priceListFor<Request>(
  operation: Pick<AnsweredOperation<Request, unknown>, 'priceListVersion'>,
  request: Request,
  { priceLists, at, state }: PriceListChoice,
): PriceList | undefined {
  const version = operation.priceListVersion?.(request, state === undefined ? {} : { state })
  if (version === undefined) return priceListAt(priceLists, at)
  return priceLists.find((list) => list.version === version)
}
