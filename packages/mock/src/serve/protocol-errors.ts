import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { readToEnd } from './request-body.ts'
import type { HttpProblem } from './request-head.ts'

/** The body of a refusal, in the error shape of whom the path names. */
export type ErrorBody = (problem: HttpProblem, path: string) => unknown

/** What the log says of a request that never reached a handler. */
export interface ProtocolError {
  readonly method: string
  readonly path: string
  readonly problem: HttpProblem
}

/** What refusals are made of, and who hears of them. */
export interface ProtocolErrorOptions {
  readonly bodyOf: ErrorBody
  readonly onRefusal: (refusal: ProtocolError) => void
}

/** A request and its answer on a connection. */
interface Exchange {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/** How long a connection that was answered with an error may take to read that, in milliseconds. */
const LINGER = 200
const JSON_HEADERS = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }

const PROBLEMS: Readonly<Record<string, HttpProblem>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'HEADERS_TOO_LARGE',
    message: 'The request line and headers must be at most 16384 bytes; received more.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The extensions of a chunk must be at most 16384 bytes; received more.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'REQUEST_TIMEOUT',
    message: 'The request must be complete in time; the rest of it did not come.',
  },
}

const EXPECTATION: HttpProblem = {
  status: 417,
  code: 'EXPECTATION_FAILED',
  message: 'The header Expect must be 100-continue; received another value.',
}

const CONNECT: HttpProblem = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'The method CONNECT is for proxies; this server is not a proxy.',
  headers: { Allow: 'GET, HEAD, POST, OPTIONS' },
}

/** Answers in JSON what Node would answer without a body, or not at all: what is no HTTP, an unknown Expect, CONNECT. */
export function handleProtocolErrors(
  server: Server,
  { bodyOf, onRefusal }: ProtocolErrorOptions,
): (exchange: Exchange) => void {
  const latest = new WeakMap<Duplex, Exchange>()
  const refused = new WeakSet<Duplex>()
  const refuse = (socket: Duplex, { path, problem }: ProtocolError): void => {
    socket.end(rawResponse(problem, bodyOf(problem, path)), 'utf8', () => {
      // A connection that is closed while its client still sends is reset, and the answer lost.
      setTimeout(() => socket.destroy(), LINGER).unref()
    })
  }
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (refused.has(socket)) return
    refused.add(socket)
    const open = latest.get(socket)
    const isUnfinished = open?.incoming.complete === false
    if (error.code === 'ECONNRESET' || !socket.writable || (isUnfinished && open.outgoing.headersSent)) {
      socket.destroy()
      return
    }
    const problem = PROBLEMS[error.code ?? ''] ?? malformed(error)
    const line = isUnfinished ? lineOf(open.incoming) : lineIn(error.rawPacket)
    // Of a request that is being read, its reader tells the log.
    if (!isUnfinished) onRefusal({ ...line, problem })
    const answer = (): void => refuse(socket, { ...line, problem })
    // Answers go out in the order of their requests.
    if (open === undefined || isUnfinished || open.outgoing.writableFinished) answer()
    else open.outgoing.once('finish', answer)
  })
  server.on('connect', ({ method = '' }: IncomingMessage, socket) => {
    socket.on('error', () => {})
    onRefusal({ method, path: '/', problem: CONNECT })
    refuse(socket, { method, path: '/', problem: CONNECT })
  })
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    onRefusal({ ...lineOf(incoming), problem: EXPECTATION })
    send(outgoing, EXPECTATION, bodyOf(EXPECTATION, lineOf(incoming).path))
  })
  // Kept until the next request of their connections, exchanges outlive collections of the young generation, which V8 then
  // lets grow to its limit.
  const forget = function (this: ServerResponse): void {
    const { complete, socket } = this.req
    if (complete && latest.get(socket)?.outgoing === this) latest.delete(socket)
  }
  return (exchange) => {
    latest.set(exchange.incoming.socket, exchange)
    exchange.outgoing.on('finish', forget)
  }
}

/** Answers a request whose head is not valid HTTP, once its body has come. */
export async function refuseExchange(
  { incoming, outgoing }: Exchange,
  problem: HttpProblem,
  { bodyOf, onRefusal }: ProtocolErrorOptions,
): Promise<void> {
  const line = lineOf(incoming)
  await readToEnd(incoming)
  onRefusal({ ...line, problem })
  send(outgoing, problem, bodyOf(problem, line.path))
}

/** Sends a refusal, after which the connection is closed: nobody knows where its next request would begin. */
function send(outgoing: ServerResponse, { status, headers }: HttpProblem, body: unknown): void {
  const text = JSON.stringify(body)
  const length = { 'Content-Length': Buffer.byteLength(text), Connection: 'close' }
  outgoing.writeHead(status, { ...JSON_HEADERS, ...headers, ...length }).end(text)
}

function rawResponse({ status, headers }: HttpProblem, body: unknown): string {
  const text = JSON.stringify(body)
  const length = { 'Content-Length': String(Buffer.byteLength(text)), Connection: 'close' }
  const lines = Object.entries({ ...JSON_HEADERS, ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`
}

function malformed({ code = 'HPE_UNKNOWN', message }: NodeJS.ErrnoException): HttpProblem {
  const reason = message.replace(/^Parse Error:? ?/, '') || code
  return { status: 400, code: 'MALFORMED_HTTP', message: `The request is not valid HTTP/1.1: ${reason}.` }
}

function lineOf({ method = '-', url = '/' }: IncomingMessage): { readonly method: string; readonly path: string } {
  return { method, path: url.replace(/[?#].*$/s, '') }
}

/** Method and path of a request line that may be no such line. */
function lineIn(packet: Buffer | undefined): { readonly method: string; readonly path: string } {
  const [, method = '-', path = '/'] =
    /^([A-Z]{1,20}) (\/[^\s?#]{0,2000})/.exec(packet?.toString('latin1', 0, 2100) ?? '') ?? []
  return { method, path }
}
