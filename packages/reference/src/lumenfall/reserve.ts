import type { Exact } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import { amountIn } from '../behaviour/events.ts'
import { insufficientBalanceFault } from './billing/billing-account.ts'
import { amountOf, type Reservation } from './reservation.ts'
import type { LumenfallCall, LumenfallSession } from './session.ts'

/** What every priced request names. */
export interface PricedRequest {
  readonly body: { readonly model: string }
}

/** How long a balance check takes, in milliseconds; only reported, nobody waits. */
const CHECK_DURATION = 20

/**
 * Prices a real run at its provider and holds the estimate on the account. The balance is checked and the estimate held in
 * one turn, so that calls at the same time see each other.
 */
export function reserve(
  session: LumenfallSession,
  call: LumenfallCall<PricedRequest>,
): Reservation | { readonly faults: readonly Fault[] } {
  const { account, requestId: id } = call.auth
  const { route } = call.context
  if (account === undefined || route === undefined)
    throw new Error('A call without an account or a route came through.')
  const seed = session.randomSeed()
  const estimate = session.price(call)
  if ('fault' in estimate) return { faults: [estimate.fault] }
  const { billing } = account
  const hold = billing.hold({ id, estimate: amountOf(estimate), at: session.now() })
  if (!hold.accepted) return { faults: [insufficientBalanceFault(billing, hold)] }
  const headers = hold.checked ? { 'Server-Timing': `balance-check;dur=${CHECK_DURATION}` } : {}
  return { id, account, route, estimate, seed, upstreamId: session.createId('up'), headers, report: call.report }
}

/** Runs a reservation and charges its cost before the response leaves; a run that throws costs nothing. */
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
 * Charges the cost of a reservation once it is known, such as that of a stream at its end, and ends the hold. A run that
 * cannot be priced costs nothing.
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
