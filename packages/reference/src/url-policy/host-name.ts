import { decodePunycode } from './decode-punycode.ts'
import { lookAlikeOf, mixesAlphabets } from './look-alike.ts'
import { memoize } from './remembered.ts'
import { RESERVED_NAMES, reservedNameOf } from './reserved-names.ts'
import { quote } from './shown.ts'

const MOST_CHARACTERS = 253
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/**
 * The words for why a name of a host, in ASCII as `URL` gives it, is not one of public DNS; undefined when it is.
 *
 * Labels in Punycode are decoded. Refused are those that mix Latin letters with another alphabet (East Asian scripts aside)
 * and names that look, by a small table of similar letters, like a refused name.
 *
 * @example faultOfName('app.localhost') // 'is below "localhost"'
 */
export const findNameFault: (name: string) => string | undefined = memoize(findFault)

function findFault(name: string): string | undefined {
  const ascii = name.split('.')
  if (name.length > MOST_CHARACTERS || !ascii.every((label) => LABEL.test(label))) {
    return 'is not a valid DNS name (labels of 1 to 63 letters, digits, and hyphens)'
  }
  const labels = decodeLabels(ascii)
  if (labels === undefined) return 'has a label in malformed Punycode'
  const twin = lookAlikeOf(labels.join('.'))
  if (twin !== undefined) return `looks like ${quote(twin)}`
  if (labels.some(mixesAlphabets)) return 'mixes alphabets within a label'
  const refused = reservedNameOf(name, RESERVED_NAMES)
  if (refused !== undefined) {
    return name === refused ? 'is the name of an internal host' : `is below ${quote(refused)}`
  }
  return ascii.length > 1 ? undefined : 'has a single label'
}

/** The labels in Unicode; undefined when `URL` would not write them as they were given. */
function decodeLabels(ascii: readonly string[]): readonly string[] | undefined {
  // `URL` has written the name already; only Punycode could be written in another way.
  if (!ascii.some((label) => label.startsWith('xn--'))) return ascii
  const labels = ascii.map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? '') : label))
  const text = `https://${labels.join('.')}`
  const reads = URL.canParse(text) && new URL(text).hostname === ascii.join('.')
  return reads && labels.every((label) => !/\p{Default_Ignorable_Code_Point}/u.test(label)) ? labels : undefined
}
