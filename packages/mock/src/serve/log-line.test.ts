import { once } from 'node:events'
import { connect } from 'node:net'
import type { ServedVendor } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from './listener.ts'
import { createLogFormatter } from './log-line.ts'
import { serve } from './serve.ts'

const PATH = '/x-router/v1/images/estimate'
const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const lines: string[] = []
let told: (line: string) => void = () => {}
let server: RunningServer

beforeAll(async () => {
  const log = (line: string): void => {
    lines.push(line)
    told(line)
  }
  server = await serve({ vendors: [xRouter], port: 0, now, log })
})
afterEach(() => {
  lines.length = 0
})
afterAll(() => server.close())

function post(path: string, body: string, contentType = 'application/json'): Promise<Response> {
  return fetch(server.url + path, { method: 'POST', headers: { 'Content-Type': contentType }, body })
}

const CALL = { type: 'call', operation: 'a' } as const
const formatLogLine = createLogFormatter((text) => text.replaceAll(/k[0-9]{3}/g, '***'))

describe('a log line', () => {
  it.each([
    [{ method: 'GET', path: '/', status: 200, ms: 0.449 }, 'GET / 200 0.4 ms'],
    [{ method: 'POST', path: '/a', status: 400, ms: 12, reason: 'BAD a.' }, 'POST /a 400 12.0 ms BAD a.'],
    [
      {
        method: 'GET',
        path: '/a',
        status: 200,
        ms: 1,
        note: 'b',
        call: { ...CALL, account: 'Acme', cost: { amount: '1', unit: 'credit' } },
      },
      'GET /a 200 1.0 ms (b) [Acme, cost 1 credit]',
    ],
    [{ method: 'GET', path: '/a', status: 200, ms: 1, call: CALL }, 'GET /a 200 1.0 ms'],
    [{ method: 'POST', path: '/a', status: 'unanswered', ms: 1 }, 'POST /a unanswered 1.0 ms'],
    [{ method: 'GET', path: '/k123', status: 404, ms: 1, reason: 'No k123.' }, 'GET /*** 404 1.0 ms No ***.'],
  ] as const)('of %j is %s', (logged, line) => {
    expect(formatLogLine(logged)).toBe(line)
  })

  it.each([
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['an escape', '\u001b'],
    ['a next line', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a null', '\u0000'],
  ])('stays one line when its reason holds %s', (_, character) => {
    const line = formatLogLine({ method: 'GET', path: '/', status: 400, ms: 0, reason: `a${character}b` })
    expect(line).toBe('GET / 400 0.0 ms a b')
  })
})

it('a line is the same however often its path has been printed, and whatever was printed since', () => {
  const paths = Array.from({ length: 3000 }, (_, index) => `/k${String(index % 1500).padStart(3, '0')}/${index % 1500}`)
  for (const path of paths) {
    const shown = path.replace(/k[0-9]{3}/, '***')
    expect(formatLogLine({ method: 'GET', path, status: 200, ms: 1.25 })).toBe(`GET ${shown} 200 1.3 ms`)
  }
})

describe('a server with a log', () => {
  it('writes method, path, status and milliseconds of an answer', async () => {
    await post(PATH, '{}')
    await fetch(`${server.url}/x-router/v1/images/models`, { method: 'HEAD' })
    await fetch(server.url)
    expect(lines).toEqual([
      expect.stringMatching(
        /^POST \/x-router\/v1\/images\/estimate 200 \d+\.\d ms \[dry run, would cost 0\.006955 USD\]$/,
      ),
      expect.stringMatching(/^HEAD \/x-router\/v1\/images\/models 200 \d+\.\d ms$/),
      expect.stringMatching(/^GET \/ 200 \d+\.\d ms$/),
    ])
  })

  it.each([
    [
      'a bad width',
      () => post(PATH, '{"width":1000}'),
      / 400 .* ms INVALID_DIMENSIONS `width` must be .*; received 1000\.$/,
    ],
    ['a wrong media type', () => post(PATH, '{}', 'text/plain'), / 415 .* ms UNSUPPORTED_MEDIA_TYPE .*\.$/],
    ['an unknown route', () => fetch(`${server.url}/x-router/a`), /^GET \/x-router\/a 404 .* NOT_FOUND .*\.$/],
    ['an unknown vendor', () => fetch(`${server.url}/nope`), /^GET \/nope 404 .* NOT_FOUND .*\.$/],
    [
      'a wrong method',
      () => fetch(server.url + PATH),
      /^GET .* 405 .* METHOD_NOT_ALLOWED The method must be .*; received GET\.$/,
    ],
    [
      'a wrong method of the listing',
      () => post('/', ''),
      /^POST \/ 405 .* METHOD_NOT_ALLOWED The method must be .*; received POST\.$/,
    ],
    ['a body too large', () => post(PATH, ' '.repeat(1_048_577)), / 413 .* PAYLOAD_TOO_LARGE .*\.$/],
  ])('adds the reason to a refusal of %s', async (_, refused, line) => {
    await (await refused()).text()
    expect(lines).toEqual([expect.stringMatching(line)])
  })

  it('leaves the query out, whoever answers', async () => {
    const key = 'sk-secret'
    await post(`${PATH}?key=${key}`, '{}')
    await post(`${PATH}?key=${key}`, 'null')
    for (const path of ['/', '/nope', '/x-router/nope', PATH]) await fetch(`${server.url + path}?key=${key}`)
    expect(lines).toHaveLength(6)
    expect(lines.join('\n')).not.toContain(key)
  })

  it('leaves headers out', async () => {
    const headers = { Authorization: 'Bearer sk-secret', 'X-Payment': 'sk-secret', 'Content-Type': 'application/json' }
    await fetch(server.url + PATH, { method: 'POST', headers, body: '{"width":1}' })
    expect(lines.join('\n')).not.toContain('sk-secret')
  })

  it.each([
    ['a field', '{"model":"a\\nGET / 200 0.1 ms\\u2028\\u001b[31m\\u0085"}'],
    ['a field name', '{"a\\nGET / 200 0.1 ms\\u2028":1}'],
  ])('writes one line for control characters in %s', async (_, body) => {
    expect((await post(PATH, body)).status).toBe(400)
    expect(lines).toEqual([expect.stringMatching(/^POST [^\p{Cc}\p{Zl}\p{Zp}]*$/u)])
  })

  it('writes one line for control characters in a path', async () => {
    await fetch(`${server.url}/%0d%0aGET%20/%1b[31m`)
    expect(lines).toEqual([expect.stringMatching(/^GET \/%0d%0aGET%20\/%1b\[31m 404 [^\p{Cc}]*$/u)])
  })

  it('says that a client went away, not that the server failed', async () => {
    const line = new Promise<string>((resolve) => {
      told = resolve
    })
    const client = connect(Number(new URL(server.url).port), '127.0.0.1')
    client.write(`POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n`)
    client.write('Expect: 100-continue\r\n\r\n')
    await once(client, 'data')
    client.destroy()
    expect(await line).toMatch(
      /^POST \S+ unanswered \d+\.\d ms The connection ended before the request was complete\.$/,
    )
  })
})

describe('a log of what went wrong', () => {
  const key = `al_live_${'0'.repeat(64)}`
  const fails: ServedVendor = {
    ...aurous,
    behaviour: {
      ...aurous.behaviour,
      open: async (_, { onError }) => {
        onError(new Error(`No team has ${key}.\nGET / 200 0.1 ms`))
        onError(key)
        throw new Error(`No world for ${key}.`)
      },
    },
  }

  it('has no key in what was thrown, nor lines that it did not write', async () => {
    const told: string[] = []
    const one = await serve({ vendors: [xRouter, fails], port: 0, now, log: (line) => told.push(line) })
    const reply = await fetch(`${one.url}/aurous/v1/images/${key}`, { headers: { 'X-Api-Key': key } })
    await one.close()
    expect(reply.status).toBe(500)
    expect(told).toEqual([
      expect.stringMatching(/^- Error: No team has \*\*\*\. GET \/ 200 0\.1 ms .*log-line\.test\.ts/),
      '- ***',
      expect.stringMatching(
        /^GET \/aurous\/v1\/images\/\*\*\* 500 .* \(Error: No world for \*\*\*\. .*log-line\.test\.ts/,
      ),
    ])
    expect(told.join()).not.toMatch(/al_live_|\p{Cc}/u)
  })
})
