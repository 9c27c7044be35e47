import type { Estimate, Fault } from '@outlay/pricing'
import type { AuthContext, Call, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Pace } from '../time/pacer.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { Account } from './billing/account.ts'
import type { ModelCatalogue } from './models.ts'
import type { Output } from './outputs.ts'
import type { ModelRoute } from './routing.ts'
import type { Video } from './video.ts'
import type { LumenfallWorld } from './world.ts'

/** Somebody who was let in, or not. */
export interface LumenfallAuthContext extends AuthContext {
  /** Undefined for a visitor without a key that is good. */
  readonly account: Account | undefined
  readonly requestId: string
  /** Who runs the request is added when that is known. */
  readonly headers: Record<string, string>
}

/** A call from an account. */
export type LumenfallCall<Request> = Call<LumenfallAuthContext, Request>

/** What of a call prices it. */
export type PricedCall = Pick<LumenfallCall<unknown>, 'operation' | 'auth' | 'request' | 'tokens'>

/** The running world of Lumenfall. */
export interface LumenfallSession extends Session {
  readonly now: () => number
  readonly world: LumenfallWorld
  readonly scheduler: Scheduler
  /** A duration of the document as it is here: milliseconds, divided by the speed. */
  readonly scaleDuration: (milliseconds: number) => number
  /** The pace of a streamed answer; one for each. */
  readonly createPace: () => Pace
  readonly createId: (prefix: string) => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
  /** Chance that is the same whenever the same text is asked for in the same world. */
  readonly randomFor: (text: string) => () => number
  readonly models: ModelCatalogue
  /** Decides which provider a real call goes to. */
  readonly chooseRoute: (model: string) => ModelRoute
  /** The state that prices a dry run: who would run it. It decides nothing. */
  readonly stateOf: (call: LumenfallCall<unknown>) => Readonly<Record<string, unknown>>
  /** What a call costs at a provider, or why it has no price. */
  readonly price: (call: PricedCall, route: ModelRoute) => Estimate | { readonly fault: Fault }
  /** The address of a picture from the server's root on. */
  readonly sign: Environment['sign']
  /** A text without secrets, for what is shown cut short. */
  readonly redactText: Environment['redactText']
  /** Told which videos ended. */
  readonly onEvent: Environment['onEvent']
  readonly outputs: BoundedMap<Output>
  readonly videos: BoundedMap<Video>
}
