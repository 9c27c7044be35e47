import type { Exact } from '@outlay/money'
import { atomicUnits } from './payment/terms.ts'
import type { PricedCall, XRouterSession } from './session.ts'

/** The actual cost of a call in atomic units of USDC. */
export function actualCost({ priceActual }: XRouterSession, call: PricedCall): Exact {
  const priced = priceActual(call)
  if ('fault' in priced) throw new Error(`A request that had an estimate has no price: ${priced.fault.message}`)
  return atomicUnits(priced)
}
