import type { Estimate, Fault } from '@outlay/pricing'
import type { AuthContext, Call, CallContext, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Pace } from '../stream/pacer.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { Account } from './billing/billing-account.ts'
import type { ModelCatalogue } from './models.ts'
import type { Output } from './outputs.ts'
import type { ModelRoute } from './routing.ts'
import type { Video } from './video.ts'
import type { LumenfallWorld } from './world.ts'

/** The result of authentication. */
export interface LumenfallAuthContext extends AuthContext {
  /** Undefined for a request without a valid key. */
  readonly account: Account | undefined
  readonly requestId: string
}

/** What is decided once about a valid call. */
export interface LumenfallContext extends CallContext {
  /** Who runs the call; absent for one that names no model. */
  readonly route?: ModelRoute
}

/** A call from an account. */
export type LumenfallCall<Request> = Call<LumenfallAuthContext, Request, LumenfallContext>

/** What of a call prices it. */
export type PricedCall = Pick<LumenfallCall<unknown>, 'operation' | 'auth' | 'context' | 'request' | 'tokens'>

/** The running world of Lumenfall. */
export interface LumenfallSession extends Session {
  readonly now: () => number
  readonly world: LumenfallWorld
  readonly scheduler: Scheduler
  /** A documented duration at the speed of this world, in milliseconds. */
  readonly scaleDuration: (milliseconds: number) => number
  /** Creates the pace of one stream. */
  readonly createPace: () => Pace
  readonly createId: (prefix: string) => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
  /** Random numbers that are the same for the same text in the same world. */
  readonly randomFor: (text: string) => () => number
  readonly models: ModelCatalogue
  /** What a call costs at the provider of its route, or why it has no price. */
  readonly price: (call: PricedCall) => Estimate | { readonly fault: Fault }
  /** Signs the path of an image. */
  readonly sign: Environment['sign']
  /** Redacts secrets in text that is about to be truncated. */
  readonly redactText: Environment['redactText']
  /** Called when a video ends. */
  readonly onEvent: Environment['onEvent']
  readonly outputs: BoundedMap<Output>
  readonly videos: BoundedMap<Video>
}
