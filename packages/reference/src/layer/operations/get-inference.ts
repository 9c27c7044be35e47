import type { Fault } from '@outlay/pricing'
import type { GetInferenceData, GetInferenceResponses } from '@outlay/spec/layer/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { inferenceToJson } from '../inference.ts'
import { type LayerCall, type LayerSession, workspaceOf } from '../session.ts'

/** The same for a run that does not exist and for one of another workspace. */
const UNKNOWN: Fault = {
  fault: 'not-found',
  keyword: 'inference',
  location: 'path',
  pointer: '/inference_id',
  path: ['inference_id'],
  message: 'There is no such inference in this workspace.',
}

/** getInference: a run of the workspace. */
export function getInference(
  { inferences, sign }: LayerSession,
  call: LayerCall<RequestOf<GetInferenceData>>,
): Outcome<GetInferenceResponses[keyof GetInferenceResponses]> {
  const found = inferences.get(call.request.path.inference_id)
  if (found?.workspace !== workspaceOf(call).id) return { faults: [UNKNOWN] }
  return {
    status: 200,
    body: inferenceToJson(found, (index) => call.publicUrl() + sign(`outputs/${found.id}/${index}.png`)),
  }
}
