import ipaddr from 'ipaddr.js'
import type { UrlRefusal } from './refused.ts'
import { memoize } from './remembered.ts'
import { quote } from './shown.ts'

/** The last label of what URL takes for an IPv4 address in any notation. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\p{N}+|0x[0-9a-f]*)$/iu

/** Checked in this order, so that each sentence names the plainest fault. */
const FAULTS: readonly (readonly [found: (host: string) => boolean, fault: string])[] = [
  [(host) => host.startsWith('[') && host.includes('%'), 'has a zone ID'],
  [(host) => host.includes('%'), 'is percent-encoded'],
  [(host) => /[。．｡]/u.test(host), 'has a dot that is not a full stop'],
  [isDisguised, 'has characters that stand for ASCII characters or for nothing'],
  [(host) => host.endsWith('.'), 'ends in a dot'],
  [(host) => /^\.|\.\./.test(host), 'has an empty label'],
  [isOddAddress, 'is an IPv4 address not written as four decimal numbers without leading zeros'],
]

/**
 * What is wrong with a host as it is written, before `new URL` normalises it; undefined when nothing is.
 *
 * @example judgeSpelling('0x7f.1') // { refused: 'The host must be public; received "0x7f.1", which is an IPv4 address not written as …' }
 */
export function checkSpelling(host: string, redactText?: (text: string) => string): UrlRefusal | undefined {
  const found = faultOf(host)
  return found && { refused: `The host must be public; received ${quote(host, redactText)}, which ${found[1]}.` }
}

const faultOf = memoize((host: string) => FAULTS.find(([isFaulty]) => isFaulty(host)))

/** Full-width, circled or ligature letters and digits, the Kelvin sign, soft hyphens, variation selectors. */
function isDisguised(host: string): boolean {
  if (/^[\0-\x7f]*$/.test(host)) return false
  if (/\p{Default_Ignorable_Code_Point}/u.test(host)) return true
  return [...host].some((one) => one > '\x7f' && /[\0-\x7f]/.test(one.normalize('NFKC').toLowerCase()))
}

function isOddAddress(host: string): boolean {
  return ENDS_IN_NUMBER.test(host) && !ipaddr.IPv4.isValidFourPartDecimal(host)
}
