/** What the generated checked functions are made of. */

export { formBody, jsonBody, jsonOrFormBody } from './body.ts'
export { decidingFields, decidingNames } from './deciding-names.ts'
export { parameters } from './parameters.ts'
export { isRequestValidationError, RequestValidationError, type RequestViolation } from './request-validation-error.ts'
export { withValidation } from './with-validation.ts'
