import { connect, type Socket } from 'node:net'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from './listener.ts'
import { serve } from './serve.ts'

const MIB = 1_048_576
/** When a test gives up; each takes some milliseconds, or the request timeout. */
const BOUND = 30_000
const REQUEST_TIMEOUT = 200
const PATH = '/x-router/v1/images/estimate'
const HEAD = `POST ${PATH} HTTP/1.1\r\nHost: mock.example\r\nContent-Type: application/json\r\n`
const now = (): number => Date.parse('2026-11-20T00:00:00Z')
let server: RunningServer
/** Waits only for the request timeout; a busy machine may need longer for a request that is whole. */
let hasty: RunningServer

beforeAll(async () => {
  server = await serve({ vendors: [xRouter, lumenfall], port: 0, now, log: () => {} })
  hasty = await serve({ vendors: [xRouter], port: 0, now, requestTimeout: REQUEST_TIMEOUT })
})
afterAll(() => Promise.all([server.close(), hasty.close()]))

function estimate(body: RequestInit['body']): Promise<Response> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' }
  return fetch(server.url + PATH, init as RequestInit)
}

afterEach(async () => {
  expect((await estimate('{}')).status, 'the next request on a new connection').toBe(200)
})

/** Everything that comes back until the server closes the connection. */
function untilClosed(send: (socket: Socket) => void, { url }: RunningServer = server): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
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
  message: 'The body must be at most 1,048,576 bytes; received more.',
}

describe('a body that is too large, sent by fetch', () => {
  it.each([
    ['one byte more than 1 MiB', MIB + 1],
    ['2 MiB', 2 * MIB],
    ['20 MiB', 20 * MIB],
    ['60 MiB', 60 * MIB],
  ])('of %s gets a 413 that the client can read', async (_, size) => {
    const reply = await estimate(`"${'x'.repeat(size - 2)}"`)
    expect([reply.status, reply.headers.get('Connection')]).toEqual([413, 'keep-alive'])
    expect(await reply.json()).toEqual(TOO_LARGE)
  })

  it('in chunks of more than 64 MiB gets a 413 that the client can read', async () => {
    const chunk = new Uint8Array(65_536)
    let left = 1200
    const pull = (controller: ReadableStreamDefaultController): void => {
      left -= 1
      if (left > 0) controller.enqueue(chunk)
      else controller.close()
    }
    const reply = await estimate(new ReadableStream({ pull }))
    expect([reply.status, reply.headers.get('Connection')]).toEqual([413, 'close'])
    expect(await reply.json()).toEqual(TOO_LARGE)
  })

  it('is one of more than 1 MiB: 1 MiB of blanks and JSON is read', async () => {
    expect((await estimate(`${' '.repeat(MIB - 2)}{}`)).status).toBe(200)
  })
})

describe('a connection', () => {
  it('gets a 408 when of 20 MiB nothing comes', async () => {
    const received = await untilClosed((socket) => socket.write(`${HEAD}Content-Length: ${20 * MIB}\r\n\r\n`), hasty)
    expect(statuses(received)).toEqual([408])
  })

  it.each([
    ['with its length', `Content-Length: ${20 * MIB}\r\n\r\n`, ''],
    ['in one chunk', `Transfer-Encoding: chunked\r\n\r\n${(20 * MIB).toString(16)}\r\n`, '\r\n0\r\n\r\n'],
  ])('answers the request after 20 MiB %s', async (_, before, after) => {
    const received = await untilClosed((socket) => {
      socket.write(HEAD + before)
      socket.write(Buffer.alloc(20 * MIB, ' '))
      socket.write(`${after}GET / HTTP/1.1\r\nHost: mock.example\r\nConnection: close\r\n\r\n`)
    })
    expect(statuses(received)).toEqual([413, 200])
    expect(received).toContain(JSON.stringify(TOO_LARGE))
  })

  it('of a client that reads nothing before it has sent 30 MiB gets the 413', async () => {
    const received = await untilClosed((socket) => {
      socket.pause()
      socket.write(`${HEAD}Connection: close\r\nContent-Length: ${30 * MIB}\r\n\r\n`)
      socket.write(Buffer.alloc(30 * MIB, ' '), () => socket.resume())
    })
    expect(statuses(received)).toEqual([413])
  })

  it.each(['/x-router/v1/nope', '/nope', '/'])('answers what follows 20 MiB that %s does not read', async (path) => {
    const received = await untilClosed((socket) => {
      socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${20 * MIB}\r\n\r\n`)
      socket.write(Buffer.alloc(20 * MIB, ' '))
      socket.write(`GET / HTTP/1.1\r\nHost: mock.example\r\nConnection: close\r\n\r\n`)
    })
    expect(statuses(received)).toEqual([path === '/' ? 405 : 404, 200])
  })

  it('gets a 408 when a chunked body has no end', async () => {
    const received = await untilClosed(
      (socket) => socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"wid\r\n`),
      hasty,
    )
    expect(statuses(received)).toEqual([408])
  })

  it('gets a 408 when less than its Content-Length is sent', async () => {
    const received = await untilClosed((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\n{}`), hasty)
    expect(statuses(received)).toEqual([408])
  })

  it('gets a 408 when its headers have no end', async () => {
    expect(statuses(await untilClosed((socket) => socket.write(HEAD), hasty))).toEqual([408])
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

  const NOPE = `GET ${PATH} HTTP/1.1\r\n`
  it.each([
    ['words', 400, 'hello, is this a mock server?\r\n\r\n'],
    ['a TLS handshake', 400, '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001'],
    ['two lengths', 400, `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a length twice', 400, `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a length that is no number', 400, `${HEAD}Content-Length: -1\r\n\r\n{}`],
    ['a chunk whose size is no number', 400, `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
    ['a header without a colon', 400, `${HEAD}nothing\r\n\r\n`],
    ['a space in a path', 400, 'GET /a b HTTP/1.1\r\nHost: mock.example\r\n\r\n'],
    ['no Host', 400, `${NOPE}Connection: close\r\n\r\n`],
    ['two Hosts', 400, `${NOPE}Host: a\r\nHost: a\r\n\r\n`],
    ['an empty Host', 400, `${NOPE}Host:\r\n\r\n`],
    ['a Host with a path', 400, `${NOPE}Host: a/b\r\n\r\n`],
    ['a Host with a user', 400, `${NOPE}Host: a@b\r\n\r\n`],
    ['a target that is a word', 400, 'GET nope HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['another protocol', 400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an unknown Expect', 417, `${NOPE}Host: a\r\nExpect: 200-ok\r\n\r\n`],
    ['CONNECT', 405, 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n'],
    ['a header of 20 kB', 431, `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['a path of 20 kB', 431, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
    [
      'a long chunk extension',
      413,
      `${HEAD}Transfer-Encoding: chunked\r\n\r\n2;a=${'b'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
    ],
  ])('that brings %s is answered with %d in JSON and closed', async (_, status, text) => {
    const received = await untilClosed((socket) => socket.write(text, 'latin1'))
    expect(statuses(received)).toEqual([status])
    expect(received).toMatch(/\r\nConnection: close\r\n/)
    const body: unknown = JSON.parse(received.slice(received.indexOf('\r\n\r\n')).trim())
    expect(body).toEqual({ error: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringMatching(/.+\.$/) })
  })

  const CLOSE = 'Host: a\r\nConnection: close\r\n'
  it.each([
    ['a whole URL as its target', 200, `GET http://mock.example/ HTTP/1.1\r\n${CLOSE}\r\n`],
    ['OPTIONS of the whole server', 204, `OPTIONS * HTTP/1.1\r\n${CLOSE}\r\n`],
    [
      'an upgrade that nobody knows',
      200,
      `GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h9\r\n\r\n`,
    ],
    ['Expect: 100-continue', 200, `${HEAD}Expect: 100-continue\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`],
    ['TRACE', 405, `TRACE ${PATH} HTTP/1.1\r\n${CLOSE}\r\n`],
  ])('that brings %s is answered with %d', async (_, status, text) => {
    expect(statuses(await untilClosed((socket) => socket.write(text))).at(-1)).toBe(status)
  })

  it('of HTTP/1.0 needs no Host', async () => {
    expect(await untilClosed((socket) => socket.write('GET / HTTP/1.0\r\n\r\n'))).toContain(
      `"baseUrl":"${server.url}/x-router"`,
    )
  })

  it('takes the host of a whole URL rather than the header', async () => {
    const received = await untilClosed((socket) =>
      socket.write(`GET http://mock.example:80/?a=b HTTP/1.1\r\n${CLOSE}\r\n`),
    )
    expect(received).toContain('"baseUrl":"http://mock.example/x-router"')
  })

  it('that brings no HTTP after requests gets their answers first', async () => {
    const received = await untilClosed((socket) => socket.write(`${HEAD}Content-Length: 2\r\n\r\n{}hello\r\n\r\n`))
    expect(statuses(received)).toEqual([200, 400])
  })

  it('that is ended by its client after a request gets the whole stream', async () => {
    const chat = { model: 'sample-chat', stream: true, max_tokens: 100, messages: [{ role: 'user', content: 'hi' }] }
    const body = JSON.stringify(chat)
    const head = HEAD.replace(PATH, '/lumenfall/openai/v1/chat/completions')
    const key = 'Authorization: Bearer lmnfl_acme.secret'
    const received = await untilClosed((socket) =>
      socket.end(`${head}${key}\r\nContent-Length: ${body.length}\r\n\r\n${body}`),
    )
    expect(statuses(received)).toEqual([200])
    expect(received).toContain('data: [DONE]')
  })

  it('refuses what is no HTTP in the error shape of the vendor that its path names', async () => {
    const received = await untilClosed((socket) =>
      socket.write('GET /lumenfall/openai/v1/models HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'),
    )
    expect(received).toContain(
      '{"error":{"message":"The header Host must be sent once; received 2.","type":"invalid_request_error",',
    )
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
