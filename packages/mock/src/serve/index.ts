export { AddressError } from './address-error.ts'
export type { RunningServer } from './listener.ts'
export { parsePublicUrl } from './public-url.ts'
export { type ServeOptions, serve } from './serve.ts'
