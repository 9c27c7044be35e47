import type { Exact } from '@outlay/money'
import { atomicUnits } from './payment/terms.ts'
import type { PricedCall, XRouterSession } from './session.ts'

/** What a call really costs, in atomic units of USDC. */
export function actualCost({ priceActual }: XRouterSession, call: PricedCall): Exact {
  const priced = priceActual(call)
  if ('fault' in priced) throw new Error(`What was estimated has no price any more: ${priced.fault.message}`)
  return atomicUnits(priced)
}
