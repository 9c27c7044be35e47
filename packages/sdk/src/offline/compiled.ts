/** What the generated offline functions are made of. */

export type { PriceList, UnpricedReason } from '@outlay/pricing'
export { decidingFields, decidingNames } from '../checked/deciding-names.ts'
export { isUnfitRequestError, type RequestFault, UnfitRequestError } from '../checked/unfit-request-error.ts'
export { type Offline, type OfflineAsked, type OfflineOperation, type OfflineOptions, offline } from './offline.ts'
export { priceVersion } from './price-version.ts'
export { isUnpricedError, UnpricedError } from './unpriced-error.ts'
