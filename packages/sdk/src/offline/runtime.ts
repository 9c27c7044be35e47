/** What the generated offline functions are made of. */

export type { PriceList, UnpricedReason } from '@outlay/pricing'
export { decidingFields, decidingNames } from '../request-validation/deciding-names.ts'
export {
  isRequestValidationError,
  RequestValidationError,
  type RequestViolation,
} from '../request-validation/request-validation-error.ts'
export {
  type OfflineDryRun,
  type OfflineOperation,
  type OfflineOptions,
  type OfflineRequest,
  respondOffline,
} from './offline.ts'
export { priceVersion } from './price-version.ts'
export { isUnpricedError, UnpricedError } from './unpriced-error.ts'
