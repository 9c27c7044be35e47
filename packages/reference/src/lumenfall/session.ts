import type { Estimate, Fault } from '@outlay/pricing'
import type { Call, Session, Visit } from '../behaviour/behaviour.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Agenda } from '../time/agenda.ts'
import type { Pace } from '../time/pacer.ts'
import type { Account } from './billing/account.ts'
import type { Models } from './models.ts'
import type { Output } from './outputs.ts'
import type { Routed } from './routing.ts'
import type { Video } from './video.ts'
import type { LumenfallWorld } from './world.ts'

/** Somebody who was let in, or not. */
export interface LumenfallVisit extends Visit {
  /** Undefined for a visitor without a key that is good. */
  readonly account: Account | undefined
  readonly requestId: string
  /** Who runs the request is added when that is known. */
  readonly headers: Record<string, string>
}

/** A call from an account. */
export type LumenfallCall<Request> = Call<LumenfallVisit, Request>

/** What of a call prices it. */
export type PricedCall = Pick<LumenfallCall<unknown>, 'operation' | 'visit' | 'request' | 'tokens'>

/** The running world of Lumenfall. */
export interface LumenfallSession extends Session {
  readonly now: () => number
  readonly world: LumenfallWorld
  readonly agenda: Agenda
  /** A duration of the document as it is here: milliseconds, divided by the speed. */
  readonly lasting: (milliseconds: number) => number
  /** The pace of a streamed answer; one for each. */
  readonly pace: () => Pace
  readonly identifier: (prefix: string) => string
  /** A whole number from 0 to below 2³¹. */
  readonly chance: () => number
  /** Chance that is the same whenever the same text is asked for in the same world. */
  readonly chanceOf: (text: string) => () => number
  readonly models: Models
  /** Decides which provider a real call goes to. */
  readonly route: (model: string) => Routed
  /** The state that prices a dry run: who would run it. It decides nothing. */
  readonly stateOf: (call: LumenfallCall<unknown>) => Readonly<Record<string, unknown>>
  /** What a call costs at a provider, or why it has no price. */
  readonly price: (call: PricedCall, routed: Routed) => Estimate | { readonly fault: Fault }
  /** The address of a picture from the server's root on. */
  readonly sign: Surroundings['sign']
  /** A text without secrets, for what is shown cut short. */
  readonly redactText: Surroundings['redactText']
  /** Told which videos ended. */
  readonly onEvent: Surroundings['onEvent']
  readonly outputs: BoundedMap<Output>
  readonly videos: BoundedMap<Video>
}
