import { judgeAddress } from './judge-address.ts'
import { faultOfName } from './judge-name.ts'
import { loopbackOf } from './loopback-of.ts'
import { type ReadUrl, readUrl } from './read-url.ts'
import type { Refused } from './refused.ts'
import { shown } from './shown.ts'

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
export type JudgedUrl = { readonly url: URL; readonly addresses: readonly string[] } | Refused

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
export async function judgeUrl(text: string, policy: UrlPolicy): Promise<JudgedUrl> {
  const { resolve, allowLoopback = false, allowOrigins, redactText } = policy
  const read = readUrl(text, redactText)
  if ('refused' in read) return read
  const loopback = allowLoopback ? loopbackOf(read) : undefined
  if (loopback !== undefined) return { url: read.url, addresses: [loopback] }
  if (allowOrigins?.has(read.url.origin)) return { url: read.url, addresses: await addressesAt(read.url, resolve) }
  return judgeDoor(read) ?? judgeHost(read, policy)
}

function judgeDoor({ scheme, port }: ReadUrl): Refused | undefined {
  if (scheme === 'http') return { refused: 'The URL must start with https://; received "http://".' }
  if (PORTS.has(port)) return undefined
  return { refused: `The port must be 443 or 8443; received ${port}.` }
}

async function judgeHost({ url, host }: ReadUrl, { resolve, redactText }: UrlPolicy): Promise<JudgedUrl> {
  const name = url.hostname
  if (/^\[|^[\d.]+$/.test(name)) return judgeLiteral(url, name)
  const fault = faultOfName(name)
  if (fault !== undefined)
    return { refused: `The host must be public; received ${shown(host, redactText)}, which ${fault}.` }
  const given = await addressesOf(name, resolve)
  const judged = given.map(judgeAddress)
  const wrong = judged.find((one) => one.fault !== undefined)
  if (wrong?.fault !== undefined) {
    return {
      refused: `The host must be public; received ${shown(host, redactText)}, which has an address that is ${wrong.fault}.`,
    }
  }
  const addresses = judged.flatMap(({ address }) => address ?? [])
  if (addresses.length > 0) return { url, addresses }
  return { refused: `The host must be public; received ${shown(host, redactText)}, which could not be resolved.` }
}

function judgeLiteral(url: URL, literal: string): JudgedUrl {
  const { address, fault } = judgeAddress(literal.replaceAll(/[[\]]/g, ''))
  if (address !== undefined && fault === undefined) return { url, addresses: [address] }
  return { refused: `The host must be public; received ${shown(literal)}, which is ${fault}.` }
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
