import { toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { IncomingRequest } from '../behaviour/behaviour.ts'
import type { LayerAuthContext, Workspace } from './session.ts'
import type { TokenCheck } from './token-check.ts'

/** What authentication needs from the world. */
export interface AuthenticatorOptions {
  readonly now: () => number
  readonly checkToken: (header: string | null, at: number) => TokenCheck
  readonly workspaces: ReadonlyMap<string, Workspace>
}

/** The same for a workspace that does not exist and for one of another account. */
const NO_WORKSPACE: Fault = {
  fault: 'not-found',
  keyword: 'workspace',
  location: 'path',
  pointer: '/workspace_id',
  path: ['workspace_id'],
  message: 'There is no such workspace.',
}

/**
 * Authenticates requests by their token, then checks that the workspace belongs to the same account.
 *
 * @example const authenticate = createAuthenticator({ now, checkToken: createTokenChecker(world), workspaces })
 */
export function createAuthenticator({
  now,
  checkToken,
  workspaces,
}: AuthenticatorOptions): (request: IncomingRequest) => LayerAuthContext {
  return ({ request, parameters }) => {
    const found = checkToken(request.headers.get('authorization'), now())
    if ('fault' in found) return { faults: [found.fault] }
    // A workspace ID that is not a UUID is reported with the other faults of the request.
    if (parameters.faults.some(({ path }) => path?.[0] === 'workspace_id')) return {}
    const workspace = workspaces.get(String(parameters.values.path['workspace_id']))
    if (workspace?.account !== found.account) return { faults: [NO_WORKSPACE] }
    return { workspace, state: stateOf(workspace) }
  }
}

/** The state that `x-pricing` declares; read when the response is made, since a run may start while the body is read. */
function stateOf({ units }: Workspace): Readonly<Record<string, unknown>> {
  return {
    get balance() {
      return toDecimal(units.available())
    },
  }
}
