export { AddressError } from './address-error.ts'
export { type Served, type ServeOptions, serve } from './serve.ts'
