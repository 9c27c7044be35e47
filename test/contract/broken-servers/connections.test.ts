import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type CaseResult, type ContractOptions, checkContract, type Send } from '@outlay/contract'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { xRouter } from '@outlay/vendor/x-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOW } from '../x-router/subjects.ts'
import { type Elapse, timedFetch, type VirtualTime, virtualTime } from './virtual-time.ts'

/** In milliseconds of virtual time, which passes only where a test says so. */
const BOUNDS = { deadline: 300, streamDeadline: 900, maxBodyBytes: 65_536 }
const JSON_HEAD = { 'content-type': 'application/json' }
const EVENTS = { 'content-type': 'text/event-stream' }

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const ends: (() => Promise<unknown>)[] = []
let time: VirtualTime
beforeEach(() => {
  time = virtualTime()
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void

async function served(answer: Answer): Promise<string> {
  const server = createServer((request, response) => answer(response, request))
  ends.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return listening(server)
}

/** Writes a piece again and again until the client has gone. */
function dripping(response: ServerResponse, piece: string): void {
  const timer = setInterval(() => response.write(piece), 1)
  response.once('close', () => clearInterval(timer))
  response.once('error', () => clearInterval(timer))
}

async function held(baseUrl: string, more: Partial<ContractOptions> = {}): Promise<readonly CaseResult[]> {
  const only: ContractOptions['only'] = ({ name, operation }) =>
    name === 'defaults' && operation.spec.id === 'estimateImage'
  const { startTimer } = time
  return checkContract({ vendor: xRouter, baseUrl, fetch, startTimer, now: () => NOW, only, ...BOUNDS, ...more })
}

function findings(results: readonly CaseResult[]): readonly string[] {
  return results.flatMap((one) =>
    one.verdict === 'failed' ? one.violations.map(({ rule, message }) => `${rule}: ${message}`) : [one.verdict],
  )
}

const WHOLE = 'reply: The server did not send a complete response: '

const STANDS: Elapse = () => 0
const EACH_PIECE: Elapse = () => 100
const TWO_EVENTS = 'data: {}\n\ndata: {}\n\n: still here\n\n'
/** Nothing comes after so many bytes. */
const silentAfter =
  (last: number): Elapse =>
  (bytes) =>
    bytes === last ? BOUNDS.deadline : 0

/** What a server does, how long that takes, and what is found. */
const broken: readonly (readonly [what: string, answer: Answer, elapse: Elapse, finding: string])[] = [
  ['never answers', () => time.pass(BOUNDS.deadline), STANDS, `${WHOLE}it did not end within 0.3 s; nothing came.`],
  [
    'sends its headers and no more',
    (response) => response.writeHead(200, JSON_HEAD).flushHeaders(),
    silentAfter(0),
    `${WHOLE}it did not end within 0.3 s; the status 200 and 0 bytes came.`,
  ],
  [
    'never ends its body',
    (response) => response.writeHead(200, JSON_HEAD).write('{"a":1}'),
    silentAfter(7),
    `${WHOLE}it did not end within 0.3 s; the status 200 and 7 bytes came.`,
  ],
  [
    'drips its body slowly',
    (response) => dripping(response.writeHead(200, JSON_HEAD), ' '),
    EACH_PIECE,
    `${WHOLE}it did not end within 0.3 s; the status 200 and `,
  ],
  [
    'sends an endless body',
    (response) => dripping(response.writeHead(200, JSON_HEAD), 'a'.repeat(32_768)),
    STANDS,
    `${WHOLE}its body has more than 65536 bytes; the status 200 and `,
  ],
  [
    'sends endless events',
    (response) => dripping(response.writeHead(200, EVENTS), 'data: {}\n\n'),
    EACH_PIECE,
    `${WHOLE}the stream did not end within 0.9 s; the status 200 and `,
  ],
  [
    'sends events and then none',
    (response) => response.writeHead(200, EVENTS).write(TWO_EVENTS),
    silentAfter(TWO_EVENTS.length),
    `${WHOLE}no event came for 0.3 s; the status 200 and 2 events came.`,
  ],
  [
    'sends comments in place of events',
    (response) => dripping(response.writeHead(200, EVENTS), ': still here\n\n'),
    EACH_PIECE,
    `${WHOLE}it did not end within 0.3 s; the status 200 and 0 events came.`,
  ],
]

/** The same of servers whose connection says at once what is wrong. */
const brokenAtOnce: readonly (readonly [what: string, answer: Answer, finding: string])[] = [
  ['resets the connection', (response) => response.socket?.resetAndDestroy(), `${WHOLE}fetch failed (`],
  [
    'ends before its body does',
    (response) => {
      const { socket } = response
      response.writeHead(200, { ...JSON_HEAD, 'content-length': '100' }).write('{', () => socket?.destroy())
    },
    WHOLE,
  ],
  [
    'sends a body that is not compressed as it says',
    (response) => response.writeHead(200, { ...JSON_HEAD, 'content-encoding': 'gzip' }).end('{}'),
    WHOLE,
  ],
  [
    'redirects',
    (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    'status: The status must be one that the document declares for estimateImage (200, 400, 404, 405, 413, 415, 500); received 302 without a body. It redirects to "/elsewhere", and no redirect is followed.',
  ],
]

describe('a server that', () => {
  const only: ContractOptions['only'] = ({ name }) => ['defaults', 'fourImages'].includes(name)

  it.each(broken)('%s breaks the case, and the run goes on', async (_, answer, elapse, finding) => {
    const found = findings(await held(await served(answer), { only, fetch: timedFetch(time, elapse) }))
    expect(found).toEqual([expect.stringContaining(finding), expect.stringContaining(finding)])
  })

  it.each(brokenAtOnce)('%s breaks the case, and the run goes on', async (_, answer, finding) => {
    const found = findings(await held(await served(answer), { only }))
    expect(found).toEqual([expect.stringContaining(finding), expect.stringContaining(finding)])
  })

  it('speaks another protocol breaks the case', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => {})
      socket.write('nonsense\r\n\r\n')
      ends.unshift(async () => void socket.destroy())
    })
    ends.push(() => new Promise((resolve) => server.close(resolve)))
    expect(findings(await held(await listening(server)))).toEqual([expect.stringContaining(WHOLE)])
  })

  it('is slow now and then keeps the other cases', async () => {
    let asked = 0
    const slow: Send = (request) => {
      asked += 1
      if (asked > 1) return Promise.resolve(Response.json({ url: request.url }, { status: 418 }))
      setImmediate(time.pass, BOUNDS.deadline)
      return new Promise(() => {})
    }
    expect(findings(await held('http://localhost', { fetch: slow, only }))).toEqual([
      `${WHOLE}it did not end within 0.3 s; nothing came.`,
      expect.stringMatching(/^status: .* received 418 /),
    ])
  })
})

/** Time passes, and nothing comes. */
function stall(): Promise<never> {
  setImmediate(time.pass, BOUNDS.deadline)
  return new Promise(() => {})
}

/** Streams that a fetch of one's own may answer with. */
const bodies: readonly (readonly [what: string, body: () => ReadableStream, finding: string])[] = [
  ['never gives anything', () => new ReadableStream({ pull: stall }), 'it did not end within 0.3 s'],
  [
    'gives empty pieces without end',
    () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) }),
    'its body came in more than 1000000 pieces',
  ],
  ['gives what are no bytes', () => new ReadableStream({ pull: (controller) => controller.enqueue('text') }), ''],
  [
    'cannot be cancelled',
    () => new ReadableStream({ pull: stall, cancel: () => new Promise(() => {}) }),
    'it did not end within 0.3 s',
  ],
]

describe('a fetch of one’s own', () => {
  it.each(bodies)('whose body %s ends in a finding', async (_, body, finding) => {
    const found = findings(await held('http://localhost', { fetch: async () => new Response(body()) }))
    expect(found).toEqual([expect.stringContaining(WHOLE + finding)])
  })

  it('is told by its signal that nobody waits', async () => {
    const signals: AbortSignal[] = []
    const ignoring: Send = ({ signal }) => {
      signals.push(signal)
      // By then nobody but the contract kit holds the request, whose signal is aborted only while it lives.
      setImmediate(collectGarbage)
      return stall()
    }
    await held('http://localhost', { fetch: ignoring })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  it('that follows redirects is found', async () => {
    const response = Object.defineProperty(Response.json({}), 'redirected', { value: true })
    expect(findings(await held('http://localhost', { fetch: async () => response }))).toEqual([
      `${WHOLE}a redirect was followed to "".`,
    ])
  })

  it('that loses the connection is not judged where a large body is refused', async () => {
    const only: ContractOptions['only'] = ({ name }) => name === 'twoMebibytes'
    const lost: Send = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('write EPIPE') }))
    expect(await held('http://localhost', { fetch: lost, only })).toMatchObject([
      {
        verdict: 'not judged',
        reason: 'The connection ended while the body was sent; what the server answered cannot be read.',
      },
    ])
  })

  it('that answers nothing, or throws, is found', async () => {
    const nothing = (() => undefined) as unknown as Send
    const throws: Send = () => {
      throw new Error('no network')
    }
    expect(findings(await held('http://localhost', { fetch: nothing }))).toEqual([expect.stringContaining(WHOLE)])
    expect(findings(await held('http://localhost', { fetch: throws }))).toEqual([`${WHOLE}no network.`])
  })
})

describe('a stream that is longer than the deadline', () => {
  it('is whole when its events are near to each other', async () => {
    let left = 5
    const pull = (controller: ReadableStreamDefaultController): void => {
      time.pass(100)
      left -= 1
      controller.enqueue(new TextEncoder().encode(left > 0 ? 'data: {}\n\n' : 'data: [DONE]\n\n'))
      if (left === 0) controller.close()
    }
    const fetch: Send = async () =>
      new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers: EVENTS })
    const only: ContractOptions['only'] = ({ name, operation }) =>
      operation.spec.id === 'completeChat' && name === 'completed'
    const found = findings(await held('http://localhost', { vendor: lumenfall, fetch, only }))
    expect(left).toBe(0)
    // Each event was read, and none is a chunk of a chat.
    const events = found.map((one) => one.split(':', 2).join(':'))
    expect(new Set(events)).toEqual(new Set([1, 2, 3, 4].map((event) => `body: Event ${event}`)))
  })
})

describe('a bound', () => {
  it.each([
    ['deadline', 0],
    ['streamDeadline', Number.NaN],
    ['maxBodyBytes', -1],
    ['maxRetryWait', Number.POSITIVE_INFINITY],
  ])('%s of %s is refused in a sentence', async (name, value) => {
    await expect(held('http://localhost', { [name]: value })).rejects.toThrow(
      new RegExp(`^\`${name}\` must be a number from [01] to 2147483647; received ${value}\\.$`),
    )
  })
})
