// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Validator, validator } from '../../runtime.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'
import type { ChatCompletion, ChatCompletionChunk, ChatEstimate, ChatModelList, EstimateError, GenerationError, ImageEstimate, ImageGeneration, ImageModelList, InvalidRequestError, MethodNotAllowedError, NotFoundError, PaidRequestError, PayloadTooLargeError, PaymentRequired, UnsupportedMediaTypeError } from '@outlay/spec/x-router/schemas'

export const imageEstimate: Validator<ImageEstimate> = /* @__PURE__ */ validator({ name: "ImageEstimate", quick: quick.imageEstimate, thorough: thorough.imageEstimate })
export const invalidRequestError: Validator<InvalidRequestError> = /* @__PURE__ */ validator({ name: "InvalidRequestError", quick: quick.invalidRequestError, thorough: thorough.invalidRequestError })
export const notFoundError: Validator<NotFoundError> = /* @__PURE__ */ validator({ name: "NotFoundError", quick: quick.notFoundError, thorough: thorough.notFoundError })
export const methodNotAllowedError: Validator<MethodNotAllowedError> = /* @__PURE__ */ validator({ name: "MethodNotAllowedError", quick: quick.methodNotAllowedError, thorough: thorough.methodNotAllowedError })
export const payloadTooLargeError: Validator<PayloadTooLargeError> = /* @__PURE__ */ validator({ name: "PayloadTooLargeError", quick: quick.payloadTooLargeError, thorough: thorough.payloadTooLargeError })
export const unsupportedMediaTypeError: Validator<UnsupportedMediaTypeError> = /* @__PURE__ */ validator({ name: "UnsupportedMediaTypeError", quick: quick.unsupportedMediaTypeError, thorough: thorough.unsupportedMediaTypeError })
export const estimateError: Validator<EstimateError> = /* @__PURE__ */ validator({ name: "EstimateError", quick: quick.estimateError, thorough: thorough.estimateError })
export const imageGeneration: Validator<ImageGeneration> = /* @__PURE__ */ validator({ name: "ImageGeneration", quick: quick.imageGeneration, thorough: thorough.imageGeneration })
export const paidRequestError: Validator<PaidRequestError> = /* @__PURE__ */ validator({ name: "PaidRequestError", quick: quick.paidRequestError, thorough: thorough.paidRequestError })
export const paymentRequired: Validator<PaymentRequired> = /* @__PURE__ */ validator({ name: "PaymentRequired", quick: quick.paymentRequired, thorough: thorough.paymentRequired })
export const generationError: Validator<GenerationError> = /* @__PURE__ */ validator({ name: "GenerationError", quick: quick.generationError, thorough: thorough.generationError })
export const imageModelList: Validator<ImageModelList> = /* @__PURE__ */ validator({ name: "ImageModelList", quick: quick.imageModelList, thorough: thorough.imageModelList })
export const chatEstimate: Validator<ChatEstimate> = /* @__PURE__ */ validator({ name: "ChatEstimate", quick: quick.chatEstimate, thorough: thorough.chatEstimate })
export const chatCompletion: Validator<ChatCompletion> = /* @__PURE__ */ validator({ name: "ChatCompletion", quick: quick.chatCompletion, thorough: thorough.chatCompletion })
export const chatCompletionChunk: Validator<ChatCompletionChunk> = /* @__PURE__ */ validator({ name: "ChatCompletionChunk", quick: quick.chatCompletionChunk, thorough: thorough.chatCompletionChunk })
export const chatModelList: Validator<ChatModelList> = /* @__PURE__ */ validator({ name: "ChatModelList", quick: quick.chatModelList, thorough: thorough.chatModelList })
