// Written by `pnpm generate` from openapi/x-router/; change it there.
import type { EstimateError, ImageEstimate, ImageModelList, InvalidRequestError, MethodNotAllowedError, NotFoundError, PayloadTooLargeError, UnsupportedMediaTypeError } from '@outlay/spec/x-router/schemas'
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
export const imageModelList: Validator<ImageModelList> = validator({ name: 'ImageModelList', quick: quick.imageModelList, thorough: thorough.imageModelList, order: ["total","models"] })
