// Written by `pnpm generate` from openapi/layer/; change it there.
import * as pricing from '@outlay/pricing/layer'
import * as spec from '@outlay/spec/layer'
import * as requests from '@outlay/validators/layer'
import * as responses from '@outlay/validators/layer/responses'
import type { ContractVendor } from '../runtime.ts'

/** Layer as a server is held to it. */
export const layer: ContractVendor = {
  ...spec.vendor,
  operations: [
    {
      spec: spec.operations.estimateInference,
      body: requests.estimateInference,
      answer: pricing.estimateInference,
      status: 200,
      faults: pricing.operationFaults['estimateInference'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.inferenceEstimate }],
        "401": [{ mediaType: "application/json", body: responses.errorSentence }],
        "404": [{ mediaType: "application/json", body: responses.errorSentence }],
        "405": [{ mediaType: "application/json", body: responses.errorSentence }],
        "413": [{ mediaType: "application/json", body: responses.errorSentence }],
        "415": [{ mediaType: "application/json", body: responses.errorSentence }],
        "422": [{ mediaType: "application/json", body: responses.errorList }],
        "500": [{ mediaType: "application/json", body: responses.errorSentence }],
      },
    },
    {
      spec: spec.operations.executeInference,
      body: requests.executeInference,
      status: 200,
      faults: pricing.operationFaults['executeInference'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.inferenceStarted }],
        "401": [{ mediaType: "application/json", body: responses.errorSentence }],
        "402": [{ mediaType: "application/json", body: responses.errorSentence }],
        "404": [{ mediaType: "application/json", body: responses.errorSentence }],
        "405": [{ mediaType: "application/json", body: responses.errorSentence }],
        "413": [{ mediaType: "application/json", body: responses.errorSentence }],
        "415": [{ mediaType: "application/json", body: responses.errorSentence }],
        "422": [{ mediaType: "application/json", body: responses.errorList }],
        "500": [{ mediaType: "application/json", body: responses.errorSentence }],
      },
    },
    {
      spec: spec.operations.getInference,
      status: 200,
      faults: pricing.operationFaults['getInference'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.inference }],
        "401": [{ mediaType: "application/json", body: responses.errorSentence }],
        "404": [{ mediaType: "application/json", body: responses.errorSentence }],
        "405": [{ mediaType: "application/json", body: responses.errorSentence }],
        "422": [{ mediaType: "application/json", body: responses.errorList }],
        "500": [{ mediaType: "application/json", body: responses.errorSentence }],
      },
    },
    {
      spec: spec.operations.getWorkspace,
      status: 200,
      faults: pricing.operationFaults['getWorkspace'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.workspace }],
        "401": [{ mediaType: "application/json", body: responses.errorSentence }],
        "404": [{ mediaType: "application/json", body: responses.errorSentence }],
        "405": [{ mediaType: "application/json", body: responses.errorSentence }],
        "422": [{ mediaType: "application/json", body: responses.errorList }],
        "500": [{ mediaType: "application/json", body: responses.errorSentence }],
      },
    },
    {
      spec: spec.operations.listModels,
      answer: pricing.listModels,
      status: 200,
      faults: pricing.operationFaults['listModels'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.modelList }],
        "401": [{ mediaType: "application/json", body: responses.errorSentence }],
        "404": [{ mediaType: "application/json", body: responses.errorSentence }],
        "405": [{ mediaType: "application/json", body: responses.errorSentence }],
        "422": [{ mediaType: "application/json", body: responses.errorList }],
        "500": [{ mediaType: "application/json", body: responses.errorSentence }],
      },
    },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/layer/document')).document,
  examples: async () => (await import('@outlay/spec/layer/examples')).examples,
  credentials: async () => (await import('@outlay/spec/layer/world')).world.credentials,
}

export default layer
