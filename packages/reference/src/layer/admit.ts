import { toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { Asked } from '../behaviour/behaviour.ts'
import type { Bearer } from './bearer.ts'
import type { LayerVisit, Workspace } from './session.ts'

/** What letting in needs of the world. */
export interface Door {
  readonly now: () => number
  readonly bearer: (header: string | null, at: number) => Bearer
  readonly workspaces: ReadonlyMap<string, Workspace>
}

/** The same for a workspace that does not exist and for one of somebody else. */
const NO_WORKSPACE: Fault = {
  fault: 'not-found',
  keyword: 'workspace',
  location: 'path',
  pointer: '/workspace_id',
  path: ['workspace_id'],
  message: 'There is no such workspace.',
}

/**
 * Lets requests in: by their token, then to a workspace of whoever sends it.
 *
 * @example const admit = doorkeeper({ now, bearer: bearers(world), workspaces })
 */
export function doorkeeper({ now, bearer, workspaces }: Door): (asked: Asked) => LayerVisit {
  return ({ request, parameters }) => {
    const found = bearer(request.headers.get('authorization'), now())
    if ('fault' in found) return { faults: [found.fault] }
    // What is no UUID is told with the other faults of the request.
    if (parameters.faults.some(({ path }) => path?.[0] === 'workspace_id')) return {}
    const workspace = workspaces.get(String(parameters.values.path['workspace_id']))
    if (workspace?.account !== found.account) return { faults: [NO_WORKSPACE] }
    return { workspace, state: stateOf(workspace) }
  }
}

/** What `x-pricing` declares as state; read when the answer is made, for a run may have begun while a body came in. */
function stateOf({ units }: Workspace): Readonly<Record<string, unknown>> {
  return {
    get balance() {
      return toDecimal(units.available())
    },
  }
}
