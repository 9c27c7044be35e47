// Written by `pnpm generate` from openapi/layer/; change it there.
import { refusalClass, type RefusalClass, type RefusalWith } from '../../errors/compiled.ts'
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
export const JsonInvalidError: RefusalClass<JsonInvalidError> = /* @__PURE__ */ refusalClass("layer", "json_invalid")
export type JsonInvalidError = RefusalWith<"json_invalid", { 422: schemas.ErrorList }>

/**
 * The code `missing` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const MissingError: RefusalClass<MissingError> = /* @__PURE__ */ refusalClass("layer", "missing")
export type MissingError = RefusalWith<"missing", { 422: schemas.ErrorList }>

/**
 * The code `extra_forbidden` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const ExtraForbiddenError: RefusalClass<ExtraForbiddenError> = /* @__PURE__ */ refusalClass("layer", "extra_forbidden")
export type ExtraForbiddenError = RefusalWith<"extra_forbidden", { 422: schemas.ErrorList }>

/**
 * The code `type_error` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const TypeErrorError: RefusalClass<TypeErrorError> = /* @__PURE__ */ refusalClass("layer", "type_error")
export type TypeErrorError = RefusalWith<"type_error", { 422: schemas.ErrorList }>

/**
 * The code `enum` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const EnumError: RefusalClass<EnumError> = /* @__PURE__ */ refusalClass("layer", "enum")
export type EnumError = RefusalWith<"enum", { 422: schemas.ErrorList }>

/**
 * The code `uuid_parsing` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const UuidParsingError: RefusalClass<UuidParsingError> = /* @__PURE__ */ refusalClass("layer", "uuid_parsing")
export type UuidParsingError = RefusalWith<"uuid_parsing", { 422: schemas.ErrorList }>

/**
 * The code `greater_than` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const GreaterThanError: RefusalClass<GreaterThanError> = /* @__PURE__ */ refusalClass("layer", "greater_than")
export type GreaterThanError = RefusalWith<"greater_than", { 422: schemas.ErrorList }>

/**
 * The code `greater_than_equal` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const GreaterThanEqualError: RefusalClass<GreaterThanEqualError> = /* @__PURE__ */ refusalClass("layer", "greater_than_equal")
export type GreaterThanEqualError = RefusalWith<"greater_than_equal", { 422: schemas.ErrorList }>

/**
 * The code `less_than_equal` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const LessThanEqualError: RefusalClass<LessThanEqualError> = /* @__PURE__ */ refusalClass("layer", "less_than_equal")
export type LessThanEqualError = RefusalWith<"less_than_equal", { 422: schemas.ErrorList }>

/**
 * The code `string_too_long` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const StringTooLongError: RefusalClass<StringTooLongError> = /* @__PURE__ */ refusalClass("layer", "string_too_long")
export type StringTooLongError = RefusalWith<"string_too_long", { 422: schemas.ErrorList }>

/**
 * The code `too_long` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const TooLongError: RefusalClass<TooLongError> = /* @__PURE__ */ refusalClass("layer", "too_long")
export type TooLongError = RefusalWith<"too_long", { 422: schemas.ErrorList }>

/**
 * The code `value_error` of the first fault: 422 of every operation.
 *
 * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
 *
 * Everything that does not fit.
 *
 * The path does not fit.
 */
export const ValueErrorError: RefusalClass<ValueErrorError> = /* @__PURE__ */ refusalClass("layer", "value_error")
export type ValueErrorError = RefusalWith<"value_error", { 422: schemas.ErrorList }>
