// Written by `pnpm generate` from openapi/layer/; change it there.
import { operations as spec } from '@outlay/spec/layer'
import * as validators from '@outlay/validators/layer'
import { type CheckedOperation, checkedClient, type Client } from '../../checked/compiled.ts'

export { UnfitRequestError } from '../../checked/compiled.ts'

const operations: readonly CheckedOperation[] = [
  { spec: spec.estimateInference, body: validators.estimateInference, parameters: [validators.estimateInferencePathWorkspaceId] },
  { spec: spec.executeInference, body: validators.executeInference, parameters: [validators.executeInferencePathWorkspaceId] },
  { spec: spec.getInference, parameters: [validators.getInferencePathWorkspaceId, validators.getInferencePathInferenceId] },
  { spec: spec.getWorkspace, parameters: [validators.getWorkspacePathWorkspaceId] },
  { spec: spec.listModels, parameters: [validators.listModelsPathWorkspaceId] },
]

/** A client of layer that refuses what the document does not allow, before the given client sends it. */
export const checked = (client: Client): Client => checkedClient(client, operations)
