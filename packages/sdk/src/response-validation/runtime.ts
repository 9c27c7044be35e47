/** What the generated `answers` are made of. */

export type { ResponseValidator } from '../client/client.ts'
export { createResponseValidator, type OperationShapes, type ResponseValidatorOptions } from './response-validator.ts'
export type { Shape } from './shape.ts'
