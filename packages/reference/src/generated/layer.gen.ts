// Written by `pnpm generate` from openapi/layer/; change it there.
import * as pricing from '@outlay/pricing/layer'
import * as spec from '@outlay/spec/layer'
import * as validators from '@outlay/validators/layer'
import { world as sample } from '@outlay/spec/layer/world'
import type { World } from '@outlay/spec/layer/world-schemas'
import { world as worldValidator } from '@outlay/validators/layer/world'
import type { VendorWithWorld } from '../runtime.ts'
import { executeInference } from '../layer/operations/execute-inference.ts'
import { getInference } from '../layer/operations/get-inference.ts'
import { getWorkspace } from '../layer/operations/get-workspace.ts'
import { open } from '../layer/open.ts'
import { secrets } from '../layer/secrets.ts'

/** Layer as the reference serves it. */
export const layer: VendorWithWorld<World> = {
  ...spec.vendor,
  operations: [
    { spec: spec.operations.estimateInference, body: validators.estimateInference, parameters: [validators.estimateInferencePathWorkspaceId], answer: pricing.estimateInference, status: 200, faults: pricing.operationFaults['estimateInference'] },
    { spec: spec.operations.executeInference, body: validators.executeInference, parameters: [validators.executeInferencePathWorkspaceId], handle: executeInference, status: 200, faults: pricing.operationFaults['executeInference'] },
    { spec: spec.operations.getInference, parameters: [validators.getInferencePathWorkspaceId, validators.getInferencePathInferenceId], handle: getInference, status: 200, faults: pricing.operationFaults['getInference'] },
    { spec: spec.operations.getWorkspace, parameters: [validators.getWorkspacePathWorkspaceId], handle: getWorkspace, status: 200, faults: pricing.operationFaults['getWorkspace'] },
    { spec: spec.operations.listModels, parameters: [validators.listModelsPathWorkspaceId], answer: pricing.listModels, status: 200, faults: pricing.operationFaults['listModels'] },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/layer/document')).document,
  examples: async () => (await import('@outlay/spec/layer/examples')).examples,
  world: async () => sample,
  worldRules: { sample, validator: worldValidator, ...{"references":[{"from":["accounts","*","credentials","*"],"to":["credentials"]},{"from":["workspaces","*","account"],"to":["accounts","*","id"]},{"from":["inferences","*","workspace_id"],"to":["workspaces","*","workspace_id"]}],"unique":[["accounts","*","id"],["accounts","*","subject"],["workspaces","*","workspace_id"],["inferences","*","inference_id"]]} },
  open,
  secrets,
}

export default layer
