import type { IncomingMessage } from 'node:http'
import { isOwnPath, isPicturePath } from '@outlay/reference'
import type { HttpProblem } from './request-head.ts'

/** Who may read what the mock keeps a record of. */
export interface OwnPagesOptions {
  /** The address that the server was asked to listen on. */
  readonly hostname: string
  readonly publicUrl?: string
  /** Further names of the server in the header `Host`, without ports. */
  readonly allowHosts?: readonly string[]
}

/** Names by which a machine reaches only itself. */
const LOOPBACK = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.(?:0|[1-9][0-9]{0,2})){3}|\[::1\])$/i
/** What a browser says of a request that no other page has made. */
const OWN_SITES: readonly (string | undefined)[] = [undefined, 'same-origin', 'none']

/** Whether a path shows records of the mock: prompts, webhooks, uploads. Pictures have addresses that nobody guesses. */
export function isRecord(path: string): boolean {
  return isOwnPath(path) && !isPicturePath(path)
}

/**
 * Why a request for a record is refused: pages of other origins and names that lead here by DNS rebinding may not read what
 * was sent to the mock.
 */
export function checkReader(
  { headers }: IncomingMessage,
  base: string,
  { hostname, publicUrl, allowHosts = [] }: OwnPagesOptions,
): HttpProblem | undefined {
  const known = [hostname, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname]), ...allowHosts].map(bare)
  const isKnown = (host: string): boolean => LOOPBACK.test(host) || known.includes(bare(host))
  if (![hostOf(headers.host), new URL(base).hostname].every(isKnown))
    return forbidden(
      'The header Host must be a loopback name, the address that the server listens on, the host of --public-url or one of --allow-host; received another host.',
    )
  const { origin } = headers
  const origins = [new URL(base).origin, `http://${headers.host}`]
  const isOwn = origin === undefined || origins.includes(origin)
  if (isOwn && OWN_SITES.includes(headers['sec-fetch-site'] as string | undefined)) return undefined
  return forbidden('The header Origin must be absent or the server’s own; records are not for pages of other origins.')
}

const forbidden = (message: string): HttpProblem => ({ status: 403, code: 'FORBIDDEN', message })

function hostOf(host = ''): string {
  return host.replace(/:[0-9]*$/, '')
}

/** A host without brackets, port, or dot at its end, in small letters. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}
