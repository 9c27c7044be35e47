// Written by `pnpm generate` from openapi/x-router/; change it there.
import type { ChatCompletion, ChatCompletionChunk, ChatEstimate, ChatModelList, EstimateError, GenerationError, ImageEstimate, ImageGeneration, ImageModelList, InvalidRequestError, MethodNotAllowedError, NotFoundError, PaidRequestError, PayloadTooLargeError, PaymentRequired, UnsupportedMediaTypeError } from '@outlay/spec/x-router/schemas'
import { type Validator, validator } from '../../compiled.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'

export const imageEstimate: Validator<ImageEstimate> = validator({ name: 'ImageEstimate', quick: quick.imageEstimate, thorough: thorough.imageEstimate, order: ["model","dimensions","number_of_images","estimatedCost"] })
export const invalidRequestError: Validator<InvalidRequestError> = validator({ name: 'InvalidRequestError', quick: quick.invalidRequestError, thorough: thorough.invalidRequestError, order: ["error","message"] })
export const notFoundError: Validator<NotFoundError> = validator({ name: 'NotFoundError', quick: quick.notFoundError, thorough: thorough.notFoundError, order: ["error","message"] })
export const methodNotAllowedError: Validator<MethodNotAllowedError> = validator({ name: 'MethodNotAllowedError', quick: quick.methodNotAllowedError, thorough: thorough.methodNotAllowedError, order: ["error","message"] })
export const payloadTooLargeError: Validator<PayloadTooLargeError> = validator({ name: 'PayloadTooLargeError', quick: quick.payloadTooLargeError, thorough: thorough.payloadTooLargeError, order: ["error","message"] })
export const unsupportedMediaTypeError: Validator<UnsupportedMediaTypeError> = validator({ name: 'UnsupportedMediaTypeError', quick: quick.unsupportedMediaTypeError, thorough: thorough.unsupportedMediaTypeError, order: ["error","message"] })
export const estimateError: Validator<EstimateError> = validator({ name: 'EstimateError', quick: quick.estimateError, thorough: thorough.estimateError, order: ["error","message"] })
export const imageGeneration: Validator<ImageGeneration> = validator({ name: 'ImageGeneration', quick: quick.imageGeneration, thorough: thorough.imageGeneration, order: ["images","model"] })
export const paidRequestError: Validator<PaidRequestError> = validator({ name: 'PaidRequestError', quick: quick.paidRequestError, thorough: thorough.paidRequestError, order: ["error","message"] })
export const paymentRequired: Validator<PaymentRequired> = validator({ name: 'PaymentRequired', quick: quick.paymentRequired, thorough: thorough.paymentRequired, order: ["x402Version","error","message","accepts"] })
export const generationError: Validator<GenerationError> = validator({ name: 'GenerationError', quick: quick.generationError, thorough: thorough.generationError, order: ["error","message"] })
export const imageModelList: Validator<ImageModelList> = validator({ name: 'ImageModelList', quick: quick.imageModelList, thorough: thorough.imageModelList, order: ["total","models"] })
export const chatEstimate: Validator<ChatEstimate> = validator({ name: 'ChatEstimate', quick: quick.chatEstimate, thorough: thorough.chatEstimate, order: ["model","estimatedInputTokens","estimatedOutputTokens","estimatedCost","message"] })
export const chatCompletion: Validator<ChatCompletion> = validator({ name: 'ChatCompletion', quick: quick.chatCompletion, thorough: thorough.chatCompletion, order: ["id","object","created","model","choices","usage"] })
export const chatCompletionChunk: Validator<ChatCompletionChunk> = validator({ name: 'ChatCompletionChunk', quick: quick.chatCompletionChunk, thorough: thorough.chatCompletionChunk, order: ["id","object","created","model","choices","usage"] })
export const chatModelList: Validator<ChatModelList> = validator({ name: 'ChatModelList', quick: quick.chatModelList, thorough: thorough.chatModelList, order: ["total","models"] })
