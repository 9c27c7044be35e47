import { parsePublicUrl } from './public-url.ts'
import type { HttpProblem } from './request-head.ts'

/** By which names the server is reached. */
export interface GuardOptions {
  /** The address that it listens on. */
  readonly hostname: string
  readonly publicUrl?: string
  /** Further names, such as `mock.test`. */
  readonly allowHosts?: readonly string[]
}

const LOOPBACK = /^(?:localhost|[^.]+(?:\.[^.]+)*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?$/

/**
 * Keeps what is known of the running world (`/_outlay/…`: prompts, webhooks, ledgers) from web pages: a page of another origin
 * is refused by its `Origin` or `Sec-Fetch-Site`, and a name that was bound to this machine (DNS rebinding) by its `Host`.
 *
 * @returns the refusal (403), or undefined for a request that may pass
 */
export function createHostGuard({
  hostname,
  publicUrl,
  allowHosts = [],
}: GuardOptions): (request: Request) => HttpProblem | undefined {
  const publicOne = publicUrl === undefined ? undefined : new URL(parsePublicUrl(publicUrl))
  const bound = hostname.includes(':') ? `[${hostname}]` : hostname
  const names = new Set(
    [bound, ...(publicOne ? [publicOne.hostname] : []), ...allowHosts].map((one) => one.toLowerCase()),
  )
  const isOurs = (name: string): boolean => LOOPBACK.test(name) || names.has(name)
  return (request) => {
    const url = new URL(request.url)
    const host = request.headers.get('host') ?? url.host
    const named = [hostnameOf(host), url.hostname]
    if (!named.every((one) => one !== undefined && isOurs(one)))
      return refusal(
        `\`Host\` must be ${listed(names)}; received ${JSON.stringify(host)}. Allow it with --allow-host ${hostnameOf(host) ?? '<name>'}.`,
      )
    const origin = request.headers.get('origin')
    const own = [`http://${host}`, `https://${host}`, ...(publicOne ? [publicOne.origin] : [])]
    if (origin !== null && !own.includes(origin))
      return refusal(`\`Origin\` must be absent or the server's own; received ${JSON.stringify(origin)}.`)
    const site = request.headers.get('sec-fetch-site')
    const embedded = request.headers.get('sec-fetch-mode') !== 'navigate'
    if (embedded && (site === 'cross-site' || site === 'same-site'))
      return refusal(`A page of another origin must not load this; received \`Sec-Fetch-Site: ${site}\`.`)
    return undefined
  }
}

/** What only we may read is not for other pages, whatever their `Origin`. */
export function removeCorsHeaders(response: Response): Response {
  for (const name of [...response.headers.keys()]) if (name.startsWith('access-control-')) response.headers.delete(name)
  return response
}

function hostnameOf(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined
}

function listed(names: ReadonlySet<string>): string {
  return ['localhost, a loopback address', ...names].join(', ')
}

function refusal(message: string): HttpProblem {
  return { status: 403, code: 'FORBIDDEN', message }
}
