import type { Exact } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import type { Metadata } from '@outlay/spec/lumenfall/schemas'
import type { Call } from '../behaviour/behaviour.ts'
import type { Account } from './billing/billing-account.ts'
import { toDollars } from './billing/dollars.ts'
import type { ModelRoute } from './routing.ts'
import type { LumenfallWorld } from './world.ts'

/** A real run whose estimate is held on its account until it is charged or released. */
export interface Reservation {
  /** The id of the request. */
  readonly id: string
  readonly account: Account
  readonly route: ModelRoute
  readonly estimate: Estimate
  /** The seed of whatever it makes. */
  readonly seed: number
  readonly upstreamId: string
  /** Headers of its response, beside those of the route. */
  readonly headers: Readonly<Record<string, string>>
  /** Takes what the log says about the call. */
  readonly report: Call['report']
}

/** What a run cost, as responses show it. */
export type Cost = Pick<Metadata, 'cost' | 'cost_currency'>

/** The total of an estimate in USD. */
export function amountOf({ amount }: Estimate): Exact {
  return amount
}

/** Who ran it, as responses show it. */
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

/** What it cost in the end, as responses show it. */
export function costOf(cost: Exact): Cost {
  return { cost: toDollars(cost), cost_currency: 'USD' }
}
