import { answer, priceListFor, type Unpriced } from '@outlay/pricing'
import type { Exchange } from './exchange.ts'
import { fittingRequest } from './fitting-request.ts'

/** The body that the document declares for a request, with the version of the price list it is worked out from. */
export interface DeclaredAnswer {
  readonly priced: true
  readonly body: unknown
  readonly version: string
}

/** Works out the declared answer to the request of an exchange; undefined when the document declares none for it. */
export function declaredAnswer({
  vendor,
  given,
  world,
}: Omit<Exchange, 'reply'>): DeclaredAnswer | Unpriced | undefined {
  const request = fittingRequest(given) as never
  if (request === undefined) return undefined
  const { answer: operation } = given.operation
  if (operation === undefined || operation.answersWhen?.(request) === false) return undefined
  const { priceList, ...rest } = world
  const found = priceList ?? priceListFor(operation, request, { priceLists: vendor.priceLists, ...rest })
  if ('reason' in found) return found
  const answered = answer(operation, request, { priceList: found, ...rest })
  if (!answered.priced) return answered
  return { priced: true, body: JSON.parse(JSON.stringify(answered.body)), version: found.version }
}
