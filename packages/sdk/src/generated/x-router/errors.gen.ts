// Written by `pnpm generate` from openapi/x-router/; change it there.
// Is no name, and so has no class: "X-PAYMENT header is required"
import { type ApiErrorClass, type ApiErrorWith, apiErrorClass } from '../../errors/runtime.ts'
import type * as schemas from '@outlay/spec/x-router/response-types'

/**
 * The code `INVALID_DIMENSIONS`: 400 of estimateImage, generateImage, estimateChat, completeChat.
 *
 * The request is invalid. Dimensions are checked first, then the model, then the rest.
 *
 * The request is invalid. One fault is named, the first in the order of `x-faults`.
 *
 * The request is invalid, or its payment cannot be read. Dimensions are checked first, then the model, then the rest,
 * and the payment last.
 *
 * The request does not fit, or its payment cannot be read.
 *
 * The request is invalid. The model is checked before the rest.
 */
export const InvalidDimensionsError: ApiErrorClass<InvalidDimensionsError> = /* @__PURE__ */ apiErrorClass("x-router", "INVALID_DIMENSIONS")
export type InvalidDimensionsError = ApiErrorWith<"INVALID_DIMENSIONS", { 400: schemas.InvalidRequestError | schemas.PaidRequestError }>

/**
 * The code `INVALID_MODEL`: 400 of estimateImage, generateImage, estimateChat, completeChat.
 *
 * The request is invalid. Dimensions are checked first, then the model, then the rest.
 *
 * The request is invalid. One fault is named, the first in the order of `x-faults`.
 *
 * The request is invalid, or its payment cannot be read. Dimensions are checked first, then the model, then the rest,
 * and the payment last.
 *
 * The request does not fit, or its payment cannot be read.
 *
 * The request is invalid. The model is checked before the rest.
 */
export const InvalidModelError: ApiErrorClass<InvalidModelError> = /* @__PURE__ */ apiErrorClass("x-router", "INVALID_MODEL")
export type InvalidModelError = ApiErrorWith<"INVALID_MODEL", { 400: schemas.InvalidRequestError | schemas.PaidRequestError }>

/**
 * The code `INVALID_REQUEST`: 400 of estimateImage, generateImage, estimateChat, completeChat.
 *
 * The request is invalid. Dimensions are checked first, then the model, then the rest.
 *
 * The request is invalid. One fault is named, the first in the order of `x-faults`.
 *
 * The request is invalid, or its payment cannot be read. Dimensions are checked first, then the model, then the rest,
 * and the payment last.
 *
 * The request does not fit, or its payment cannot be read.
 *
 * The request is invalid. The model is checked before the rest.
 */
export const InvalidRequestError: ApiErrorClass<InvalidRequestError> = /* @__PURE__ */ apiErrorClass("x-router", "INVALID_REQUEST")
export type InvalidRequestError = ApiErrorWith<"INVALID_REQUEST", { 400: schemas.InvalidRequestError | schemas.PaidRequestError }>

/**
 * The code `NOT_FOUND`: 404 of every operation.
 *
 * No such route. A trailing slash makes another route.
 *
 * No such route.
 */
export const NotFoundError: ApiErrorClass<NotFoundError> = /* @__PURE__ */ apiErrorClass("x-router", "NOT_FOUND")
export type NotFoundError = ApiErrorWith<"NOT_FOUND", { 404: schemas.NotFoundError }>

/**
 * The code `METHOD_NOT_ALLOWED`: 405 of every operation.
 *
 * The route exists for another method, which `Allow` names.
 *
 * The route does not take this method.
 */
export const MethodNotAllowedError: ApiErrorClass<MethodNotAllowedError> = /* @__PURE__ */ apiErrorClass("x-router", "METHOD_NOT_ALLOWED")
export type MethodNotAllowedError = ApiErrorWith<"METHOD_NOT_ALLOWED", { 405: schemas.MethodNotAllowedError }>

/**
 * The code `PAYLOAD_TOO_LARGE`: 413 of estimateImage, generateImage, estimateChat, completeChat.
 *
 * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
 *
 * The body is too large.
 *
 * The body is larger than 25 MiB; a chat may carry pictures as data URLs.
 */
export const PayloadTooLargeError: ApiErrorClass<PayloadTooLargeError> = /* @__PURE__ */ apiErrorClass("x-router", "PAYLOAD_TOO_LARGE")
export type PayloadTooLargeError = ApiErrorWith<"PAYLOAD_TOO_LARGE", { 413: schemas.PayloadTooLargeError }>

/**
 * The code `UNSUPPORTED_MEDIA_TYPE`: 415 of estimateImage, generateImage, estimateChat, completeChat.
 *
 * The body is not declared as JSON.
 *
 * The body is of a media type that the route does not take.
 */
export const UnsupportedMediaTypeError: ApiErrorClass<UnsupportedMediaTypeError> = /* @__PURE__ */ apiErrorClass("x-router", "UNSUPPORTED_MEDIA_TYPE")
export type UnsupportedMediaTypeError = ApiErrorWith<"UNSUPPORTED_MEDIA_TYPE", { 415: schemas.UnsupportedMediaTypeError }>

/**
 * The code `ESTIMATE_ERROR`: 500 of every operation.
 *
 * The server cannot name a price.
 *
 * The server cannot name a price, or the run failed after it was paid and is refunded whole.
 *
 * The server cannot name a price, or the run failed.
 *
 * The server has no price list that holds now.
 */
export const EstimateErrorError: ApiErrorClass<EstimateErrorError> = /* @__PURE__ */ apiErrorClass("x-router", "ESTIMATE_ERROR")
export type EstimateErrorError = ApiErrorWith<"ESTIMATE_ERROR", { 500: schemas.EstimateError | schemas.GenerationError }>

/**
 * The code `INVALID_PAYMENT`: 400 of generateImage, completeChat.
 *
 * The request is invalid, or its payment cannot be read. Dimensions are checked first, then the model, then the rest,
 * and the payment last.
 *
 * The request does not fit, or its payment cannot be read.
 */
export const InvalidPaymentError: ApiErrorClass<InvalidPaymentError> = /* @__PURE__ */ apiErrorClass("x-router", "INVALID_PAYMENT")
export type InvalidPaymentError = ApiErrorWith<"INVALID_PAYMENT", { 400: schemas.PaidRequestError }>

/**
 * The code `invalid_x402_version`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidX402VersionError: ApiErrorClass<InvalidX402VersionError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_x402_version")
export type InvalidX402VersionError = ApiErrorWith<"invalid_x402_version", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_scheme`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidSchemeError: ApiErrorClass<InvalidSchemeError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_scheme")
export type InvalidSchemeError = ApiErrorWith<"invalid_scheme", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_network`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidNetworkError: ApiErrorClass<InvalidNetworkError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_network")
export type InvalidNetworkError = ApiErrorWith<"invalid_network", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_payment_requirements`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidPaymentRequirementsError: ApiErrorClass<InvalidPaymentRequirementsError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_payment_requirements")
export type InvalidPaymentRequirementsError = ApiErrorWith<"invalid_payment_requirements", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_exact_evm_payload_recipient_mismatch`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidExactEvmPayloadRecipientMismatchError: ApiErrorClass<InvalidExactEvmPayloadRecipientMismatchError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_exact_evm_payload_recipient_mismatch")
export type InvalidExactEvmPayloadRecipientMismatchError = ApiErrorWith<"invalid_exact_evm_payload_recipient_mismatch", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_exact_evm_payload_authorization_value_mismatch`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidExactEvmPayloadAuthorizationValueMismatchError: ApiErrorClass<InvalidExactEvmPayloadAuthorizationValueMismatchError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_exact_evm_payload_authorization_value_mismatch")
export type InvalidExactEvmPayloadAuthorizationValueMismatchError = ApiErrorWith<"invalid_exact_evm_payload_authorization_value_mismatch", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_exact_evm_payload_authorization_valid_after`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidExactEvmPayloadAuthorizationValidAfterError: ApiErrorClass<InvalidExactEvmPayloadAuthorizationValidAfterError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_exact_evm_payload_authorization_valid_after")
export type InvalidExactEvmPayloadAuthorizationValidAfterError = ApiErrorWith<"invalid_exact_evm_payload_authorization_valid_after", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_exact_evm_payload_authorization_valid_before`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidExactEvmPayloadAuthorizationValidBeforeError: ApiErrorClass<InvalidExactEvmPayloadAuthorizationValidBeforeError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_exact_evm_payload_authorization_valid_before")
export type InvalidExactEvmPayloadAuthorizationValidBeforeError = ApiErrorWith<"invalid_exact_evm_payload_authorization_valid_before", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_exact_evm_payload_signature`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidExactEvmPayloadSignatureError: ApiErrorClass<InvalidExactEvmPayloadSignatureError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_exact_evm_payload_signature")
export type InvalidExactEvmPayloadSignatureError = ApiErrorWith<"invalid_exact_evm_payload_signature", { 402: schemas.PaymentRequired }>

/**
 * The code `invalid_exact_evm_nonce_already_used`: 402 of generateImage, completeChat.
 *
 * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
 * stands in `PAYMENT-REQUIRED` for version 2.
 *
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export const InvalidExactEvmNonceAlreadyUsedError: ApiErrorClass<InvalidExactEvmNonceAlreadyUsedError> = /* @__PURE__ */ apiErrorClass("x-router", "invalid_exact_evm_nonce_already_used")
export type InvalidExactEvmNonceAlreadyUsedError = ApiErrorWith<"invalid_exact_evm_nonce_already_used", { 402: schemas.PaymentRequired }>

/**
 * The code `GENERATION_ERROR`: 500 of generateImage, completeChat.
 *
 * The server cannot name a price, or the run failed after it was paid and is refunded whole.
 *
 * The server cannot name a price, or the run failed.
 */
export const GenerationErrorError: ApiErrorClass<GenerationErrorError> = /* @__PURE__ */ apiErrorClass("x-router", "GENERATION_ERROR")
export type GenerationErrorError = ApiErrorWith<"GENERATION_ERROR", { 500: schemas.GenerationError }>
