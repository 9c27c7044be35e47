// Written by `pnpm generate` from openapi/x-router/; change it there.
import * as pricing from '@outlay/pricing/x-router'
import * as spec from '@outlay/spec/x-router'
import * as validators from '@outlay/validators/x-router'
import { world as sample } from '@outlay/spec/x-router/world'
import type { World } from '@outlay/spec/x-router/world-schemas'
import { world as worldValidator } from '@outlay/validators/x-router/world'
import type { VendorWithWorld } from '../vendor.ts'

/** XRouter, as its document describes it. */
export const xRouter: VendorWithWorld<World> = {
  ...spec.vendor,
  operations: [
    {
      spec: spec.operations.estimateImage,
      body: validators.imageEstimateRequest,
      parameters: [],
      answer: pricing.estimateImage,
      status: 200,
      faults: pricing.operationFaults['estimateImage'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ImageEstimate" }],
        "400": [{ mediaType: "application/json", schema: "InvalidRequestError" }],
        "404": [{ mediaType: "application/json", schema: "NotFoundError" }],
        "405": [{ mediaType: "application/json", schema: "MethodNotAllowedError" }],
        "413": [{ mediaType: "application/json", schema: "PayloadTooLargeError" }],
        "415": [{ mediaType: "application/json", schema: "UnsupportedMediaTypeError" }],
        "500": [{ mediaType: "application/json", schema: "EstimateError" }],
      },
    },
    {
      spec: spec.operations.generateImage,
      body: validators.imageGenerationRequest,
      parameters: [validators.generateImageHeaderXPAYMENT, validators.generateImageHeaderPAYMENTSIGNATURE],
      status: 200,
      faults: pricing.operationFaults['generateImage'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ImageGeneration" }],
        "400": [{ mediaType: "application/json", schema: "PaidRequestError" }],
        "402": [{ mediaType: "application/json", schema: "PaymentRequired" }],
        "404": [{ mediaType: "application/json", schema: "NotFoundError" }],
        "405": [{ mediaType: "application/json", schema: "MethodNotAllowedError" }],
        "413": [{ mediaType: "application/json", schema: "PayloadTooLargeError" }],
        "415": [{ mediaType: "application/json", schema: "UnsupportedMediaTypeError" }],
        "500": [{ mediaType: "application/json", schema: "GenerationError" }],
      },
    },
    {
      spec: spec.operations.listImageModels,
      parameters: [],
      answer: pricing.listImageModels,
      status: 200,
      faults: pricing.operationFaults['listImageModels'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ImageModelList" }],
        "404": [{ mediaType: "application/json", schema: "NotFoundError" }],
        "405": [{ mediaType: "application/json", schema: "MethodNotAllowedError" }],
        "500": [{ mediaType: "application/json", schema: "EstimateError" }],
      },
    },
    {
      spec: spec.operations.estimateChat,
      body: validators.chatEstimateRequest,
      parameters: [],
      answer: pricing.estimateChat,
      status: 200,
      faults: pricing.operationFaults['estimateChat'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ChatEstimate" }],
        "400": [{ mediaType: "application/json", schema: "InvalidRequestError" }],
        "404": [{ mediaType: "application/json", schema: "NotFoundError" }],
        "405": [{ mediaType: "application/json", schema: "MethodNotAllowedError" }],
        "413": [{ mediaType: "application/json", schema: "PayloadTooLargeError" }],
        "415": [{ mediaType: "application/json", schema: "UnsupportedMediaTypeError" }],
        "500": [{ mediaType: "application/json", schema: "EstimateError" }],
      },
    },
    {
      spec: spec.operations.completeChat,
      body: validators.chatRequest,
      parameters: [validators.completeChatHeaderXPAYMENT, validators.completeChatHeaderPAYMENTSIGNATURE],
      status: 200,
      faults: pricing.operationFaults['completeChat'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ChatCompletion" }, { mediaType: "text/event-stream", schema: "ChatCompletionChunk" }],
        "400": [{ mediaType: "application/json", schema: "PaidRequestError" }],
        "402": [{ mediaType: "application/json", schema: "PaymentRequired" }],
        "404": [{ mediaType: "application/json", schema: "NotFoundError" }],
        "405": [{ mediaType: "application/json", schema: "MethodNotAllowedError" }],
        "413": [{ mediaType: "application/json", schema: "PayloadTooLargeError" }],
        "415": [{ mediaType: "application/json", schema: "UnsupportedMediaTypeError" }],
        "500": [{ mediaType: "application/json", schema: "GenerationError" }],
      },
    },
    {
      spec: spec.operations.listModels,
      parameters: [],
      answer: pricing.listModels,
      status: 200,
      faults: pricing.operationFaults['listModels'],
      responses: {
        "200": [{ mediaType: "application/json", schema: "ChatModelList" }],
        "404": [{ mediaType: "application/json", schema: "NotFoundError" }],
        "405": [{ mediaType: "application/json", schema: "MethodNotAllowedError" }],
        "500": [{ mediaType: "application/json", schema: "EstimateError" }],
      },
    },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  world: {
    sample,
    validator: worldValidator,
    references: [{"from":["network"],"to":["networks"]}],
    unique: [],
  },
  document: async () => (await import('@outlay/spec/x-router/document')).document,
  examples: async () => (await import('@outlay/spec/x-router/examples')).examples,
  responseValidators: async () => {
    const responses = await import('@outlay/validators/x-router/responses')
    return {
      "ImageEstimate": responses.imageEstimate,
      "InvalidRequestError": responses.invalidRequestError,
      "NotFoundError": responses.notFoundError,
      "MethodNotAllowedError": responses.methodNotAllowedError,
      "PayloadTooLargeError": responses.payloadTooLargeError,
      "UnsupportedMediaTypeError": responses.unsupportedMediaTypeError,
      "EstimateError": responses.estimateError,
      "ImageGeneration": responses.imageGeneration,
      "PaidRequestError": responses.paidRequestError,
      "PaymentRequired": responses.paymentRequired,
      "GenerationError": responses.generationError,
      "ImageModelList": responses.imageModelList,
      "ChatEstimate": responses.chatEstimate,
      "ChatCompletion": responses.chatCompletion,
      "ChatCompletionChunk": responses.chatCompletionChunk,
      "ChatModelList": responses.chatModelList,
    }
  },
}

export default xRouter
