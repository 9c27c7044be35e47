import type { IncomingMessage } from 'node:http'

/** Why a request is refused before anybody reads what it asks for. */
export interface HttpProblem {
  readonly status: number
  /** Our own code; a vendor has its own. */
  readonly code: string
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A host as RFC 3986, section 3.2.2, has it, with a port or without. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._~%!$&'()*+,;=-]+)(?::[0-9]{0,5})?$/i
const ABSOLUTE = /^https?:\/\/([^/?#]*)([^#]*)/i

/** A target that is valid in every URL, as nearly all are; others are left to the URL parser. */
const PLAIN_TARGET = /^\/[\w.~/-]*(?:\?[\w.~=&-]*)?$/

/** How many hosts are remembered as valid: clients repeat theirs with every request. */
const REMEMBERED = 100

const validHosts = new Set<string>()

const invalid = (message: string): HttpProblem => ({ status: 400, code: 'INVALID_REQUEST', message })

/**
 * What is wrong with the host and the target of a request, by RFC 9112, section 3.2; undefined when nothing is. A target
 * that is a whole URL becomes its path, and its host the request's host.
 */
export function checkHead(incoming: IncomingMessage): HttpProblem | undefined {
  const { headers, rawHeaders } = incoming
  const count = countHosts(rawHeaders)
  if (count > 1) return invalid(`The header Host must be sent once; received ${count}.`)
  const given = headers.host
  if (given === undefined && incoming.httpVersion === '1.1')
    return invalid('The header Host is missing; HTTP/1.1 requires it.')
  const target = incoming.url ?? ''
  const [, authority, path = ''] = (target.startsWith('/') ? null : ABSOLUTE.exec(target)) ?? []
  if (authority !== undefined) incoming.url = path.startsWith('/') ? path : `/${path}`
  const host = authority ?? given ?? localHost(incoming)
  if (!isValidHost(host))
    return invalid('The host must be a name or an address, with a port or without one; received another text.')
  headers.host = host
  return checkTarget(incoming.url ?? '', host)
}

function countHosts(rawHeaders: readonly string[]): number {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count
}

function localHost({ socket: { localAddress = '127.0.0.1', localPort } }: IncomingMessage): string {
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`
}

function isValidHost(host: string): boolean {
  if (validHosts.has(host)) return true
  if (!HOST.test(host) || !URL.canParse(`http://${host}/`)) return false
  if (validHosts.size === REMEMBERED) validHosts.clear()
  validHosts.add(host)
  return true
}

function checkTarget(target: string, host: string): HttpProblem | undefined {
  if (PLAIN_TARGET.test(target) || target === '*') return undefined
  if (!target.startsWith('/')) return invalid('The request target must be a path that begins with a slash.')
  if (/^[^?]*\\/.test(target) || !URL.canParse(`http://${host}${target}`))
    return invalid('The request target must be a path without backslashes.')
  return undefined
}
