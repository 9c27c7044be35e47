// Written by `pnpm generate` from openapi/layer/; change it there.
import * as pricing from '@outlay/pricing/layer'
import * as spec from '@outlay/spec/layer'
import * as validators from '@outlay/validators/layer'
import { world as sample } from '@outlay/spec/layer/world'
import type { World } from '@outlay/spec/layer/world-schemas'
import { world as worldValidator } from '@outlay/validators/layer/world'
import type { VendorWithWorld } from '../vendor.ts'

/** Layer, as its document describes it. */
export const layer: VendorWithWorld<World> = {
  ...spec.vendor,
  operations: [
    {
      spec: spec.operations.estimateInference,
      body: validators.estimateInference,
      parameters: [validators.estimateInferencePathWorkspaceId],
      answer: pricing.estimateInference,
      status: 200,
      faults: pricing.operationFaults['estimateInference'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "InferenceEstimate" }],
        "401": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "404": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "405": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "413": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "415": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "422": [{ mediaType: "application/json", schema: "ErrorList" }],
        "500": [{ mediaType: "application/json", schema: "ErrorSentence" }],
      },
    },
    {
      spec: spec.operations.executeInference,
      body: validators.executeInference,
      parameters: [validators.executeInferencePathWorkspaceId],
      status: 200,
      faults: pricing.operationFaults['executeInference'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "InferenceStarted" }],
        "401": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "402": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "404": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "405": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "413": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "415": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "422": [{ mediaType: "application/json", schema: "ErrorList" }],
        "500": [{ mediaType: "application/json", schema: "ErrorSentence" }],
      },
    },
    {
      spec: spec.operations.getInference,
      parameters: [validators.getInferencePathWorkspaceId, validators.getInferencePathInferenceId],
      status: 200,
      faults: pricing.operationFaults['getInference'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "Inference" }],
        "401": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "404": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "405": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "422": [{ mediaType: "application/json", schema: "ErrorList" }],
        "500": [{ mediaType: "application/json", schema: "ErrorSentence" }],
      },
    },
    {
      spec: spec.operations.getWorkspace,
      parameters: [validators.getWorkspacePathWorkspaceId],
      status: 200,
      faults: pricing.operationFaults['getWorkspace'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "Workspace" }],
        "401": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "404": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "405": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "422": [{ mediaType: "application/json", schema: "ErrorList" }],
        "500": [{ mediaType: "application/json", schema: "ErrorSentence" }],
      },
    },
    {
      spec: spec.operations.listModels,
      parameters: [validators.listModelsPathWorkspaceId],
      answer: pricing.listModels,
      status: 200,
      faults: pricing.operationFaults['listModels'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ModelList" }],
        "401": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "404": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "405": [{ mediaType: "application/json", schema: "ErrorSentence" }],
        "422": [{ mediaType: "application/json", schema: "ErrorList" }],
        "500": [{ mediaType: "application/json", schema: "ErrorSentence" }],
      },
    },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  world: {
    sample,
    validator: worldValidator,
    references: [{"from":["accounts","*","credentials","*"],"to":["credentials"]},{"from":["workspaces","*","account"],"to":["accounts","*","id"]},{"from":["inferences","*","workspace_id"],"to":["workspaces","*","workspace_id"]}],
    unique: [["accounts","*","id"],["accounts","*","subject"],["workspaces","*","workspace_id"],["inferences","*","inference_id"]],
  },
  document: async () => (await import('@outlay/spec/layer/document')).document,
  examples: async () => (await import('@outlay/spec/layer/examples')).examples,
  responseValidators: async () => {
    const responses = await import('@outlay/validators/layer/responses')
    return {
      "InferenceEstimate": responses.inferenceEstimate,
      "ErrorSentence": responses.errorSentence,
      "ErrorList": responses.errorList,
      "InferenceStarted": responses.inferenceStarted,
      "Inference": responses.inference,
      "Workspace": responses.workspace,
      "ModelList": responses.modelList,
    }
  },
}

export default layer
