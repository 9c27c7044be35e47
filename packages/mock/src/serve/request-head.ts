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

const invalid = (message: string): HttpProblem => ({ status: 400, code: 'INVALID_REQUEST', message })

/**
 * What is wrong with the host and the target of a request, by RFC 9112, section 3.2; undefined when nothing is. A target
 * that is a whole URL becomes its path, and its host the request's host.
 */
export function checkHead(incoming: IncomingMessage): HttpProblem | undefined {
  const hosts = incoming.headersDistinct['host'] ?? []
  if (hosts.length > 1) return invalid(`The header Host must be sent once; received ${hosts.length}.`)
  const [given] = hosts
  if (given === undefined && incoming.httpVersion === '1.1')
    return invalid('The header Host is missing; HTTP/1.1 requires it.')
  const [, authority, path = ''] = ABSOLUTE.exec(incoming.url ?? '') ?? []
  if (authority !== undefined) incoming.url = path.startsWith('/') ? path : `/${path}`
  const { localAddress = '127.0.0.1', localPort } = incoming.socket
  const local = `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`
  const host = authority ?? given ?? local
  if (!HOST.test(host) || !URL.canParse(`http://${host}/`))
    return invalid('The host must be a name or an address, with a port or without one; received another text.')
  incoming.headers.host = host
  return checkTarget(incoming.url ?? '', host)
}

function checkTarget(target: string, host: string): HttpProblem | undefined {
  if (target === '*') return undefined
  if (!target.startsWith('/')) return invalid('The request target must be a path that begins with a slash.')
  if (/^[^?]*\\/.test(target) || !URL.canParse(`http://${host}${target}`))
    return invalid('The request target must be a path without backslashes.')
  return undefined
}
