/** What the generated checked functions are made of. */

export { formBody, jsonBody, jsonOrFormBody } from './body.ts'
export { withValidation } from './with-validation.ts'
export { decidingFields, decidingNames } from './deciding-names.ts'
export { parameters } from './parameters.ts'
export { isRequestValidationError, type RequestViolation, RequestValidationError } from './request-validation-error.ts'
