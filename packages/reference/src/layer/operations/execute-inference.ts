import { toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { ExecuteInferenceData, ExecuteInferenceResponses } from '@outlay/spec/layer/schemas'
import { toExactNumber } from '../../accounts/account.ts'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { amountIn } from '../../behaviour/events.ts'
import type { Inference } from '../inference.ts'
import { normalizeParameters, pictureSize } from '../parameters.ts'
import { scheduleEnd, UNIT } from '../schedule-end.ts'
import { type LayerCall, type LayerSession, type Workspace, workspaceOf } from '../session.ts'

type Requested = RequestOf<ExecuteInferenceData>

/** How long a client waits between polls, in seconds. */
const POLL_INTERVAL = 1
/** The value that requests a random seed. */
const BY_CHANCE = -1

/** executeInference: holds the estimate of a run and starts it, or refuses it as its estimate would. */
export function executeInference(
  session: LayerSession,
  call: LayerCall<Requested>,
): Outcome<ExecuteInferenceResponses[keyof ExecuteInferenceResponses]> {
  const workspace = workspaceOf(call)
  const { body } = call.request
  const estimate = session.price(call)
  if ('fault' in estimate) return { faults: [estimate.fault] }
  const parameters = normalizeParameters(body, session.modelOf(workspace, body.model_id))
  const { seed = BY_CHANCE } = body
  const inference: Inference = {
    id: session.randomUuid(),
    workspace: workspace.id,
    fails: body.prompt === session.world.prompts.failed,
    price: estimate.amount,
    outputs: parameters.batch_size,
    size: pictureSize(parameters),
    seed: seed === null || seed === BY_CHANCE ? session.randomSeed() : seed,
    createdAt: new Date(session.now()).toISOString(),
    status: 'in_progress',
  }
  if (!workspace.units.hold(inference.id, inference.price))
    return { faults: [insufficientBalanceFault(inference, workspace)] }
  session.inferences.start(inference.id, inference)
  call.report?.({ cost: amountIn(inference.price, UNIT), job: inference.id })
  workspace.lastActiveAt = inference.createdAt
  scheduleEnd(session, inference, workspace)
  const started = {
    inference_id: inference.id,
    status: 'in_progress' as const,
    poll_interval_seconds: POLL_INTERVAL,
    created_at: inference.createdAt,
    estimated_price_creative_units: toExactNumber(inference.price),
    session_id: sessionId(session, workspace, body.session_name ?? undefined),
    normalized_parameters: parameters,
  }
  return { status: 200, body: started }
}

/** The session of a run: runs of a workspace with the same name share one; a run without a name has its own. */
function sessionId({ randomUuid }: LayerSession, { sessions }: Workspace, name: string | undefined): string {
  const known = name === undefined ? undefined : sessions.get(name)
  if (known !== undefined) return known
  const id = randomUuid()
  if (name !== undefined) sessions.set(name, id)
  return id
}

function insufficientBalanceFault({ price }: Inference, { units }: Workspace): Fault {
  const [available, required] = [toDecimal(units.available()), toDecimal(price)]
  const message = `The balance is too low: ${available} creative units are available, ${required} are required.`
  return { fault: 'insufficient-balance', message }
}
