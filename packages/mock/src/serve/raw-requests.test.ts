import { connect, type Socket } from 'node:net'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from './listener.ts'
import { serve } from './serve.ts'

const MIB = 1_048_576
/** How long any of these may take; they take some milliseconds, or the request timeout. */
const BOUND = 5000
const REQUEST_TIMEOUT = 200
const PATH = '/x-router/v1/images/estimate'
const HEAD = `POST ${PATH} HTTP/1.1\r\nHost: mock.example\r\nContent-Type: application/json\r\n`
const now = (): number => Date.parse('2026-11-20T00:00:00Z')
let server: Served

beforeAll(async () => {
  server = await serve({ vendors: [xRouter], port: 0, now, requestTimeout: REQUEST_TIMEOUT, log: () => {} })
})
afterAll(() => server.close())

function estimate(body: RequestInit['body']): Promise<Response> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' }
  return fetch(server.url + PATH, init as RequestInit)
}

afterEach(async () => {
  expect((await estimate('{}')).status, 'the next request on a new connection').toBe(200)
})

/** Everything that comes back until the server closes the connection. */
function untilClosed(send: (socket: Socket) => void): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  const late = setTimeout(() => reject(new Error(`still open after ${BOUND} ms, with ${received}`)), BOUND)
  let received = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text
  })
  // A server that closes while a client still sends resets the connection.
  socket.on('error', () => {})
  socket.on('close', () => {
    clearTimeout(late)
    resolve(received)
  })
  send(socket)
  return promise.finally(() => socket.destroy())
}

function statuses(received: string): number[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
}

const TOO_LARGE = {
  error: 'PAYLOAD_TOO_LARGE',
  message: 'The body is larger than 1048576 bytes; allowed are 1048576 bytes at most.',
}

describe('a body that is too large, sent by fetch', () => {
  it.each([
    ['one byte more than 1 MiB', MIB + 1],
    ['2 MiB', 2 * MIB],
    ['20 MiB', 20 * MIB],
  ])('of %s gets a 413 that the client can read', async (_, size) => {
    const reply = await estimate(`"${'x'.repeat(size - 2)}"`)
    expect([reply.status, reply.headers.get('Connection')]).toEqual([413, 'close'])
    expect(await reply.json()).toEqual(TOO_LARGE)
  })

  it('in chunks without an end gets a 413 that the client can read', async () => {
    const chunk = new Uint8Array(65_536)
    const reply = await estimate(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }))
    expect(reply.status).toBe(413)
    expect(await reply.json()).toEqual(TOO_LARGE)
  })

  it('is one of more than 1 MiB: 1 MiB of blanks and JSON is read', async () => {
    expect((await estimate(`${' '.repeat(MIB - 2)}{}`)).status).toBe(200)
  })
})

describe('a connection', () => {
  it('with a Content-Length of 20 MiB is answered before the body, and closed', async () => {
    const received = await untilClosed((socket) => socket.write(`${HEAD}Content-Length: ${20 * MIB}\r\n\r\n`))
    expect(statuses(received)).toEqual([413])
    expect(received).toContain(JSON.stringify(TOO_LARGE))
  })

  it('with 20 MiB and a Content-Length to match is answered and closed', async () => {
    const received = await untilClosed((socket) => {
      socket.write(`${HEAD}Content-Length: ${20 * MIB}\r\n\r\n`)
      socket.write(Buffer.alloc(20 * MIB, ' '))
    })
    expect(statuses(received)).toEqual([413])
  })

  it('with 2 MiB in a chunk and no end is answered and closed', async () => {
    const received = await untilClosed((socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${(2 * MIB).toString(16)}\r\n`)
      socket.write(Buffer.alloc(2 * MIB, ' '))
    })
    expect(statuses(received)).toEqual([413])
  })

  it('answers nothing that is sent after a 413', async () => {
    const received = await untilClosed((socket) => {
      socket.write(`${HEAD}Content-Length: ${2 * MIB}\r\n\r\n`)
      socket.write(Buffer.alloc(2 * MIB, ' '))
      socket.write(`${HEAD}Content-Length: 2\r\n\r\n{}`.repeat(3))
    })
    expect(statuses(received)).toEqual([413])
  })

  it('gets a 408 when a chunked body has no end', async () => {
    const received = await untilClosed((socket) =>
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"wid\r\n`),
    )
    expect(statuses(received)).toEqual([408])
  })

  it('gets a 408 when less than its Content-Length is sent', async () => {
    const received = await untilClosed((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\n{}`))
    expect(statuses(received)).toEqual([408])
  })

  it('gets a 408 when its headers have no end', async () => {
    expect(statuses(await untilClosed((socket) => socket.write(HEAD)))).toEqual([408])
  })

  it('that ends with less than its Content-Length is refused and closed', async () => {
    const received = await untilClosed((socket) => socket.end(`${HEAD}Content-Length: 100\r\n\r\n{}`))
    expect(statuses(received)).toEqual([400])
  })

  it('that breaks off in the middle of a body is forgotten', async () => {
    const received = await untilClosed((socket) => {
      socket.write(`${HEAD}Content-Length: 100\r\n\r\n{}`, () => socket.resetAndDestroy())
    })
    expect(statuses(received)).toEqual([])
  })

  it.each([
    ['words', 'hello, is this a mock server?\r\n\r\n'],
    ['a TLS handshake', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001'],
    ['two lengths', `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a length that is no number', `${HEAD}Content-Length: -1\r\n\r\n{}`],
    ['a space in a path', 'GET /a b HTTP/1.1\r\nHost: mock.example\r\n\r\n'],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
  ])('that brings %s instead of HTTP gets a 400 and is closed', async (_, text) => {
    expect(statuses(await untilClosed((socket) => socket.write(text, 'latin1')))).toEqual([400])
  })

  it.each([
    ['a header', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['a path', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ])('with %s of 20 kB gets a 431 and is closed', async (_, text) => {
    expect(statuses(await untilClosed((socket) => socket.write(text)))).toEqual([431])
  })

  it('gets its answers in order when requests are pipelined', async () => {
    const bodies = ['{}', '{"width":1000}', '{"width":512}']
    const received = await untilClosed((socket) => {
      for (const body of bodies) socket.write(`${HEAD}Content-Length: ${body.length}\r\n\r\n${body}`)
      socket.write(`GET / HTTP/1.1\r\nHost: mock.example\r\nConnection: close\r\n\r\n`)
    })
    expect(statuses(received)).toEqual([200, 400, 200, 200])
  })
})
