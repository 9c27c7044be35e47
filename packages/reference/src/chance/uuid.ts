import { pick } from './pick.ts'

const HEXADECIMAL = [...'0123456789abcdef']
/** The two highest bits of a variant are 1 and 0 (RFC 9562, section 4.1). */
const VARIANTS = ['8', '9', 'a', 'b']
const PATTERN = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'

/**
 * A UUID of version 4 by chance, which is asked 31 times; not fit for secrets where the chance is not.
 *
 * @example uuid(seeded(1)) // '5…-…-4…-9…-…', the same in every run
 */
export function uuid(random: () => number): string {
  return PATTERN.replace(/[xy]/g, (place) => pick(place === 'x' ? HEXADECIMAL : VARIANTS, random))
}
