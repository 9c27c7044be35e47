import ipaddr from 'ipaddr.js'
import { checkAddress } from './check-address.ts'
import { findNameFault } from './host-name.ts'
import { quote, readUrl, type StrictUrl, type UrlRefusal } from './read-url.ts'

const PORTS: ReadonlySet<string | undefined> = new Set([undefined, '443', '8443'])

/** Resolves a host in lower-case ASCII to addresses; an empty list or a rejection when it has none. */
export type Resolve = (host: string) => Promise<readonly string[]> | readonly string[]

/** The rules for a URL. */
export interface UrlPolicy {
  readonly resolve: Resolve
  /** Whether http and https on any port of 127.0.0.0/8, [::1] and localhost are accepted as well; false when absent. */
  readonly allowLoopback?: boolean
  /** Redacts secrets; text is shown as it is when absent. */
  readonly redactText?: (text: string) => string
  /** Origins whose URLs are always accepted, as `URL.origin` spells them. */
  readonly allowOrigins?: ReadonlySet<string>
}

/** A URL that may be fetched from these addresses only, or why it may not. */
export type UrlCheck = { readonly url: URL; readonly addresses: readonly string[] } | UrlRefusal

/**
 * Checks a URL from a user before the server fetches it: https on port 443 or 8443 of a public host, at most 2048
 * characters. The text is checked as written; nothing is repaired. A host is public when every address that it resolves to
 * is. Fetch from `addresses`, since DNS may change, and check each redirect again. `url` has no fragment. Unicode hosts are
 * accepted unless a label mixes Latin letters with another alphabet (East Asian scripts aside) or the name looks like a
 * reserved one. A promise only while the host is resolved; never rejects. `refused` shows no user information, path or query.
 *
 * @example await checkUrl('https://example.com/hook', { resolve }) // { url, addresses: ['93.184.216.34'] }
 * @example await checkUrl('https://127.1/', { resolve }) // { refused: 'must have …; received "127.1", which …' }
 */
export function checkUrl(text: string, policy: UrlPolicy): UrlCheck | Promise<UrlCheck> {
  const { resolve, allowLoopback = false, allowOrigins, redactText } = policy
  const read = readUrl(text, redactText)
  if ('refused' in read) return read
  const loopback = allowLoopback ? loopbackAddressOf(read) : undefined
  if (loopback !== undefined) return { url: read.url, addresses: [loopback] }
  if (allowOrigins?.has(read.url.origin))
    return after(addressesAt(read.url, resolve), (addresses) => ({ url: read.url, addresses }))
  return checkSchemeAndPort(read) ?? checkHost(read, policy)
}

function checkSchemeAndPort({ scheme, port }: StrictUrl): UrlRefusal | undefined {
  if (scheme === 'http') return { refused: 'The URL must start with https://; received "http://".' }
  if (PORTS.has(port)) return undefined
  return { refused: `The port must be 443 or 8443; received ${port}.` }
}

function checkHost(read: StrictUrl, policy: UrlPolicy): UrlCheck | Promise<UrlCheck> {
  const { url, host } = read
  const name = url.hostname
  if (/^\[|^[\d.]+$/.test(name)) return checkAddressLiteral(url, name)
  const fault = findNameFault(name)
  if (fault !== undefined)
    return { refused: `The host must be public; received ${quote(host, policy.redactText)}, which ${fault}.` }
  return after(addressesOf(name, policy.resolve), (given) => checkAddresses(given, read, policy))
}

function checkAddresses(given: readonly string[], { url, host }: StrictUrl, { redactText }: UrlPolicy): UrlCheck {
  const faults = given.map(checkAddress)
  const wrong = faults.find((one) => one.fault !== undefined)
  if (wrong?.fault !== undefined) {
    return {
      refused: `The host must be public; received ${quote(host, redactText)}, which has an address that is ${wrong.fault}.`,
    }
  }
  const addresses = faults.flatMap(({ address }) => address ?? [])
  if (addresses.length > 0) return { url, addresses }
  return { refused: `The host must be public; received ${quote(host, redactText)}, which could not be resolved.` }
}

function checkAddressLiteral(url: URL, literal: string): UrlCheck {
  const { address, fault } = checkAddress(literal.replaceAll(/[[\]]/g, ''))
  if (address !== undefined && fault === undefined) return { url, addresses: [address] }
  return { refused: `The host must be public; received ${quote(literal)}, which is ${fault}.` }
}

/** The address that the host is, or the addresses that it resolves to. */
function addressesAt({ hostname }: URL, resolve: Resolve): ReturnType<Resolve> {
  const isLiteral = /^\[|^[\d.]+$/.test(hostname)
  return isLiteral ? [hostname.replaceAll(/[[\]]/g, '')] : addressesOf(hostname, resolve)
}

function addressesOf(name: string, resolve: Resolve): ReturnType<Resolve> {
  try {
    const found = resolve(name)
    return isList(found) ? found : Promise.resolve(found).catch(() => [])
  } catch {
    return []
  }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}

/** What a function makes of a value: a promise only when the value is one. */
function after<T, U>(value: T | Promise<T>, then: (value: T) => U): U | Promise<U> {
  return value instanceof Promise ? value.then(then) : then(value)
}

const LOOPBACK = ipaddr.IPv4.parseCIDR('127.0.0.0/8')

/**
 * The loopback address of a URL; undefined when it is for another machine.
 *
 * @example loopbackAddressOf(readUrl('http://localhost:8080/')) // '127.0.0.1'
 */
export function loopbackAddressOf({ url, host }: StrictUrl): string | undefined {
  if (host === 'localhost') return '127.0.0.1'
  if (url.hostname === '[::1]') return '::1'
  return ipaddr.IPv4.isValidFourPartDecimal(host) && ipaddr.IPv4.parse(host).match(LOOPBACK) ? host : undefined
}
