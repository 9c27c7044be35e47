// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type ApiErrorClass, type ApiErrorWith, apiErrorClass } from '../../errors/runtime.ts'
import type * as schemas from '@outlay/spec/aurous/response-types'

/**
 * The code `invalid_format`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const InvalidFormatError: ApiErrorClass<InvalidFormatError> = /* @__PURE__ */ apiErrorClass("aurous", "invalid_format")
export type InvalidFormatError = ApiErrorWith<"invalid_format", { 400: schemas.InvalidRequestError }>

/**
 * The code `value_out_of_range`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const ValueOutOfRangeError: ApiErrorClass<ValueOutOfRangeError> = /* @__PURE__ */ apiErrorClass("aurous", "value_out_of_range")
export type ValueOutOfRangeError = ApiErrorWith<"value_out_of_range", { 400: schemas.InvalidRequestError }>

/**
 * The code `missing_field`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const MissingFieldError: ApiErrorClass<MissingFieldError> = /* @__PURE__ */ apiErrorClass("aurous", "missing_field")
export type MissingFieldError = ApiErrorWith<"missing_field", { 400: schemas.InvalidRequestError }>

/**
 * The code `parameter_invalid_combination`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const ParameterInvalidCombinationError: ApiErrorClass<ParameterInvalidCombinationError> = /* @__PURE__ */ apiErrorClass("aurous", "parameter_invalid_combination")
export type ParameterInvalidCombinationError = ApiErrorWith<"parameter_invalid_combination", { 400: schemas.InvalidRequestError }>

/**
 * The code `mutually_exclusive_input`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const MutuallyExclusiveInputError: ApiErrorClass<MutuallyExclusiveInputError> = /* @__PURE__ */ apiErrorClass("aurous", "mutually_exclusive_input")
export type MutuallyExclusiveInputError = ApiErrorWith<"mutually_exclusive_input", { 400: schemas.InvalidRequestError }>

/**
 * The code `character_not_ready`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const CharacterNotReadyError: ApiErrorClass<CharacterNotReadyError> = /* @__PURE__ */ apiErrorClass("aurous", "character_not_ready")
export type CharacterNotReadyError = ApiErrorWith<"character_not_ready", { 400: schemas.InvalidRequestError }>

/**
 * The code `unknown_version`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request is invalid.
 *
 * The version is not a date, or it does not exist.
 *
 * The request is invalid. See the order of checks.
 */
export const UnknownVersionError: ApiErrorClass<UnknownVersionError> = /* @__PURE__ */ apiErrorClass("aurous", "unknown_version")
export type UnknownVersionError = ApiErrorWith<"unknown_version", { 400: schemas.InvalidRequestError }>

/**
 * The code `missing_api_key`: 401 of every operation.
 *
 * The key is missing, empty, unknown or revoked. No response shows a key.
 *
 * The key does not let the request in.
 */
export const MissingApiKeyError: ApiErrorClass<MissingApiKeyError> = /* @__PURE__ */ apiErrorClass("aurous", "missing_api_key")
export type MissingApiKeyError = ApiErrorWith<"missing_api_key", { 401: schemas.AuthenticationError }>

/**
 * The code `invalid_api_key`: 401 of every operation.
 *
 * The key is missing, empty, unknown or revoked. No response shows a key.
 *
 * The key does not let the request in.
 */
export const InvalidApiKeyError: ApiErrorClass<InvalidApiKeyError> = /* @__PURE__ */ apiErrorClass("aurous", "invalid_api_key")
export type InvalidApiKeyError = ApiErrorWith<"invalid_api_key", { 401: schemas.AuthenticationError }>

/**
 * The code `revoked_api_key`: 401 of every operation.
 *
 * The key is missing, empty, unknown or revoked. No response shows a key.
 *
 * The key does not let the request in.
 */
export const RevokedApiKeyError: ApiErrorClass<RevokedApiKeyError> = /* @__PURE__ */ apiErrorClass("aurous", "revoked_api_key")
export type RevokedApiKeyError = ApiErrorWith<"revoked_api_key", { 401: schemas.AuthenticationError }>

/**
 * The code `resource_not_found`: 404 of every operation.
 *
 * No such route, or no such LoRA, character or file. Whether it exists for another team, or is inactive, makes no
 * difference.
 *
 * No such route, or nothing there that the team may see.
 *
 * No such route, or no such generation.
 *
 * No such route. A trailing slash makes another route.
 *
 * No such route, or no such file.
 *
 * No such route, or no such character.
 */
export const ResourceNotFoundError: ApiErrorClass<ResourceNotFoundError> = /* @__PURE__ */ apiErrorClass("aurous", "resource_not_found")
export type ResourceNotFoundError = ApiErrorWith<"resource_not_found", { 404: schemas.NotFoundError }>

/**
 * The code `method_not_allowed`: 405 of every operation.
 *
 * The route exists for another method, which `Allow` names.
 *
 * The route does not take this method.
 *
 * The route exists for other methods, which `Allow` names.
 */
export const MethodNotAllowedError: ApiErrorClass<MethodNotAllowedError> = /* @__PURE__ */ apiErrorClass("aurous", "method_not_allowed")
export type MethodNotAllowedError = ApiErrorWith<"method_not_allowed", { 405: schemas.MethodNotAllowedError }>

/**
 * The code `payload_too_large`: 413 of estimateImage, createImage, createCharacter, createFile.
 *
 * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
 *
 * The body is too large.
 *
 * The body is larger than 10 MiB or is a form of more than 1,000 parts, or the team keeps as many files as it may.
 *
 * The body is too large, or no storage is left for the file.
 */
export const PayloadTooLargeError: ApiErrorClass<PayloadTooLargeError> = /* @__PURE__ */ apiErrorClass("aurous", "payload_too_large")
export type PayloadTooLargeError = ApiErrorWith<"payload_too_large", { 413: schemas.PayloadTooLargeError | schemas.FileTooLargeError }>

/**
 * The code `unsupported_media_type`: 415 of estimateImage, createImage, createCharacter, createFile.
 *
 * The body is not declared as JSON.
 *
 * The body is of a media type that the route does not take.
 *
 * The body is not declared as a form.
 */
export const UnsupportedMediaTypeError: ApiErrorClass<UnsupportedMediaTypeError> = /* @__PURE__ */ apiErrorClass("aurous", "unsupported_media_type")
export type UnsupportedMediaTypeError = ApiErrorWith<"unsupported_media_type", { 415: schemas.UnsupportedMediaTypeError }>

/**
 * The code `too_many_requests`: 429 of every operation.
 *
 * The bucket `estimate_post` of the team is empty.
 *
 * Too many requests of one class. The message names the class and the seconds to wait.
 *
 * The bucket `create_post` of the team is empty.
 *
 * The bucket `read_get` of the team is empty.
 *
 * The bucket `files_post` of the team is empty.
 */
export const TooManyRequestsError: ApiErrorClass<TooManyRequestsError> = /* @__PURE__ */ apiErrorClass("aurous", "too_many_requests")
export type TooManyRequestsError = ApiErrorWith<"too_many_requests", { 429: schemas.RateLimitError }>

/**
 * The code `internal_error`: 500 of every operation.
 *
 * The server cannot name a price, or failed.
 *
 * The server failed, or cannot name a price.
 *
 * The server failed; the request was not at fault.
 *
 * The server has no prices of the version, or failed.
 */
export const InternalErrorError: ApiErrorClass<InternalErrorError> = /* @__PURE__ */ apiErrorClass("aurous", "internal_error")
export type InternalErrorError = ApiErrorWith<"internal_error", { 500: schemas.ServerError }>

/**
 * The code `balance_too_low`: 402 of createImage.
 *
 * The team has fewer credits available than the generation costs.
 *
 * The team has too few credits. The message names those available and those required.
 */
export const BalanceTooLowError: ApiErrorClass<BalanceTooLowError> = /* @__PURE__ */ apiErrorClass("aurous", "balance_too_low")
export type BalanceTooLowError = ApiErrorWith<"balance_too_low", { 402: schemas.BalanceError }>

/**
 * The code `idempotency_key_in_use`: 409 of createImage, createFile.
 *
 * The `Idempotency-Key` came with another body, or its first request is still running.
 *
 * The key of the request is taken.
 */
export const IdempotencyKeyInUseError: ApiErrorClass<IdempotencyKeyInUseError> = /* @__PURE__ */ apiErrorClass("aurous", "idempotency_key_in_use")
export type IdempotencyKeyInUseError = ApiErrorWith<"idempotency_key_in_use", { 409: schemas.ConflictError }>

/**
 * The code `storage_limit_exceeded`: 413 of createFile.
 *
 * The body is larger than 10 MiB or is a form of more than 1,000 parts, or the team keeps as many files as it may.
 *
 * The body is too large, or no storage is left for the file.
 */
export const StorageLimitExceededError: ApiErrorClass<StorageLimitExceededError> = /* @__PURE__ */ apiErrorClass("aurous", "storage_limit_exceeded")
export type StorageLimitExceededError = ApiErrorWith<"storage_limit_exceeded", { 413: schemas.FileTooLargeError }>
