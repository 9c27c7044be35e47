import type { Vendor } from './vendor.ts'

/** The patterns of some vendors as one, by their texts: each place of a text is masked by whichever begins first. */
const JOINED = new Map<string, RegExp>()

/**
 * A text without what looks like a key of a vendor, for logs and errors.
 *
 * @example withoutKeys('/v1/images/al_live_0123', [aurous]) // '/v1/images/***'
 */
export function withoutKeys(text: string, vendors: readonly Pick<Vendor, 'secrets'>[]): string {
  const source = vendors.flatMap(({ secrets }) => secrets?.source ?? []).join('|')
  if (source === '') return text
  const pattern = JOINED.get(source) ?? new RegExp(source, 'g')
  JOINED.set(source, pattern)
  return text.replaceAll(pattern, '***')
}
