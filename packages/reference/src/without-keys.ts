import type { Vendor } from './vendor.ts'

/**
 * A text without what looks like a key of a vendor, for logs and errors.
 *
 * @example withoutKeys('/v1/images/al_live_0123', [aurous]) // '/v1/images/***'
 */
export function withoutKeys(text: string, vendors: readonly Pick<Vendor, 'secrets'>[]): string {
  let told = text
  for (const { secrets } of vendors) if (secrets !== undefined) told = told.replaceAll(secrets, '***')
  return told
}
