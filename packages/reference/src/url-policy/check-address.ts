import ipaddr from 'ipaddr.js'
import { memoize } from './memoize.ts'

/** Addresses of cloud metadata: ipaddr.js calls them public, or names only their range. */
const METADATA = new Set([
  ...['169.254.169.254', '169.254.170.2', '169.254.170.23', '169.254.0.23', '100.100.100.200', '168.63.129.16'],
  ...['192.0.0.192', 'fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254', 'fd00:42::42'],
])

/** Everything that IANA assigns as global unicast; ipaddr.js calls any range without a name public. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
const IPV4_COMPATIBLE = ipaddr.IPv6.parseCIDR('::/96')

const WORDS: Readonly<Record<string, string>> = {
  broadcast: 'the broadcast address',
  carrierGradeNat: 'behind carrier-grade NAT',
  discard: 'discard-only',
  ipv4Compatible: 'an IPv4-compatible address',
  ipv4Mapped: 'an IPv4-mapped address',
  linkLocal: 'link-local',
  loopback: 'loopback',
  multicast: 'multicast',
  private: 'private',
  rfc6052: 'a NAT64 address',
  rfc6145: 'an IPv4-translated address',
  teredo: 'a Teredo address',
  uniqueLocal: 'private (unique local)',
  unspecified: 'unspecified',
  '6to4': 'a 6to4 address',
}

/** A canonical address, and why it is not public. */
export interface AddressCheck {
  /** Undefined when the text is not an address. */
  readonly address: string | undefined
  /** Undefined when the address is public. */
  readonly fault: string | undefined
}

/**
 * Checks an IPv4 address in four decimal numbers or an IPv6 address without brackets. Public addresses are those that IANA
 * assigns for general use: not anycast sinks such as AS112, nor IPv6 addresses that stand for IPv4 ones.
 *
 * @example checkAddress('10.0.0.1') // { address: '10.0.0.1', fault: 'private' }
 */
export const checkAddress: (text: string) => AddressCheck = memoize(checkAddressOnce)

function checkAddressOnce(text: string): AddressCheck {
  const address = canonical(text)
  if (address === undefined) return { address, fault: 'no IP address in its plain spelling' }
  if (METADATA.has(address)) return { address, fault: 'an address of cloud metadata' }
  const range = rangeOf(address)
  return { address, fault: range === 'unicast' ? undefined : (WORDS[range] ?? 'reserved') }
}

/** `URL` reads IPv6 strictly; ipaddr.js reads `::1.2.3.4` as IPv4-mapped, and its octal numbers as decimal ones. */
function canonical(text: string): string | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return text
  if (!/^[0-9a-f:.]+$/i.test(text) || !URL.canParse(`https://[${text}]`)) return undefined
  return new URL(`https://[${text}]`).hostname.slice(1, -1)
}

function rangeOf(address: string): string {
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast' || parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)) return range
  return parsed.match(IPV4_COMPATIBLE) ? 'ipv4Compatible' : 'reserved'
}
