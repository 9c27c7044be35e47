// Written by `pnpm generate` from openapi/layer/; change it there.
import { type ApiErrorClass, type ApiErrorWith, apiErrorClass } from '../../errors/runtime.ts'
import type * as schemas from '@outlay/spec/layer/response-types'

/**
 * The code `json_invalid` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const JsonInvalidError: ApiErrorClass<JsonInvalidError> = /* @__PURE__ */ apiErrorClass("layer", "json_invalid")
export type JsonInvalidError = ApiErrorWith<"json_invalid", { 422: schemas.ErrorList }>

/**
 * The code `missing` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const MissingError: ApiErrorClass<MissingError> = /* @__PURE__ */ apiErrorClass("layer", "missing")
export type MissingError = ApiErrorWith<"missing", { 422: schemas.ErrorList }>

/**
 * The code `extra_forbidden` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const ExtraForbiddenError: ApiErrorClass<ExtraForbiddenError> = /* @__PURE__ */ apiErrorClass("layer", "extra_forbidden")
export type ExtraForbiddenError = ApiErrorWith<"extra_forbidden", { 422: schemas.ErrorList }>

/**
 * The code `type_error` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const TypeErrorError: ApiErrorClass<TypeErrorError> = /* @__PURE__ */ apiErrorClass("layer", "type_error")
export type TypeErrorError = ApiErrorWith<"type_error", { 422: schemas.ErrorList }>

/**
 * The code `enum` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const EnumError: ApiErrorClass<EnumError> = /* @__PURE__ */ apiErrorClass("layer", "enum")
export type EnumError = ApiErrorWith<"enum", { 422: schemas.ErrorList }>

/**
 * The code `uuid_parsing` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const UuidParsingError: ApiErrorClass<UuidParsingError> = /* @__PURE__ */ apiErrorClass("layer", "uuid_parsing")
export type UuidParsingError = ApiErrorWith<"uuid_parsing", { 422: schemas.ErrorList }>

/**
 * The code `greater_than` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const GreaterThanError: ApiErrorClass<GreaterThanError> = /* @__PURE__ */ apiErrorClass("layer", "greater_than")
export type GreaterThanError = ApiErrorWith<"greater_than", { 422: schemas.ErrorList }>

/**
 * The code `greater_than_equal` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const GreaterThanEqualError: ApiErrorClass<GreaterThanEqualError> = /* @__PURE__ */ apiErrorClass("layer", "greater_than_equal")
export type GreaterThanEqualError = ApiErrorWith<"greater_than_equal", { 422: schemas.ErrorList }>

/**
 * The code `less_than_equal` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const LessThanEqualError: ApiErrorClass<LessThanEqualError> = /* @__PURE__ */ apiErrorClass("layer", "less_than_equal")
export type LessThanEqualError = ApiErrorWith<"less_than_equal", { 422: schemas.ErrorList }>

/**
 * The code `string_too_long` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const StringTooLongError: ApiErrorClass<StringTooLongError> = /* @__PURE__ */ apiErrorClass("layer", "string_too_long")
export type StringTooLongError = ApiErrorWith<"string_too_long", { 422: schemas.ErrorList }>

/**
 * The code `too_long` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const TooLongError: ApiErrorClass<TooLongError> = /* @__PURE__ */ apiErrorClass("layer", "too_long")
export type TooLongError = ApiErrorWith<"too_long", { 422: schemas.ErrorList }>

/**
 * The code `value_error` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const ValueErrorError: ApiErrorClass<ValueErrorError> = /* @__PURE__ */ apiErrorClass("layer", "value_error")
export type ValueErrorError = ApiErrorWith<"value_error", { 422: schemas.ErrorList }>
