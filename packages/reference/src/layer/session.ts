import type { CatalogueEntry, Estimate, Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'
import type { AuthContext, Call, Session } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { Inference } from './inference.ts'
import type { LayerWorld } from './world.ts'

/** A workspace with its creative units. */
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

/** The result of authentication. */
export interface LayerAuthContext extends AuthContext {
  /** Undefined for a refused request, or when the path has no UUID. */
  readonly workspace?: Workspace
}

/** A call about a workspace. */
export type LayerCall<Request> = Call<LayerAuthContext, Request>

/** The running world of Layer. */
export interface LayerSession extends Session {
  readonly now: () => number
  readonly world: LayerWorld
  readonly scheduler: Scheduler
  /** A documented duration at the speed of this world, in milliseconds. */
  readonly scaleDuration: (milliseconds: number) => number
  readonly randomUuid: () => string
  /** A whole number from 0 to below 2³¹. */
  readonly randomSeed: () => number
  /** What a call costs, or why it has no price. */
  readonly price: (
    call: Pick<LayerCall<unknown>, 'operation' | 'auth' | 'context' | 'request'>,
  ) => Estimate | { fault: Fault }
  /** A model that a workspace can use, by its id. */
  readonly modelOf: (workspace: Workspace, id: string) => CatalogueEntry | undefined
  readonly sign: Environment['sign']
  /** Called when a run ends. */
  readonly onEvent: Environment['onEvent']
  readonly inferences: BoundedMap<Inference>
}

/** The workspace that a call is about. */
export function workspaceOf({ auth }: Pick<LayerCall<unknown>, 'auth'>): Workspace {
  if (auth.workspace === undefined) throw new Error('A request without a workspace came through.')
  return auth.workspace
}
