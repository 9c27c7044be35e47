import ipaddr from 'ipaddr.js'
import type { StrictUrl } from './read-url.ts'

const LOOPBACK = ipaddr.IPv4.parseCIDR('127.0.0.0/8')

/**
 * The address of the own machine that a URL is for; undefined when it is for another one.
 *
 * @example loopbackOf(readUrl('http://localhost:8080/')) // '127.0.0.1'
 */
export function loopbackAddressOf({ url, host }: StrictUrl): string | undefined {
  if (host === 'localhost') return '127.0.0.1'
  if (url.hostname === '[::1]') return '::1'
  return ipaddr.IPv4.isValidFourPartDecimal(host) && ipaddr.IPv4.parse(host).match(LOOPBACK) ? host : undefined
}
