import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import {
  type CallEvent,
  defaultMount,
  hasFileToken,
  isOwnPage,
  pathOf,
  type Redactor,
  type Vendor,
} from '@outlay/reference'
import { addressError } from './address-error.ts'
import { callWords } from './event-words.ts'
import { hostGuard, withoutCors } from './guard.ts'
import { pageReply, pagesOf } from './listing.ts'
import { type Logged, logLine } from './log-line.ts'
import { type PublicUrlOptions, publicUrlOf } from './public-url.ts'

/** Where to listen, and who hears of it. */
export interface ListenOptions extends PublicUrlOptions {
  /** 4010 when absent; 0 takes any port that is free. */
  readonly port?: number
  /** 127.0.0.1 when absent. */
  readonly hostname?: string
  /** Names beside those of this machine by which `/_outlay/…` is reached, such as `mock.test`. */
  readonly allowHosts?: readonly string[]
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
  const guard = hostGuard({ ...options, hostname })
  const serving = { log: options.log, guard, publicUrl: publicUrlOf(options) }
  const server = createServer(timeouts, getRequestListener(handler(engine, serving)))
  await listening(server, { port, hostname })
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`, close: () => close(server) }
}

interface Serving {
  readonly log: ListenOptions['log']
  readonly guard: (request: Request) => Response | undefined
  readonly publicUrl: (request: Request) => string
}

function handler(engine: Engine, { log, guard, publicUrl }: Serving): Engine['answer'] {
  const { vendors, answer, redactor, refusals, notes, calls } = engine
  const pages = pagesOf(new Map(vendors.map((vendor) => [defaultMount(vendor), vendor])))
  return async (request) => {
    const since = performance.now()
    const path = pathOf(request.url)
    const page = pages.get(path)
    const told = (reason: string): void => void refusals.set(request, { reason })
    const response =
      page === undefined
        ? await guarded(request, { guard, answer, told })
        : await pageReply(page, request, { publicUrl, onRefusal: told })
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

interface Guarded extends Pick<Serving, 'guard'>, Pick<Engine, 'answer'> {
  readonly told: (reason: string) => void
}

/** The answer of the engine, unless it is to what only this machine may read. */
async function guarded(request: Request, { guard, answer, told }: Guarded): Promise<Response> {
  const refused = guard(request)
  if (refused !== undefined) {
    const { error, message } = (await refused.clone().json()) as { error: string; message: string }
    told(`${error} ${message}`)
    return refused
  }
  const response = await answer(request)
  return isOwnPage(request) && !hasFileToken(pathOf(request.url)) ? withoutCors(response) : response
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
