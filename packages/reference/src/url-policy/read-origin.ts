import type { UrlRefusal } from './refused.ts'

/** Scheme, host and perhaps a port; what `new URL` would take for more, or drop without a word, is none. */
const ORIGIN = /^https?:\/\/[^\s/?#\\@*,]+$/i

/**
 * An origin as people write it, in the one spelling that all URLs of it have (WHATWG URL): the host in small letters and
 * ASCII, no port where it is the scheme's own. `refused` says what is allowed, to go on after `… must be`.
 *
 * @example readOrigin('HTTP://LocalHost:3000') // { origin: 'http://localhost:3000' }
 * @example readOrigin('http://localhost:80') // { origin: 'http://localhost' }
 */
export function readOrigin(text: string): { readonly origin: string } | UrlRefusal {
  if (ORIGIN.test(text) && URL.canParse(text)) return { origin: new URL(text).origin }
  return {
    refused: `an origin, http:// or https:// with a host and perhaps a port, such as http://localhost:3000; received ${JSON.stringify(text)}`,
  }
}
