/** What the generated offline functions are made of. */

export { type Offline, type OfflineAsked, type OfflineOperation, type OfflineOptions, offline } from './offline.ts'
export { UnfitRequestError } from './unfit-request-error.ts'
export { UnpricedError } from './unpriced-error.ts'
