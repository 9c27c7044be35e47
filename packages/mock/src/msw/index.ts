export { BaseUrlError } from './base-url-error.ts'
export { type HandlersOptions, handlers } from './handlers.ts'
