// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type Validator, validator } from '../../runtime.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'
import type { AuthenticationError, Balance, ChatCompletion, ChatCompletionChunk, ChatReply, CostEstimate, ImageList, ImageReply, InsufficientBalanceError, InvalidRequestError, InvoiceList, MethodNotAllowedError, Model, ModelList, NotFoundError, PayloadTooLargeError, ProvidersExhaustedError, RateLimitError, RequestList, ServerError, UnsupportedMediaTypeError, Video } from '@outlay/spec/lumenfall/schemas'

export const imageReply: Validator<ImageReply> = /* @__PURE__ */ validator({ name: "ImageReply", quick: quick.imageReply, thorough: thorough.imageReply })
export const invalidRequestError: Validator<InvalidRequestError> = /* @__PURE__ */ validator({ name: "InvalidRequestError", quick: quick.invalidRequestError, thorough: thorough.invalidRequestError })
export const authenticationError: Validator<AuthenticationError> = /* @__PURE__ */ validator({ name: "AuthenticationError", quick: quick.authenticationError, thorough: thorough.authenticationError })
export const insufficientBalanceError: Validator<InsufficientBalanceError> = /* @__PURE__ */ validator({ name: "InsufficientBalanceError", quick: quick.insufficientBalanceError, thorough: thorough.insufficientBalanceError })
export const notFoundError: Validator<NotFoundError> = /* @__PURE__ */ validator({ name: "NotFoundError", quick: quick.notFoundError, thorough: thorough.notFoundError })
export const methodNotAllowedError: Validator<MethodNotAllowedError> = /* @__PURE__ */ validator({ name: "MethodNotAllowedError", quick: quick.methodNotAllowedError, thorough: thorough.methodNotAllowedError })
export const payloadTooLargeError: Validator<PayloadTooLargeError> = /* @__PURE__ */ validator({ name: "PayloadTooLargeError", quick: quick.payloadTooLargeError, thorough: thorough.payloadTooLargeError })
export const unsupportedMediaTypeError: Validator<UnsupportedMediaTypeError> = /* @__PURE__ */ validator({ name: "UnsupportedMediaTypeError", quick: quick.unsupportedMediaTypeError, thorough: thorough.unsupportedMediaTypeError })
export const rateLimitError: Validator<RateLimitError> = /* @__PURE__ */ validator({ name: "RateLimitError", quick: quick.rateLimitError, thorough: thorough.rateLimitError })
export const serverError: Validator<ServerError> = /* @__PURE__ */ validator({ name: "ServerError", quick: quick.serverError, thorough: thorough.serverError })
export const providersExhaustedError: Validator<ProvidersExhaustedError> = /* @__PURE__ */ validator({ name: "ProvidersExhaustedError", quick: quick.providersExhaustedError, thorough: thorough.providersExhaustedError })
export const costEstimate: Validator<CostEstimate> = /* @__PURE__ */ validator({ name: "CostEstimate", quick: quick.costEstimate, thorough: thorough.costEstimate })
export const imageList: Validator<ImageList> = /* @__PURE__ */ validator({ name: "ImageList", quick: quick.imageList, thorough: thorough.imageList })
export const chatReply: Validator<ChatReply> = /* @__PURE__ */ validator({ name: "ChatReply", quick: quick.chatReply, thorough: thorough.chatReply })
export const chatCompletionChunk: Validator<ChatCompletionChunk> = /* @__PURE__ */ validator({ name: "ChatCompletionChunk", quick: quick.chatCompletionChunk, thorough: thorough.chatCompletionChunk })
export const chatCompletion: Validator<ChatCompletion> = /* @__PURE__ */ validator({ name: "ChatCompletion", quick: quick.chatCompletion, thorough: thorough.chatCompletion })
export const video: Validator<Video> = /* @__PURE__ */ validator({ name: "Video", quick: quick.video, thorough: thorough.video })
export const modelList: Validator<ModelList> = /* @__PURE__ */ validator({ name: "ModelList", quick: quick.modelList, thorough: thorough.modelList })
export const model: Validator<Model> = /* @__PURE__ */ validator({ name: "Model", quick: quick.model, thorough: thorough.model })
export const balance: Validator<Balance> = /* @__PURE__ */ validator({ name: "Balance", quick: quick.balance, thorough: thorough.balance })
export const requestList: Validator<RequestList> = /* @__PURE__ */ validator({ name: "RequestList", quick: quick.requestList, thorough: thorough.requestList })
export const invoiceList: Validator<InvoiceList> = /* @__PURE__ */ validator({ name: "InvoiceList", quick: quick.invoiceList, thorough: thorough.invoiceList })
