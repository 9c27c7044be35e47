// Written by `pnpm generate` from openapi/aurous/; change it there.
import { refusalClass, type RefusalClass, type RefusalWith } from '../../errors/compiled.ts'
import type * as schemas from '@outlay/spec/aurous/response-types'

/**
 * The code `invalid_format`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const InvalidFormatError: RefusalClass<InvalidFormatError> = /* @__PURE__ */ refusalClass("aurous", "invalid_format")
export type InvalidFormatError = RefusalWith<"invalid_format", { 400: schemas.InvalidRequestError }>

/**
 * The code `value_out_of_range`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const ValueOutOfRangeError: RefusalClass<ValueOutOfRangeError> = /* @__PURE__ */ refusalClass("aurous", "value_out_of_range")
export type ValueOutOfRangeError = RefusalWith<"value_out_of_range", { 400: schemas.InvalidRequestError }>

/**
 * The code `missing_field`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const MissingFieldError: RefusalClass<MissingFieldError> = /* @__PURE__ */ refusalClass("aurous", "missing_field")
export type MissingFieldError = RefusalWith<"missing_field", { 400: schemas.InvalidRequestError }>

/**
 * The code `parameter_invalid_combination`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const ParameterInvalidCombinationError: RefusalClass<ParameterInvalidCombinationError> = /* @__PURE__ */ refusalClass("aurous", "parameter_invalid_combination")
export type ParameterInvalidCombinationError = RefusalWith<"parameter_invalid_combination", { 400: schemas.InvalidRequestError }>

/**
 * The code `mutually_exclusive_input`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const MutuallyExclusiveInputError: RefusalClass<MutuallyExclusiveInputError> = /* @__PURE__ */ refusalClass("aurous", "mutually_exclusive_input")
export type MutuallyExclusiveInputError = RefusalWith<"mutually_exclusive_input", { 400: schemas.InvalidRequestError }>

/**
 * The code `character_not_ready`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const CharacterNotReadyError: RefusalClass<CharacterNotReadyError> = /* @__PURE__ */ refusalClass("aurous", "character_not_ready")
export type CharacterNotReadyError = RefusalWith<"character_not_ready", { 400: schemas.InvalidRequestError }>

/**
 * The code `unknown_version`: 400 of every operation.
 *
 * The request does not fit, or names a character that is not ready. See the order of checks.
 *
 * The request does not fit.
 *
 * The version is no date, or there is no such version.
 *
 * The request does not fit. See the order of checks.
 */
export const UnknownVersionError: RefusalClass<UnknownVersionError> = /* @__PURE__ */ refusalClass("aurous", "unknown_version")
export type UnknownVersionError = RefusalWith<"unknown_version", { 400: schemas.InvalidRequestError }>

/**
 * The code `missing_api_key`: 401 of every operation.
 *
 * There is no key or an empty one, it is no key of a team, or it was revoked. No answer shows a key.
 *
 * The key does not let the request in.
 */
export const MissingApiKeyError: RefusalClass<MissingApiKeyError> = /* @__PURE__ */ refusalClass("aurous", "missing_api_key")
export type MissingApiKeyError = RefusalWith<"missing_api_key", { 401: schemas.AuthenticationError }>

/**
 * The code `invalid_api_key`: 401 of every operation.
 *
 * There is no key or an empty one, it is no key of a team, or it was revoked. No answer shows a key.
 *
 * The key does not let the request in.
 */
export const InvalidApiKeyError: RefusalClass<InvalidApiKeyError> = /* @__PURE__ */ refusalClass("aurous", "invalid_api_key")
export type InvalidApiKeyError = RefusalWith<"invalid_api_key", { 401: schemas.AuthenticationError }>

/**
 * The code `revoked_api_key`: 401 of every operation.
 *
 * There is no key or an empty one, it is no key of a team, or it was revoked. No answer shows a key.
 *
 * The key does not let the request in.
 */
export const RevokedApiKeyError: RefusalClass<RevokedApiKeyError> = /* @__PURE__ */ refusalClass("aurous", "revoked_api_key")
export type RevokedApiKeyError = RefusalWith<"revoked_api_key", { 401: schemas.AuthenticationError }>

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
export const ResourceNotFoundError: RefusalClass<ResourceNotFoundError> = /* @__PURE__ */ refusalClass("aurous", "resource_not_found")
export type ResourceNotFoundError = RefusalWith<"resource_not_found", { 404: schemas.NotFoundError }>

/**
 * The code `method_not_allowed`: 405 of every operation.
 *
 * The route exists for another method, which `Allow` names.
 *
 * The route does not take this method.
 *
 * The route exists for other methods, which `Allow` names.
 */
export const MethodNotAllowedError: RefusalClass<MethodNotAllowedError> = /* @__PURE__ */ refusalClass("aurous", "method_not_allowed")
export type MethodNotAllowedError = RefusalWith<"method_not_allowed", { 405: schemas.MethodNotAllowedError }>

/**
 * The code `payload_too_large`: 413 of estimateImage, createImage, createCharacter, createFile.
 *
 * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
 *
 * The body is too large.
 *
 * The body is larger than 10 MiB or is a form of more than 1,000 parts, or the team keeps as many files as it may.
 *
 * The body is too large, or there is no room for the file.
 */
export const PayloadTooLargeError: RefusalClass<PayloadTooLargeError> = /* @__PURE__ */ refusalClass("aurous", "payload_too_large")
export type PayloadTooLargeError = RefusalWith<"payload_too_large", { 413: schemas.PayloadTooLargeError | schemas.FileTooLargeError }>

/**
 * The code `unsupported_media_type`: 415 of estimateImage, createImage, createCharacter, createFile.
 *
 * The body is not declared as JSON.
 *
 * The body is of a media type that the route does not take.
 *
 * The body is not declared as a form.
 */
export const UnsupportedMediaTypeError: RefusalClass<UnsupportedMediaTypeError> = /* @__PURE__ */ refusalClass("aurous", "unsupported_media_type")
export type UnsupportedMediaTypeError = RefusalWith<"unsupported_media_type", { 415: schemas.UnsupportedMediaTypeError }>

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
export const TooManyRequestsError: RefusalClass<TooManyRequestsError> = /* @__PURE__ */ refusalClass("aurous", "too_many_requests")
export type TooManyRequestsError = RefusalWith<"too_many_requests", { 429: schemas.RateLimitError }>

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
export const InternalErrorError: RefusalClass<InternalErrorError> = /* @__PURE__ */ refusalClass("aurous", "internal_error")
export type InternalErrorError = RefusalWith<"internal_error", { 500: schemas.ServerError }>

/**
 * The code `balance_too_low`: 402 of createImage.
 *
 * The team has fewer credits available than the generation costs.
 *
 * The team has too few credits. The message names those available and those required.
 */
export const BalanceTooLowError: RefusalClass<BalanceTooLowError> = /* @__PURE__ */ refusalClass("aurous", "balance_too_low")
export type BalanceTooLowError = RefusalWith<"balance_too_low", { 402: schemas.BalanceError }>

/**
 * The code `idempotency_key_in_use`: 409 of createImage, createFile.
 *
 * The `Idempotency-Key` came with another body, or its first request is still running.
 *
 * The key of the request is taken.
 */
export const IdempotencyKeyInUseError: RefusalClass<IdempotencyKeyInUseError> = /* @__PURE__ */ refusalClass("aurous", "idempotency_key_in_use")
export type IdempotencyKeyInUseError = RefusalWith<"idempotency_key_in_use", { 409: schemas.ConflictError }>

/**
 * The code `storage_limit_exceeded`: 413 of createFile.
 *
 * The body is larger than 10 MiB or is a form of more than 1,000 parts, or the team keeps as many files as it may.
 *
 * The body is too large, or there is no room for the file.
 */
export const StorageLimitExceededError: RefusalClass<StorageLimitExceededError> = /* @__PURE__ */ refusalClass("aurous", "storage_limit_exceeded")
export type StorageLimitExceededError = RefusalWith<"storage_limit_exceeded", { 413: schemas.FileTooLargeError }>
