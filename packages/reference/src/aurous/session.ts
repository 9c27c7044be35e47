import type { Estimate, Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'
import type { Call, Outcome, Session, Visit } from '../behaviour/behaviour.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import type { IdempotencyStore } from '../idempotency/idempotency-store.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Agenda } from '../time/agenda.ts'
import type { JudgedUrl } from '../url-policy/judge-url.ts'
import type { Refused } from '../url-policy/refused.ts'
import type { Characters } from './characters.ts'
import type { Files } from './files.ts'
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
export interface AurousVisit extends Visit {
  /** Undefined for a visitor without a key that is good. */
  readonly team: Team | undefined
  readonly requestId: string
  /** The API version that the answer is made by. */
  readonly version: string
}

/** A URL that may be asked, from the addresses that its host had when it was judged. */
export type AllowedUrl = Exclude<JudgedUrl, Refused>

/** A call from a team. */
export type AurousCall<Request> = Call<AurousVisit, Request>

/** The running world of Aurous Labs. */
export interface AurousSession extends Session {
  readonly now: () => number
  readonly world: AurousWorld
  readonly agenda: Agenda
  /** A duration of the document as it is here: milliseconds, divided by the speed. */
  readonly lasting: (milliseconds: number) => number
  readonly identifier: (prefix: string) => string
  /** A whole number from 0 to below 2³¹. */
  readonly chance: () => number
  /** What a call costs in credits, or why it has no price. */
  readonly price: (call: Pick<AurousCall<unknown>, 'operation' | 'visit' | 'request'>) => Estimate | { fault: Fault }
  readonly judgeUrl: (url: string, use?: { readonly webhook: boolean }) => Promise<JudgedUrl>
  /** Where the webhook of a body goes: resolved once, when it was judged, and pinned. */
  readonly webhookUrls: WeakMap<object, AllowedUrl>
  /** The styles that a team can use. */
  readonly lorasOf: (team: Team) => readonly Lora[]
  readonly characters: Characters
  readonly generations: BoundedMap<Generation>
  readonly files: Files
  readonly webhooks: WebhookLog
  readonly sign: Surroundings['sign']
  /** Sends webhooks to the origins that it names; undefined when they are only kept. */
  readonly deliverTo: Surroundings['deliverTo']
  /** A text without secrets, for what a record shows. */
  readonly redactText: Surroundings['redactText']
  /** Told which jobs ended, and what became of webhooks. */
  readonly onEvent: Surroundings['onEvent']
  /** Told what went wrong in what happens by itself. */
  readonly onError: Surroundings['onError']
  readonly replies: IdempotencyStore<Extract<Outcome, { readonly status: number }>>
}
