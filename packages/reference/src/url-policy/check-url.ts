import { checkAddress } from './check-address.ts'
import { findNameFault } from './host-name.ts'
import { loopbackAddressOf } from './loopback-of.ts'
import { readUrl, type StrictUrl } from './read-url.ts'
import type { UrlRefusal } from './refused.ts'
import { quote } from './shown.ts'

const PORTS: ReadonlySet<string | undefined> = new Set([undefined, '443', '8443'])

/** The addresses of a host, given in lower-case ASCII; none, or a rejection, when it has none. */
export type Resolve = (host: string) => Promise<readonly string[]> | readonly string[]

/** What judging a URL needs. */
export interface UrlPolicy {
  readonly resolve: Resolve
  /** Also accepts http and https on any port of 127.0.0.0/8, [::1] and localhost; false when absent. */
  readonly allowLoopback?: boolean
  /** A text without secrets; as it is when absent. */
  readonly redactText?: (text: string) => string
  /** Also accepts whatever URL is of one of these origins, as `URL.origin` spells them. */
  readonly allowOrigins?: ReadonlySet<string>
}

/** A URL that may be fetched, from these addresses and no others; or why not. */
export type UrlCheck = { readonly url: URL; readonly addresses: readonly string[] } | UrlRefusal

/**
 * Judges a URL that a user gave, before the server fetches it: https on port 443 or 8443 of a public host, of 2048
 * characters at most. The text is judged as written: nothing is mended. A host is public when every address that it
 * resolves to is; fetch from `addresses`, since DNS may answer otherwise the next time, and judge each redirect anew.
 * A fragment is left out of `url`. Unicode hosts are accepted unless a label mixes Latin letters with another alphabet
 * (East Asian scripts aside) or the name looks like a refused one. Never rejects: `refused` is a sentence without
 * userinfo, path or query.
 *
 * @example await judgeUrl('https://example.com/hook', { resolve }) // { url, addresses: ['93.184.216.34'] }
 * @example await judgeUrl('https://127.1/', { resolve }) // { refused: 'The host "127.1" is …; allowed …' }
 */
export async function checkUrl(text: string, policy: UrlPolicy): Promise<UrlCheck> {
  const { resolve, allowLoopback = false, allowOrigins, redactText } = policy
  const read = readUrl(text, redactText)
  if ('refused' in read) return read
  const loopback = allowLoopback ? loopbackAddressOf(read) : undefined
  if (loopback !== undefined) return { url: read.url, addresses: [loopback] }
  if (allowOrigins?.has(read.url.origin)) return { url: read.url, addresses: await addressesAt(read.url, resolve) }
  return checkSchemeAndPort(read) ?? checkHost(read, policy)
}

function checkSchemeAndPort({ scheme, port }: StrictUrl): UrlRefusal | undefined {
  if (scheme === 'http') return { refused: 'The URL must start with https://; received "http://".' }
  if (PORTS.has(port)) return undefined
  return { refused: `The port must be 443 or 8443; received ${port}.` }
}

async function checkHost({ url, host }: StrictUrl, { resolve, redactText }: UrlPolicy): Promise<UrlCheck> {
  const name = url.hostname
  if (/^\[|^[\d.]+$/.test(name)) return checkAddressLiteral(url, name)
  const fault = findNameFault(name)
  if (fault !== undefined)
    return { refused: `The host must be public; received ${quote(host, redactText)}, which ${fault}.` }
  const given = await addressesOf(name, resolve)
  const judged = given.map(checkAddress)
  const wrong = judged.find((one) => one.fault !== undefined)
  if (wrong?.fault !== undefined) {
    return {
      refused: `The host must be public; received ${quote(host, redactText)}, which has an address that is ${wrong.fault}.`,
    }
  }
  const addresses = judged.flatMap(({ address }) => address ?? [])
  if (addresses.length > 0) return { url, addresses }
  return { refused: `The host must be public; received ${quote(host, redactText)}, which could not be resolved.` }
}

function checkAddressLiteral(url: URL, literal: string): UrlCheck {
  const { address, fault } = checkAddress(literal.replaceAll(/[[\]]/g, ''))
  if (address !== undefined && fault === undefined) return { url, addresses: [address] }
  return { refused: `The host must be public; received ${quote(literal)}, which is ${fault}.` }
}

/** The address that a host is, or those that it has. */
async function addressesAt({ hostname }: URL, resolve: Resolve): Promise<readonly string[]> {
  const isLiteral = /^\[|^[\d.]+$/.test(hostname)
  return isLiteral ? [hostname.replaceAll(/[[\]]/g, '')] : addressesOf(hostname, resolve)
}

async function addressesOf(name: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(name)
  } catch {
    return []
  }
}
