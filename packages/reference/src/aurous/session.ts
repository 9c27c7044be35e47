import type { Estimate, Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'
import type { AuthContext, Call, CallContext, Outcome, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { IdempotencyStore } from '../idempotency/idempotency-store.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { UrlCheck } from '../url-policy/check-url.ts'
import type { UrlRefusal } from '../url-policy/read-url.ts'
import type { CharacterStore } from './characters.ts'
import type { FileStore } from './files.ts'
import type { Generation } from './generation.ts'
import type { WebhookLog } from './webhooks.ts'
import type { AurousWorld, Lora } from './world.ts'

/** A team with its credits. */
export interface Team {
  readonly id: string
  readonly name: string
  readonly pinnedVersion: string | undefined
  readonly webhookSecret: string
  readonly credits: Account
}

/** The result of authentication. */
export interface AurousAuthContext extends AuthContext {
  /** Undefined for a request without a valid key. */
  readonly team: Team | undefined
  readonly requestId: string
  /** The API version of the response. */
  readonly version: string
}

/** A URL that may be called, at the addresses that its host had when it was checked. */
export type AllowedUrl = Exclude<UrlCheck, UrlRefusal>

/** What is decided once about a valid call. */
export interface AurousContext extends CallContext {
  /** Where its webhook goes: the addresses are resolved once and pinned. */
  readonly webhook?: AllowedUrl
}

/** A call from a team. */
export type AurousCall<Request> = Call<AurousAuthContext, Request, AurousContext>

/** The running world of Aurous Labs. */
export interface AurousSession extends Session {
  readonly now: () => number
  readonly world: AurousWorld
  readonly scheduler: Scheduler
  /** A documented duration at the speed of this world, in milliseconds. */
  readonly scaleDuration: (milliseconds: number) => number
  readonly createId: (prefix: string) => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
  /** What a call costs in credits, or why it has no price. */
  readonly price: (
    call: Pick<AurousCall<unknown>, 'operation' | 'auth' | 'context' | 'request'>,
  ) => Estimate | { fault: Fault }
  readonly checkUrl: (url: string, use?: { readonly webhook: boolean }) => UrlCheck | Promise<UrlCheck>
  /** The styles that a team may use. */
  readonly lorasOf: (team: Team) => readonly Lora[]
  readonly characters: CharacterStore
  readonly generations: BoundedMap<Generation>
  readonly files: FileStore
  readonly webhooks: WebhookLog
  readonly sign: Environment['sign']
  /** Sends webhooks to these origins only; undefined when they are only recorded. */
  readonly deliverTo: Environment['deliverTo']
  /** Redacts secrets in records. */
  readonly redactText: Environment['redactText']
  /** Called when a job ends and when a webhook is attempted. */
  readonly onEvent: Environment['onEvent']
  /** Called with errors of background events. */
  readonly onError: Environment['onError']
  readonly replies: IdempotencyStore<Extract<Outcome, { readonly status: number }>>
}
