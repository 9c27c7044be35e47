import type { Vendor } from '@outlay/vendor'
import { BaseUrlError } from './base-url-error.ts'

/** Where a vendor is intercepted. */
export interface BaseUrl {
  /** Fits the vendor's URLs, without their query, and no other server's. */
  readonly urls: RegExp
  /** The path of the base URL, without a slash at its end. */
  readonly path: string
  /** Scheme, host and port of the base URL. */
  readonly origin: string
}

/** Reads the base URL that was given, or else that of the vendor's own server. */
export function parseBaseUrl(vendor: Vendor, baseUrl: string = vendor.server): BaseUrl {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  // Node has no page that a relative URL could belong to, so it would silently match nothing there.
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new BaseUrlError(
      baseUrl,
      `The base URL of ${vendor.name} must be an absolute http or https URL without query and fragment, such as http://localhost:4010/${vendor.name}; received ${JSON.stringify(baseUrl)}.`,
    )
  const path = url.pathname.replace(/\/+$/, '')
  return { urls: new RegExp(`^${literal(url.origin + path)}(?:/|$)`), path, origin: url.origin }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
