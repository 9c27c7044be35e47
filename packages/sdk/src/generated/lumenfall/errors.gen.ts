// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type ApiErrorClass, type ApiErrorWith, apiErrorClass } from '../../errors/runtime.ts'
import type * as schemas from '@outlay/spec/lumenfall/response-types'

/**
 * The code `INVALID_REQUEST`: 400 of generateImages, editImages, completeChat, createVideo.
 *
 * The request is invalid. See the order of checks.
 *
 * The request is invalid.
 *
 * The request does not fit, or is a dry run that asks for a stream. See the order of checks.
 */
export const InvalidRequestError: ApiErrorClass<InvalidRequestError> = /* @__PURE__ */ apiErrorClass("lumenfall", "INVALID_REQUEST")
export type InvalidRequestError = ApiErrorWith<"INVALID_REQUEST", { 400: schemas.InvalidRequestError }>

/**
 * The code `AUTHENTICATION_FAILED`: 401 of every operation.
 *
 * The key is missing, or it belongs to no account.
 *
 * The key does not let the request in.
 */
export const AuthenticationFailedError: ApiErrorClass<AuthenticationFailedError> = /* @__PURE__ */ apiErrorClass("lumenfall", "AUTHENTICATION_FAILED")
export type AuthenticationFailedError = ApiErrorWith<"AUTHENTICATION_FAILED", { 401: schemas.AuthenticationError }>

/**
 * The code `INSUFFICIENT_BALANCE`: 402 of generateImages, editImages, completeChat, createVideo.
 *
 * The balance is low and does not pay for the request, or a postpaid account would go above its credit limit. Two
 * public pages show two bodies: here a prepaid account gets that of the page on errors, which names the amounts, a
 * postpaid one that of the page on billing (A).
 *
 * The account cannot pay for the request: of a prepaid one, the message names what is required and what is available. Add
 * funds, enable auto top-up, or switch to postpaid billing.
 *
 * The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.
 */
export const InsufficientBalanceError: ApiErrorClass<InsufficientBalanceError> = /* @__PURE__ */ apiErrorClass("lumenfall", "INSUFFICIENT_BALANCE")
export type InsufficientBalanceError = ApiErrorWith<"INSUFFICIENT_BALANCE", { 402: schemas.InsufficientBalanceError }>

/**
 * The code `MODEL_NOT_FOUND`: 404 of every operation.
 *
 * No such route, or no such model.
 *
 * No such route, or nothing there that the account may see. NOT_FOUND is assumed.
 *
 * No such route, or no such video of the account.
 *
 * No such route. A trailing slash makes another route.
 */
export const ModelNotFoundError: ApiErrorClass<ModelNotFoundError> = /* @__PURE__ */ apiErrorClass("lumenfall", "MODEL_NOT_FOUND")
export type ModelNotFoundError = ApiErrorWith<"MODEL_NOT_FOUND", { 404: schemas.NotFoundError }>

/**
 * The code `NOT_FOUND`: 404 of every operation.
 *
 * No such route, or no such model.
 *
 * No such route, or nothing there that the account may see. NOT_FOUND is assumed.
 *
 * No such route, or no such video of the account.
 *
 * No such route. A trailing slash makes another route.
 */
export const NotFoundError: ApiErrorClass<NotFoundError> = /* @__PURE__ */ apiErrorClass("lumenfall", "NOT_FOUND")
export type NotFoundError = ApiErrorWith<"NOT_FOUND", { 404: schemas.NotFoundError }>

/**
 * The code `METHOD_NOT_ALLOWED`: 405 of every operation.
 *
 * The route exists for another method, which `Allow` names.
 *
 * The route does not take this method.
 */
export const MethodNotAllowedError: ApiErrorClass<MethodNotAllowedError> = /* @__PURE__ */ apiErrorClass("lumenfall", "METHOD_NOT_ALLOWED")
export type MethodNotAllowedError = ApiErrorWith<"METHOD_NOT_ALLOWED", { 405: schemas.MethodNotAllowedError }>

/**
 * The code `PAYLOAD_TOO_LARGE`: 413 of generateImages, editImages, completeChat, createVideo.
 *
 * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
 *
 * The body is too large.
 *
 * The body is larger than 25 MiB, holds more than 100,000 JSON values, or is a form of more than 1,000 parts.
 *
 * The body is larger than 25 MiB; a chat may carry pictures as data URLs.
 */
export const PayloadTooLargeError: ApiErrorClass<PayloadTooLargeError> = /* @__PURE__ */ apiErrorClass("lumenfall", "PAYLOAD_TOO_LARGE")
export type PayloadTooLargeError = ApiErrorWith<"PAYLOAD_TOO_LARGE", { 413: schemas.PayloadTooLargeError }>

/**
 * The code `UNSUPPORTED_MEDIA_TYPE`: 415 of generateImages, editImages, completeChat, createVideo.
 *
 * The body is not declared as JSON.
 *
 * The body is of a media type that the route does not take.
 *
 * The body is not declared as a form.
 *
 * The body is declared neither as JSON nor as a form.
 */
export const UnsupportedMediaTypeError: ApiErrorClass<UnsupportedMediaTypeError> = /* @__PURE__ */ apiErrorClass("lumenfall", "UNSUPPORTED_MEDIA_TYPE")
export type UnsupportedMediaTypeError = ApiErrorWith<"UNSUPPORTED_MEDIA_TYPE", { 415: schemas.UnsupportedMediaTypeError }>

/**
 * The code `RATE_LIMITED`: 429 of every operation.
 *
 * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
 *
 * Too many requests. The type is assumed.
 */
export const RateLimitedError: ApiErrorClass<RateLimitedError> = /* @__PURE__ */ apiErrorClass("lumenfall", "RATE_LIMITED")
export type RateLimitedError = ApiErrorWith<"RATE_LIMITED", { 429: schemas.RateLimitError }>

/**
 * The code `INTERNAL_ERROR`: 500 of every operation.
 *
 * The server cannot name a price, or failed; the request was not at fault.
 *
 * The server failed, or cannot name a price.
 */
export const InternalErrorError: ApiErrorClass<InternalErrorError> = /* @__PURE__ */ apiErrorClass("lumenfall", "INTERNAL_ERROR")
export type InternalErrorError = ApiErrorWith<"INTERNAL_ERROR", { 500: schemas.ServerError }>

/**
 * The code `ALL_PROVIDERS_EXHAUSTED`: 502 of generateImages, editImages, completeChat, createVideo.
 *
 * No provider of the model could run the request. Sample providers never fail.
 *
 * All providers failed. The type is assumed.
 */
export const AllProvidersExhaustedError: ApiErrorClass<AllProvidersExhaustedError> = /* @__PURE__ */ apiErrorClass("lumenfall", "ALL_PROVIDERS_EXHAUSTED")
export type AllProvidersExhaustedError = ApiErrorWith<"ALL_PROVIDERS_EXHAUSTED", { 502: schemas.ProvidersExhaustedError }>
