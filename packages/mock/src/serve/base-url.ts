import type { IncomingMessage } from 'node:http'
import { AddressError } from './address-error.ts'

/** By which address clients reach the server, where that is not the one it listens on. */
export interface BaseUrlOptions {
  /** The address that clients use, such as `https://mock.example/base`, where a proxy stands before the server. */
  readonly publicUrl?: string
  /** Believes `Forwarded` and `X-Forwarded-Proto`, `-Host` and `-Prefix`; for a server that only its proxy reaches. */
  readonly trustProxy?: boolean
}

/**
 * The public URL without a slash at its end.
 *
 * @throws AddressError when it is not a whole http or https URL, or has a query, a fragment or a user
 */
export function readPublicUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isBase = url !== undefined && /^https?:$/.test(url.protocol) && !/[?#]/.test(given) && url.username === ''
  if (!isBase || url.password !== '') {
    const allowed = 'a whole http or https URL without user, query and fragment, such as https://mock.example/base'
    throw new AddressError('ERR_INVALID_URL', `The public URL must be ${allowed}; received ${JSON.stringify(given)}.`)
  }
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** The address by which a request reached the server, without a slash at its end, whose head was checked. */
export function baseUrlOf({ headers }: IncomingMessage, { publicUrl, trustProxy = false }: BaseUrlOptions): string {
  if (publicUrl !== undefined) return publicUrl
  const own = { proto: 'http', host: headers.host ?? '', prefix: '' }
  const { proto, host, prefix } = trustProxy ? { ...own, ...forwarded(headers) } : own
  return new URL(`${proto}://${host}`).origin + prefix
}

/** What the first proxy says of the request as it came to it; nothing where that is not valid. */
function forwarded(headers: IncomingMessage['headers']): { proto?: string; host?: string; prefix?: string } {
  const standard = fieldsOf(firstOf(headers['forwarded']))
  const proto = (standard['proto'] ?? firstOf(headers['x-forwarded-proto'])).toLowerCase()
  const host = standard['host'] ?? firstOf(headers['x-forwarded-host'])
  const prefix = firstOf(headers['x-forwarded-prefix']).replace(/\/+$/, '')
  return {
    ...(/^https?$/.test(proto) && { proto }),
    ...(/^[a-z0-9.:[\]_-]+$/i.test(host) && URL.canParse(`http://${host}`) && { host }),
    ...(/^(?:\/[\w.~!$&'()*+,;=:@%-]+)+$/.test(prefix) && { prefix }),
  }
}

function firstOf(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).split(',')[0]?.trim() ?? ''
}

/** The pairs of an element of `Forwarded` (RFC 7239, section 4). */
function fieldsOf(element: string): Readonly<Record<string, string>> {
  const pairs = element.split(';').map((pair) => /^\s*(\w+)=(?:"([^"]*)"|([^"\s]*))\s*$/.exec(pair))
  return Object.fromEntries(
    pairs.flatMap((pair) => (pair ? [[String(pair[1]).toLowerCase(), pair[2] ?? pair[3] ?? '']] : [])),
  )
}

/** The target without the path of the public URL, which some proxies leave in front of it. */
export function withoutBasePath(target: string, publicUrl: string | undefined, known: readonly string[]): string {
  const base = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '')
  if (base === '' || !target.startsWith(base)) return target
  const rest = target.slice(base.length)
  if (rest === '' || rest.startsWith('?')) return `/${rest}`
  const [, first = ''] = /^\/([^/?#]*)/.exec(rest) ?? []
  return rest.startsWith('/') && (first === '' || known.includes(first)) ? rest : target
}
