import type { CatalogueEntry, Estimate, Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'
import type { AuthContext, Call, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { Inference } from './inference.ts'
import type { LayerWorld } from './world.ts'

/** A workspace with what it has. */
export interface Workspace {
  readonly id: string
  /** The id of the account that it belongs to. */
  readonly account: string
  readonly slug: string
  readonly name: string
  readonly units: Account
  /** When it last began a run, in ISO 8601. */
  lastActiveAt: string | null
  /** The ids of its sessions, by name. */
  readonly sessions: BoundedMap<string>
}

/** Somebody who was let in, or not. */
export interface LayerAuthContext extends AuthContext {
  /** Undefined for a visitor who was not let in, or whose path names no UUID. */
  readonly workspace?: Workspace
}

/** A call about a workspace. */
export type LayerCall<Request> = Call<LayerAuthContext, Request>

/** The running world of Layer. */
export interface LayerSession extends Session {
  readonly now: () => number
  readonly world: LayerWorld
  readonly scheduler: Scheduler
  /** A duration of the document as it is here: milliseconds, divided by the speed. */
  readonly scaleDuration: (milliseconds: number) => number
  readonly randomUuid: () => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
  /** What a call costs, or why it has no price. */
  readonly price: (call: Pick<LayerCall<unknown>, 'operation' | 'auth' | 'request'>) => Estimate | { fault: Fault }
  /** A model that a workspace can use, by its id. */
  readonly modelOf: (workspace: Workspace, id: string) => CatalogueEntry | undefined
  readonly sign: Environment['sign']
  /** Told which runs ended. */
  readonly onEvent: Environment['onEvent']
  readonly inferences: BoundedMap<Inference>
}

/** The workspace that a call is about. */
export function workspaceOf({ auth }: Pick<LayerCall<unknown>, 'auth'>): Workspace {
  if (auth.workspace === undefined) throw new Error('No workspace is asked about.')
  return auth.workspace
}
