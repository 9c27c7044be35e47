// Written by `pnpm generate` from openapi/x-router/; change it there.
import * as pricing from '@outlay/pricing/x-router'
import * as spec from '@outlay/spec/x-router'
import * as requests from '@outlay/validators/x-router'
import * as responses from '@outlay/validators/x-router/responses'
import type { ContractVendor } from '../compiled.ts'

/** XRouter as a server is held to it. */
export const xRouter: ContractVendor = {
  ...spec.vendor,
  operations: [
    {
      spec: spec.operations.estimateImage,
      body: requests.imageEstimateRequest,
      answer: pricing.estimateImage,
      status: 200,
      faults: pricing.operationFaults['estimateImage'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.imageEstimate }],
        "400": [{ mediaType: "application/json", body: responses.invalidRequestError }],
        "404": [{ mediaType: "application/json", body: responses.notFoundError }],
        "405": [{ mediaType: "application/json", body: responses.methodNotAllowedError }],
        "413": [{ mediaType: "application/json", body: responses.payloadTooLargeError }],
        "415": [{ mediaType: "application/json", body: responses.unsupportedMediaTypeError }],
        "500": [{ mediaType: "application/json", body: responses.estimateError }],
      },
    },
    {
      spec: spec.operations.listImageModels,
      answer: pricing.listImageModels,
      status: 200,
      faults: pricing.operationFaults['listImageModels'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.imageModelList }],
        "404": [{ mediaType: "application/json", body: responses.notFoundError }],
        "405": [{ mediaType: "application/json", body: responses.methodNotAllowedError }],
        "500": [{ mediaType: "application/json", body: responses.estimateError }],
      },
    },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/x-router/document')).document,
  examples: async () => (await import('@outlay/spec/x-router/examples')).examples,
}

export default xRouter
