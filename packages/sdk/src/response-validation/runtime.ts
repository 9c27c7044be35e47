/** What the generated `answers` are made of. */

export type { ResponseValidator } from '../client/client.ts'
export { type ResponseValidatorOptions, createResponseValidator, type OperationShapes } from './response-validator.ts'
export type { Shape } from './shape.ts'
