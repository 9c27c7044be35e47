// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import type { AuthenticationError, Balance, ChatCompletion, ChatCompletionChunk, ChatReply, CostEstimate, ImageList, ImageReply, InsufficientBalanceError, InvalidRequestError, InvoiceList, MethodNotAllowedError, Model, ModelList, NotFoundError, PayloadTooLargeError, ProvidersExhaustedError, RateLimitError, RequestList, ServerError, UnsupportedMediaTypeError, Video } from '@outlay/spec/lumenfall/schemas'
import { type Validator, validator } from '../../compiled.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'

export const imageReply: Validator<ImageReply> = validator({ name: 'ImageReply', quick: quick.imageReply, thorough: thorough.imageReply, order: [] })
export const invalidRequestError: Validator<InvalidRequestError> = validator({ name: 'InvalidRequestError', quick: quick.invalidRequestError, thorough: thorough.invalidRequestError, order: ["error"] })
export const authenticationError: Validator<AuthenticationError> = validator({ name: 'AuthenticationError', quick: quick.authenticationError, thorough: thorough.authenticationError, order: ["error"] })
export const insufficientBalanceError: Validator<InsufficientBalanceError> = validator({ name: 'InsufficientBalanceError', quick: quick.insufficientBalanceError, thorough: thorough.insufficientBalanceError, order: ["error"] })
export const notFoundError: Validator<NotFoundError> = validator({ name: 'NotFoundError', quick: quick.notFoundError, thorough: thorough.notFoundError, order: ["error"] })
export const methodNotAllowedError: Validator<MethodNotAllowedError> = validator({ name: 'MethodNotAllowedError', quick: quick.methodNotAllowedError, thorough: thorough.methodNotAllowedError, order: ["error"] })
export const payloadTooLargeError: Validator<PayloadTooLargeError> = validator({ name: 'PayloadTooLargeError', quick: quick.payloadTooLargeError, thorough: thorough.payloadTooLargeError, order: ["error"] })
export const unsupportedMediaTypeError: Validator<UnsupportedMediaTypeError> = validator({ name: 'UnsupportedMediaTypeError', quick: quick.unsupportedMediaTypeError, thorough: thorough.unsupportedMediaTypeError, order: ["error"] })
export const rateLimitError: Validator<RateLimitError> = validator({ name: 'RateLimitError', quick: quick.rateLimitError, thorough: thorough.rateLimitError, order: ["error"] })
export const serverError: Validator<ServerError> = validator({ name: 'ServerError', quick: quick.serverError, thorough: thorough.serverError, order: ["error"] })
export const providersExhaustedError: Validator<ProvidersExhaustedError> = validator({ name: 'ProvidersExhaustedError', quick: quick.providersExhaustedError, thorough: thorough.providersExhaustedError, order: ["error"] })
export const costEstimate: Validator<CostEstimate> = validator({ name: 'CostEstimate', quick: quick.costEstimate, thorough: thorough.costEstimate, order: ["estimated","model","provider","total_cost_micros","currency","components"] })
export const imageList: Validator<ImageList> = validator({ name: 'ImageList', quick: quick.imageList, thorough: thorough.imageList, order: ["created","data","metadata"] })
export const chatReply: Validator<ChatReply> = validator({ name: 'ChatReply', quick: quick.chatReply, thorough: thorough.chatReply, order: [] })
export const chatCompletionChunk: Validator<ChatCompletionChunk> = validator({ name: 'ChatCompletionChunk', quick: quick.chatCompletionChunk, thorough: thorough.chatCompletionChunk, order: ["id","object","created","model","choices","usage","metadata"] })
export const chatCompletion: Validator<ChatCompletion> = validator({ name: 'ChatCompletion', quick: quick.chatCompletion, thorough: thorough.chatCompletion, order: ["id","object","created","model","choices","usage","metadata"] })
export const video: Validator<Video> = validator({ name: 'Video', quick: quick.video, thorough: thorough.video, order: ["id","object","created_at","completed_at","expires_at","status","progress","model","prompt","seconds","size","output","error","metadata"] })
export const modelList: Validator<ModelList> = validator({ name: 'ModelList', quick: quick.modelList, thorough: thorough.modelList, order: ["object","data"] })
export const model: Validator<Model> = validator({ name: 'Model', quick: quick.model, thorough: thorough.model, order: ["id","object","created","owned_by"] })
export const balance: Validator<Balance> = validator({ name: 'Balance', quick: quick.balance, thorough: thorough.balance, order: ["object","billing_type","available"] })
export const requestList: Validator<RequestList> = validator({ name: 'RequestList', quick: quick.requestList, thorough: thorough.requestList, order: ["object","data"] })
export const invoiceList: Validator<InvoiceList> = validator({ name: 'InvoiceList', quick: quick.invoiceList, thorough: thorough.invoiceList, order: ["object","data"] })
