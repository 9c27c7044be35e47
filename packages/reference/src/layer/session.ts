import type { CatalogueEntry, Estimate, Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'
import type { Call, Session, Visit } from '../behaviour/behaviour.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import type { BoundedMap } from '../retention/bounded-map.ts'
import type { Agenda } from '../time/agenda.ts'
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
export interface LayerVisit extends Visit {
  /** Undefined for a visitor who was not let in, or whose path names no UUID. */
  readonly workspace?: Workspace
}

/** A call about a workspace. */
export type LayerCall<Request> = Call<LayerVisit, Request>

/** The running world of Layer. */
export interface LayerSession extends Session {
  readonly now: () => number
  readonly world: LayerWorld
  readonly agenda: Agenda
  /** A duration of the document as it is here: milliseconds, divided by the speed. */
  readonly lasting: (milliseconds: number) => number
  readonly uuid: () => string
  /** A whole number from 0 to below 2³¹. */
  readonly chance: () => number
  /** What a call costs, or why it has no price. */
  readonly price: (call: Pick<LayerCall<unknown>, 'operation' | 'visit' | 'request'>) => Estimate | { fault: Fault }
  /** A model that a workspace can use, by its id. */
  readonly modelOf: (workspace: Workspace, id: string) => CatalogueEntry | undefined
  readonly sign: Surroundings['sign']
  /** Told which runs ended. */
  readonly onEvent: Surroundings['onEvent']
  readonly inferences: BoundedMap<Inference>
}

/** The workspace that a call is about. */
export function workspaceOf({ visit }: Pick<LayerCall<unknown>, 'visit'>): Workspace {
  if (visit.workspace === undefined) throw new Error('No workspace is asked about.')
  return visit.workspace
}
