import type { OfflineOptions, VersionOnly } from './offline.ts'

/**
 * The version of the price list that an offline function prices a request by, with the same options: at that instant, for
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
    throw new TypeError(
      'priceVersion was given no offline function; give that of the entry offline which has the name.',
    )
  }
  const asked: Options & VersionOnly = { ...options, versionOnly: true }
  return estimate(asked) as string
}
