import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type CallEvent, defaultMount, pathOf, type Redactor, type Vendor } from '@outlay/reference'
import { addressError } from './address-error.ts'
import { callWords } from './event-words.ts'
import { pageReply, pagesOf } from './listing.ts'
import { type Logged, logLine } from './log-line.ts'

/** Where to listen, and who hears of it. */
export interface ListenOptions {
  /** 4010 when absent; 0 takes any port that is free. */
  readonly port?: number
  /** 127.0.0.1 when absent. */
  readonly hostname?: string
  /** How long a client may take to send a request, in milliseconds; 10,000 when absent. Then it gets a 408. */
  readonly requestTimeout?: number
  /** Gets one line for each request, and for what goes wrong between them; no keys stand in it. */
  readonly log?: (line: string) => void
}

/** A server that listens. */
export interface Served {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** Ends it: answers under way are given a moment, then every connection is closed. */
  readonly close: () => Promise<void>
}

/** What answers below the paths of its vendors, each mounted where it is by default. */
export interface Engine {
  readonly vendors: readonly Vendor[]
  readonly answer: (request: Request) => Promise<Response>
  /** Hides secrets in the lines of the log. */
  readonly redactor: Redactor
  /** Why a request was refused, for the log. */
  readonly refusals: WeakMap<Request, Refusal>
  /** What else the log says of a request. */
  readonly notes?: WeakMap<Request, string>
  /** Whom a call costs what. */
  readonly calls?: WeakMap<Request, CallEvent>
}

/** What the log says of a refusal beside the status, or instead of it. */
export type Refusal = Pick<Logged, 'reason'> & { readonly status?: 'unanswered' }

/** Nobody is there to read an answer. */
export const CUT_OFF: Refusal = {
  reason: 'The connection ended before the request was complete.',
  status: 'unanswered',
}

/** How long answers under way may take once the server is asked to end, in milliseconds. */
const GRACE = 300

/** Serves what an engine answers, the list of its vendors and their documents over HTTP. */
export async function listen(engine: Engine, options: ListenOptions): Promise<Served> {
  const { port = 4010, hostname = '127.0.0.1', requestTimeout = 10_000 } = options
  const timeouts = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 10 }
  const server = createServer(timeouts, getRequestListener(handler(engine, options.log)))
  await listening(server, { port, hostname })
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`, close: () => close(server) }
}

function handler(
  { vendors, answer, redactor, refusals, notes, calls }: Engine,
  log: ListenOptions['log'],
): Engine['answer'] {
  const pages = pagesOf(new Map(vendors.map((vendor) => [defaultMount(vendor), vendor])))
  return async (request) => {
    const since = performance.now()
    const path = pathOf(request.url)
    const page = pages.get(path)
    const told = (reason: string): void => void refusals.set(request, { reason })
    const response = await (page === undefined ? answer(request) : pageReply(page, request, told))
    // The rest of a body that is too large is not read, so the connection cannot serve another request.
    if (response.status === 413) response.headers.set('Connection', 'close')
    const { method } = request
    const ms = performance.now() - since
    const call = calls?.get(request)
    const more = { note: notes?.get(request), account: call && callWords(call), ...refusals.get(request) }
    log?.(redactor.redactText(logLine({ method, path, status: response.status, ms, ...more })))
    return response
  }
}

function listening(server: Server, where: { port: number; hostname: string }): Promise<void> {
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
