export { AddressError } from './address-error.ts'
export type { Served } from './listener.ts'
export { readPublicUrl } from './public-url.ts'
export { type ServeOptions, serve } from './serve.ts'
