import type { Exact } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import { amountIn } from '../events.ts'
import { insufficientBalanceFault } from './billing/insufficient-balance.ts'
import { amountOf, type Reservation, setRouteHeaders } from './reservation.ts'
import type { LumenfallCall, LumenfallSession } from './session.ts'

/** What every priced request has. */
export interface PricedRequest {
  readonly body: { readonly model: string }
}

/** How long a checked balance delays a request, in milliseconds; told, not waited for. */
const CHECKING = 20

/**
 * Routes a real call, prices it at its provider and asks the account to pay: the balance is looked at and the estimate
 * held in one turn, so that calls at the same time see each other.
 */
export function reserve(
  session: LumenfallSession,
  call: LumenfallCall<PricedRequest>,
): Reservation | { readonly faults: readonly Fault[] } {
  const { account, requestId: id, headers } = call.auth
  if (account === undefined) throw new Error('Nobody asks.')
  const seed = session.randomSeed()
  const route = session.chooseRoute(call.request.body.model)
  const estimate = session.price(call, route)
  if ('fault' in estimate) return { faults: [estimate.fault] }
  const { billing } = account
  const hold = billing.hold({ id, estimate: amountOf(estimate), at: session.now() })
  if (!hold.accepted) return { faults: [insufficientBalanceFault(billing, hold)] }
  setRouteHeaders(headers, route)
  if (hold.checked) headers['Server-Timing'] = `balance-check;dur=${CHECKING}`
  return { id, account, route, estimate, seed, upstreamId: session.createId('up'), report: call.report }
}

/** Lets an order be made and books what it cost before the answer leaves; what cannot be made costs nothing. */
export async function runAndSettle<Made extends { readonly cost: Exact }>(
  { now }: Pick<LumenfallSession, 'now'>,
  { id, account: { billing }, route, estimate: { unit }, report }: Reservation,
  make: () => Promise<Made>,
): Promise<Made> {
  try {
    const made = await make()
    billing.charge({ id, model: route.model.id, cost: made.cost, at: now() })
    report?.({ cost: amountIn(made.cost, unit) })
    return made
  } catch (error) {
    billing.release(id)
    throw error
  }
}

/**
 * Books what an order cost once that is known, as that of a stream at its end, and ends its hold; what cannot be priced
 * costs nothing.
 */
export function settle(
  { now }: Pick<LumenfallSession, 'now'>,
  { id, account: { billing }, route }: Reservation,
  costOf: () => Exact,
): void {
  try {
    billing.charge({ id, model: route.model.id, cost: costOf(), at: now() })
  } finally {
    billing.release(id)
  }
}
