export { AddressError } from '../serve/address-error.ts'
export type { Served } from '../serve/listener.ts'
export { PrismMissingError } from './prism-missing-error.ts'
export { type ServePrismOptions, servePrism } from './serve-prism.ts'
