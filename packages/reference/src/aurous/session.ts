import type { Estimate, Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'
import type { AuthContext, Call, Outcome, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { IdempotencyStore } from '../idempotency/idempotency-store.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { UrlCheck } from '../url-policy/check-url.ts'
import type { UrlRefusal } from '../url-policy/refused.ts'
import type { CharacterStore } from './characters.ts'
import type { FileStore } from './files.ts'
import type { Generation } from './generation.ts'
import type { WebhookLog } from './webhooks.ts'
import type { AurousWorld, Lora } from './world.ts'

/** A team with what it has. */
export interface Team {
  readonly id: string
  readonly name: string
  readonly pinnedVersion: string | undefined
  readonly webhookSecret: string
  readonly credits: Account
}

/** Somebody who was let in, or not. */
export interface AurousAuthContext extends AuthContext {
  /** Undefined for a visitor without a key that is good. */
  readonly team: Team | undefined
  readonly requestId: string
  /** The API version that the answer is made by. */
  readonly version: string
}

/** A URL that may be asked, from the addresses that its host had when it was judged. */
export type AllowedUrl = Exclude<UrlCheck, UrlRefusal>

/** A call from a team. */
export type AurousCall<Request> = Call<AurousAuthContext, Request>

/** The running world of Aurous Labs. */
export interface AurousSession extends Session {
  readonly now: () => number
  readonly world: AurousWorld
  readonly scheduler: Scheduler
  /** A duration of the document as it is here: milliseconds, divided by the speed. */
  readonly scaleDuration: (milliseconds: number) => number
  readonly createId: (prefix: string) => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
  /** What a call costs in credits, or why it has no price. */
  readonly price: (call: Pick<AurousCall<unknown>, 'operation' | 'auth' | 'request'>) => Estimate | { fault: Fault }
  readonly checkUrl: (url: string, use?: { readonly webhook: boolean }) => Promise<UrlCheck>
  /** Where the webhook of a body goes: resolved once, when it was judged, and pinned. */
  readonly webhookUrls: WeakMap<object, AllowedUrl>
  /** The styles that a team can use. */
  readonly lorasOf: (team: Team) => readonly Lora[]
  readonly characters: CharacterStore
  readonly generations: BoundedMap<Generation>
  readonly files: FileStore
  readonly webhooks: WebhookLog
  readonly sign: Environment['sign']
  /** Sends webhooks to the origins that it names; undefined when they are only kept. */
  readonly deliverTo: Environment['deliverTo']
  /** A text without secrets, for what a record shows. */
  readonly redactText: Environment['redactText']
  /** Told which jobs ended, and what became of webhooks. */
  readonly onEvent: Environment['onEvent']
  /** Told what went wrong in what happens by itself. */
  readonly onError: Environment['onError']
  readonly replies: IdempotencyStore<Extract<Outcome, { readonly status: number }>>
}
