import type { GetWorkspaceResponses } from '@outlay/spec/layer/schemas'
import { toExactNumber } from '../../accounts/account.ts'
import type { Outcome } from '../../behaviour/behaviour.ts'
import { type LayerCall, type LayerSession, workspaceOf } from '../session.ts'

/** getWorkspace: the workspace and its creative units: all, reserved and available. */
export function getWorkspace(
  _session: LayerSession,
  call: LayerCall<unknown>,
): Outcome<GetWorkspaceResponses[keyof GetWorkspaceResponses]> {
  const { id, slug, name, units, lastActiveAt } = workspaceOf(call)
  const body = {
    workspace_id: id,
    slug,
    name,
    balance_creative_units: toExactNumber(units.total()),
    reserved_creative_units: toExactNumber(units.held()),
    available_creative_units: toExactNumber(units.available()),
    last_active_at: lastActiveAt,
  }
  return { status: 200, body }
}
