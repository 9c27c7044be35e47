import type { Estimate, Fault } from '@outlay/pricing'
import type { AuthContext, Call, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Pace } from '../stream/pacer.ts'
import type { StoredImage } from './images.ts'
import type { Ledger } from './ledger.ts'
import type { NonceStore } from './payment/nonces.ts'
import type { Network, XRouterWorld } from './world.ts'

/** A call of a paid operation. Nobody has an account here: who pays is known by the payment. */
export type XRouterCall<Request> = Call<AuthContext, Request>

/** What of a call prices it. */
export type PricedCall = Pick<XRouterCall<unknown>, 'operation' | 'auth' | 'context' | 'request' | 'tokens'>

/** What a call costs, or why it has no price. */
export type PriceResult = Estimate | { readonly fault: Fault }

/** The running world of x-router. */
export interface XRouterSession extends Session {
  readonly now: () => number
  readonly world: XRouterWorld
  /** The network for payments, and its name. */
  readonly network: Network & { readonly id: string }
  /** The most that a call can cost, which is the amount to pay. */
  readonly price: (call: PricedCall) => PriceResult
  /** The cost of a call that has run, by the actual rates. */
  readonly priceActual: (call: PricedCall) => PriceResult
  /** Creates the pace of one stream. */
  readonly createPace: () => Pace
  readonly nonces: NonceStore
  readonly ledger: Ledger
  /** The generated images by their IDs. */
  readonly images: BoundedMap<StoredImage>
  /** Signs the path of an image. */
  readonly sign: Environment['sign']
  /** A fresh UUID. */
  readonly randomUuid: () => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
}
