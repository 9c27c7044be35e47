import { type Exact, fromUnits } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import type { Metadata } from '@outlay/spec/lumenfall/schemas'
import type { Call } from '../behaviour/behaviour.ts'
import type { Account } from './billing/account.ts'
import { toDollars } from './billing/dollars.ts'
import type { ModelRoute } from './routing.ts'
import type { LumenfallWorld } from './world.ts'

/** A real call that was admitted: its estimate is held until it is charged or released. */
export interface Reservation {
  /** The id of the request. */
  readonly id: string
  readonly account: Account
  readonly route: ModelRoute
  readonly estimate: Estimate
  /** What is made by chance begins here. */
  readonly seed: number
  readonly upstreamId: string
  /** Takes what the log tells of the call. */
  readonly report: Call['report']
}

/** What an order cost, as the answers show it. */
export type Cost = Pick<Metadata, 'cost' | 'cost_currency'>

/** Tells who runs a request, in the headers of its answer. */
export function setRouteHeaders(headers: Record<string, string>, { model, provider }: ModelRoute): void {
  headers['X-Lumenfall-Provider'] = provider
  headers['X-Lumenfall-Model'] = model.id
}

/** The total of an estimate in USD. */
export function amountOf({ total, scale }: Estimate): Exact {
  return fromUnits(total, scale)
}

/** How an order was run. */
export function metadataOf(
  { providers }: Pick<LumenfallWorld, 'providers'>,
  { route, upstreamId }: Reservation,
): Omit<Metadata, keyof Cost> {
  const { model, provider } = route
  return {
    model: model.id,
    executed_model: `${provider}/${model.id}`,
    provider,
    provider_name: providers[provider] ?? provider,
    upstream_id: upstreamId,
  }
}

/** What an order cost in the end. */
export function costOf(cost: Exact): Cost {
  return { cost: toDollars(cost), cost_currency: 'USD' }
}
