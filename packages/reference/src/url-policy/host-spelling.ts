import ipaddr from 'ipaddr.js'
import type { UrlRefusal } from './refused.ts'
import { memoize } from './remembered.ts'
import { quote } from './shown.ts'

/** The last label of what URL takes for an IPv4 address in any notation. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\p{N}+|0x[0-9a-f]*)$/iu

/** Checked in this order, so that each sentence names the plainest fault. */
const FAULTS: readonly (readonly [found: (host: string) => boolean, fault: string, allowed: string])[] = [
  [(host) => host.startsWith('[') && host.includes('%'), 'has a zone id', 'is a public address without one'],
  [(host) => host.includes('%'), 'is percent-encoded', 'is a host in its plain spelling'],
  [(host) => /[。．｡]/u.test(host), 'has a dot that is no full stop', 'are full stops between labels'],
  [isDisguised, 'has characters that stand for ASCII ones or for nothing', 'is a host in its plain spelling'],
  [(host) => host.endsWith('.'), 'ends in a dot', 'is a host without a trailing dot'],
  [(host) => /^\.|\.\./.test(host), 'has an empty label', 'is one full stop between labels'],
  [isOddAddress, 'is an IPv4 address in an unusual notation', 'are four decimal numbers without leading zeros'],
]

/**
 * What is wrong with a host as it is written, before `new URL` normalises it; undefined when nothing is.
 *
 * @example judgeSpelling('0x7f.1') // { refused: 'The host "0x7f.1" is an IPv4 address in an unusual notation; …' }
 */
export function checkSpelling(host: string, redactText?: (text: string) => string): UrlRefusal | undefined {
  const found = faultOf(host)
  return found && { refused: `The host ${quote(host, redactText)} ${found[1]}; allowed ${found[2]}.` }
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
