export type { PriceList, UnpricedReason } from '@outlay/pricing'

import type { OfflineOptions, VersionOnly } from './respond-offline.ts'

export { decidingFields, decidingNames } from '../request-validation/deciding-names.ts'
export {
  isRequestValidationError,
  RequestValidationError,
  type RequestViolation,
} from '../request-validation/violations.ts'
export {
  isUnpricedError,
  type OfflineDryRun,
  type OfflineOperation,
  type OfflineOptions,
  type OfflineRequest,
  respondOffline,
  UnpricedError,
} from './respond-offline.ts'

/**
 * Gives the version of the price list that an offline function prices a request by, with the same options: at that instant, for
 * that header, with that state. Two estimates of one request are the same as long as it is, but for what `state` says.
 *
 * @throws TypeError for a function that is none of an entry `offline`
 * @throws what the function throws: RequestValidationError, and UnpricedError where no price list holds or it has no price
 * @example priceVersion(estimateImage, { body: { width: 512 }, at: Date.now() }) // '2026-11-01'
 */
export function priceVersion<Options extends OfflineOptions>(
  estimate: (options: Options) => unknown,
  options: NoInfer<Options>,
): string {
  // One that calls the server has the same name, and says its operation.
  if (typeof estimate !== 'function' || 'operation' in estimate) {
    throw new TypeError('priceVersion takes a function of the entry `offline`.')
  }
  const versionOptions: Options & VersionOnly = { ...options, versionOnly: true }
  return estimate(versionOptions) as string
}
