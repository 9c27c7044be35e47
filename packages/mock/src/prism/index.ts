export { AddressError } from '../serve/address-error.ts'
export type { RunningServer } from '../serve/listener.ts'
export { PrismMissingError } from './prism-missing-error.ts'
export { type ServePrismOptions, servePrism } from './serve-prism.ts'
