import type { Exact } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import { amountIn } from '../events.ts'
import { insufficient } from './billing/insufficient.ts'
import { amountOf, type Order, tellRoute } from './order.ts'
import type { LumenfallCall, LumenfallSession } from './session.ts'

/** What every priced request has. */
export interface Ordered {
  readonly body: { readonly model: string }
}

/** How long a checked balance delays a request, in milliseconds; told, not waited for. */
const CHECKING = 20

/**
 * Routes a real call, prices it at its provider and asks the account to pay: the balance is looked at and the estimate
 * held in one turn, so that calls at the same time see each other.
 */
export function placeOrder(
  session: LumenfallSession,
  call: LumenfallCall<Ordered>,
): Order | { readonly faults: readonly Fault[] } {
  const { account, requestId: id, headers } = call.visit
  if (account === undefined) throw new Error('Nobody asks.')
  const seed = session.chance()
  const routed = session.route(call.request.body.model)
  const estimate = session.price(call, routed)
  if ('fault' in estimate) return { faults: [estimate.fault] }
  const { purse } = account
  const admission = purse.admit({ id, estimate: amountOf(estimate), at: session.now() })
  if (!admission.admitted) return { faults: [insufficient(purse, admission)] }
  tellRoute(headers, routed)
  if (admission.checked) headers['Server-Timing'] = `balance-check;dur=${CHECKING}`
  return { id, account, routed, estimate, seed, upstreamId: session.identifier('up'), report: call.report }
}

/** Lets an order be made and books what it cost before the answer leaves; what cannot be made costs nothing. */
export async function charged<Made extends { readonly cost: Exact }>(
  { now }: Pick<LumenfallSession, 'now'>,
  { id, account: { purse }, routed, estimate: { unit }, report }: Order,
  make: () => Promise<Made>,
): Promise<Made> {
  try {
    const made = await make()
    purse.charge({ id, model: routed.model.id, cost: made.cost, at: now() })
    report?.({ cost: amountIn(made.cost, unit) })
    return made
  } catch (error) {
    purse.release(id)
    throw error
  }
}

/**
 * Books what an order cost once that is known, as that of a stream at its end, and ends its hold; what cannot be priced
 * costs nothing.
 */
export function chargeOrder(
  { now }: Pick<LumenfallSession, 'now'>,
  { id, account: { purse }, routed }: Order,
  costOf: () => Exact,
): void {
  try {
    purse.charge({ id, model: routed.model.id, cost: costOf(), at: now() })
  } finally {
    purse.release(id)
  }
}
