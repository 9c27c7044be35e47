import type { Estimate, Fault } from '@outlay/pricing'
import type { AuthContext, Call, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Pace } from '../time/pacer.ts'
import type { StoredImage } from './images.ts'
import type { Ledger } from './ledger.ts'
import type { NonceStore } from './payment/nonces.ts'
import type { Network, XRouterWorld } from './world.ts'

/** Whoever asks for something that is paid; the headers and the state of the answer are added when they are known. */
export interface XRouterAuthContext extends AuthContext {
  readonly headers: Record<string, string>
  readonly state: Record<string, unknown>
}

/** A call of a paid operation. */
export type XRouterCall<Request> = Call<XRouterAuthContext, Request>

/** What of a call prices it. */
export type PricedCall = Pick<XRouterCall<unknown>, 'operation' | 'auth' | 'request' | 'tokens'>

/** What a call costs, or why it has no price. */
export type PriceResult = Estimate | { readonly fault: Fault }

/** The running world of x-router. */
export interface XRouterSession extends Session {
  readonly now: () => number
  readonly world: XRouterWorld
  /** The network on which payments are asked for, and its name. */
  readonly network: Network & { readonly id: string }
  /** The most that a call can cost, which is what is asked for. */
  readonly price: (call: PricedCall) => PriceResult
  /** What a call that has run really costs, by the actual rates. */
  readonly priceActual: (call: PricedCall) => PriceResult
  /** The pace of a streamed answer; one for each. */
  readonly createPace: () => Pace
  readonly nonces: NonceStore
  readonly ledger: Ledger
  /** The pictures that were made, by their ids. */
  readonly images: BoundedMap<StoredImage>
  /** The address of a picture from the server's root on. */
  readonly sign: Environment['sign']
  /** A fresh UUID. */
  readonly randomUuid: () => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
}
