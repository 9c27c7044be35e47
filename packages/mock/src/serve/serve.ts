import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createReference, defaultMount, pathOf, type ReferenceOptions, type RefusedRequest } from '@outlay/reference'
import { addressError } from './address-error.ts'
import { pageReply, pagesOf } from './listing.ts'
import { logLine } from './log-line.ts'

/** What to serve and where. */
export interface ServeOptions extends Omit<ReferenceOptions, 'mount' | 'onRefusal'> {
  /** 4010 when absent; 0 takes any port that is free. */
  readonly port?: number
  /** 127.0.0.1 when absent. */
  readonly hostname?: string
  /** How long a client may take to send a request, in milliseconds; 10,000 when absent. Then it gets a 408. */
  readonly requestTimeout?: number
  /** Gets one line for each request. */
  readonly log?: (line: string) => void
}

/** A server that listens. */
export interface Served {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** Ends it: answers under way are given a moment, then every connection is closed. */
  readonly close: () => Promise<void>
}

/** How long answers under way may take once the server is asked to end, in milliseconds. */
const GRACE = 300

/**
 * Serves vendors over HTTP: each under `/<name>` and the path of its own server, `GET /` lists them and
 * `GET /<name>/openapi.json` is the document.
 *
 * @throws AddressError when it cannot listen there
 * @example const { url, close } = await serve({ vendors: [xRouter], port: 0, now: () => Date.now() })
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port = 4010, hostname = '127.0.0.1', requestTimeout = 10_000 } = options
  const timeouts = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 10 }
  const server = createServer(timeouts, getRequestListener(handler(options)))
  await listen(server, { port, hostname })
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`, close: () => close(server) }
}

function handler(options: ServeOptions): (request: Request) => Promise<Response> {
  const pages = pagesOf(new Map(options.vendors.map((vendor) => [defaultMount(vendor), vendor])))
  const refusals = new WeakMap<Request, Refusal>()
  const onRefusal = (refused: RefusedRequest, request: Request): void =>
    void refusals.set(request, refusalOf(refused, request))
  const reference = createReference({ ...options, onRefusal })
  return async (request) => {
    const since = performance.now()
    const path = pathOf(request.url)
    const page = pages.get(path)
    const told = (reason: string): void => void refusals.set(request, { reason })
    const response = await (page === undefined ? reference(request) : pageReply(page, request, told))
    // The rest of a body that is too large is not read, so the connection cannot serve another request.
    if (response.status === 413) response.headers.set('Connection', 'close')
    const { method } = request
    const ms = performance.now() - since
    options.log?.(logLine({ method, path, status: response.status, ms, ...refusals.get(request) }))
    return response
  }
}

/** What the log says of a refusal beside the status, or instead of it. */
interface Refusal {
  readonly reason: string
  readonly status?: 'unanswered'
}

function refusalOf({ code, message, cause }: RefusedRequest, request: Request): Refusal {
  if (cause === undefined) return { reason: `${code} ${message}` }
  if (request.signal.aborted)
    return { reason: 'The connection ended before the request was complete.', status: 'unanswered' }
  return { reason: `${code} ${message} (${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)})` }
}

function listen(server: Server, where: { port: number; hostname: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(addressError(error, where)))
    server.listen(where.port, where.hostname, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })
}
