/** What the generated `errors` are made of. */

export { type ApiErrorClass, type ApiErrorWith, apiErrorClass } from './refusal-class.ts'
