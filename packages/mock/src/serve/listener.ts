import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressError } from './address-error.ts'
import type { Engine, ListenOptions } from './engine.ts'
import { requestListener } from './request-listener.ts'

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** What it answers to a request that does not come over HTTP; the log is not told. */
  readonly answer: (request: Request) => Promise<Response>
  /** Ends it: answers under way are given a moment, then every connection is closed. */
  readonly close: () => Promise<void>
}

/** How long answers under way may take once the server is asked to stop, in milliseconds. */
const GRACE = 300

/**
 * Serves what an engine answers, the list of its vendors and their documents over HTTP.
 *
 * @throws TypeError for an invalid `publicUrl`
 * @throws AddressError when it cannot listen there
 */
export async function listen(engine: Engine, options: ListenOptions): Promise<RunningServer> {
  const { port = 4010, hostname = '127.0.0.1', requestTimeout = 10_000 } = options
  const timeouts = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 10 }
  const server = createServer({ ...timeouts, requireHostHeader: false })
  // A client that has sent its request may end its side; the answer goes on until a write fails.
  Object.assign(server, { httpAllowHalfOpen: true })
  server.on('request', requestListener(server, engine, { ...options, hostname }))
  await listening(server, { port, hostname })
  const { port: taken } = server.address() as AddressInfo
  const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`
  return { url, answer: engine.answer, close: () => close(server) }
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
