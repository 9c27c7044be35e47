import { toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { IncomingRequest } from '../behaviour/behaviour.ts'
import type { LayerAuthContext, Workspace } from './session.ts'
import type { TokenCheck } from './token-check.ts'

/** What letting in needs of the world. */
export interface AuthenticatorOptions {
  readonly now: () => number
  readonly checkToken: (header: string | null, at: number) => TokenCheck
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
 * @example const authenticate = doorkeeper({ now, bearer: bearers(world), workspaces })
 */
export function createAuthenticator({
  now,
  checkToken,
  workspaces,
}: AuthenticatorOptions): (asked: IncomingRequest) => LayerAuthContext {
  return ({ request, parameters }) => {
    const found = checkToken(request.headers.get('authorization'), now())
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
