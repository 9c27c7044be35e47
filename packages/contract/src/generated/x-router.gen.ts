// Written by `pnpm generate` from openapi/x-router/; change it there.
import * as pricing from '@outlay/pricing/x-router'
import * as spec from '@outlay/spec/x-router'
import * as requests from '@outlay/validators/x-router'
import * as responses from '@outlay/validators/x-router/responses'
import type { ContractVendor } from '../runtime.ts'

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
      spec: spec.operations.generateImage,
      body: requests.imageGenerationRequest,
      status: 200,
      faults: pricing.operationFaults['generateImage'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.imageGeneration }],
        "400": [{ mediaType: "application/json", body: responses.paidRequestError }],
        "402": [{ mediaType: "application/json", body: responses.paymentRequired }],
        "404": [{ mediaType: "application/json", body: responses.notFoundError }],
        "405": [{ mediaType: "application/json", body: responses.methodNotAllowedError }],
        "413": [{ mediaType: "application/json", body: responses.payloadTooLargeError }],
        "415": [{ mediaType: "application/json", body: responses.unsupportedMediaTypeError }],
        "500": [{ mediaType: "application/json", body: responses.generationError }],
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
    {
      spec: spec.operations.estimateChat,
      body: requests.chatEstimateRequest,
      answer: pricing.estimateChat,
      status: 200,
      faults: pricing.operationFaults['estimateChat'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.chatEstimate }],
        "400": [{ mediaType: "application/json", body: responses.invalidRequestError }],
        "404": [{ mediaType: "application/json", body: responses.notFoundError }],
        "405": [{ mediaType: "application/json", body: responses.methodNotAllowedError }],
        "413": [{ mediaType: "application/json", body: responses.payloadTooLargeError }],
        "415": [{ mediaType: "application/json", body: responses.unsupportedMediaTypeError }],
        "500": [{ mediaType: "application/json", body: responses.estimateError }],
      },
    },
    {
      spec: spec.operations.completeChat,
      body: requests.chatRequest,
      status: 200,
      faults: pricing.operationFaults['completeChat'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.chatCompletion }, { mediaType: "text/event-stream", body: responses.chatCompletionChunk }],
        "400": [{ mediaType: "application/json", body: responses.paidRequestError }],
        "402": [{ mediaType: "application/json", body: responses.paymentRequired }],
        "404": [{ mediaType: "application/json", body: responses.notFoundError }],
        "405": [{ mediaType: "application/json", body: responses.methodNotAllowedError }],
        "413": [{ mediaType: "application/json", body: responses.payloadTooLargeError }],
        "415": [{ mediaType: "application/json", body: responses.unsupportedMediaTypeError }],
        "500": [{ mediaType: "application/json", body: responses.generationError }],
      },
    },
    {
      spec: spec.operations.listModels,
      answer: pricing.listModels,
      status: 200,
      faults: pricing.operationFaults['listModels'],
      replies: {
        "200": [{ mediaType: "application/json", body: responses.chatModelList }],
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
  credentials: async () => (await import('@outlay/spec/x-router/world')).world.credentials,
}

export default xRouter
