import { request } from 'node:http'
import { aurous } from '@outlay/reference/aurous'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from './listener.ts'
import { serve } from './serve.ts'

const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const PAGE = '/_outlay/aurous/webhooks'
let server: RunningServer
let behind: RunningServer

beforeAll(async () => {
  const vendors = [aurous, xRouter]
  server = await serve({ vendors, port: 0, now })
  const names = { publicUrl: 'https://mock.example/base', allowHosts: ['mock.test'] }
  behind = await serve({ vendors, port: 0, now, ...names })
})
afterAll(() => Promise.all([server.close(), behind.close()]))

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** A request with a `Host` of its own, which fetch would not send. */
function ask(at: RunningServer, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { port, hostname } = new URL(at.url)
  return new Promise((resolve, reject) => {
    request({ port, hostname, path, headers }, (reply) => {
      let text = ''
      reply.on('data', (part) => {
        text += part
      })
      reply.on('end', () => resolve({ status: reply.statusCode, headers: reply.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

describe('what is known of the running world', () => {
  it.each([
    'localhost',
    'LOCALHOST:4010',
    'app.localhost:4010',
    '127.0.0.1',
    '127.0.0.2:9',
    '[::1]:4010',
    'localhost.',
  ])('is told to a request by the name %s', async (host) => {
    expect((await ask(server, PAGE, { host })).status).toBe(200)
  })

  it.each([
    'evil.example',
    'evil.example:4010',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil-localhost',
    '192.0.2.1:4010',
    '0.0.0.0:4010',
    '[2001:db8::1]',
    'mock.example',
    'mock.test',
  ])('is refused to a request by the name %s', async (host) => {
    const { status, headers, text } = await ask(server, PAGE, { host })
    expect(status).toBe(403)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(JSON.parse(text)).toEqual({ error: 'FORBIDDEN', message: expect.stringContaining(JSON.stringify(host)) })
  })

  it.each([['https://evil.example'], ['null'], ['http://localhost:3000'], ['http://127.0.0.1.evil.example']])(
    'is refused to a page of the origin %s',
    async (origin) => {
      expect((await ask(server, PAGE, { origin })).status).toBe(403)
    },
  )

  it('is told to a page of its own, without permission for others', async () => {
    const { status, headers } = await ask(server, PAGE, { origin: server.url })
    expect([status, headers['access-control-allow-origin'], headers['access-control-expose-headers']]).toEqual([
      200,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['cross-site', 'no-cors', 403],
    ['same-site', 'cors', 403],
    ['same-origin', 'cors', 200],
    ['none', 'navigate', 200],
    ['cross-site', 'navigate', 200],
  ])('answers Sec-Fetch-Site %s, mode %s, with %d', async (site, mode, status) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode }
    expect((await ask(server, PAGE, headers)).status).toBe(status)
  })

  it.each(['/_outlay/aurous/files', '/_outlay/x-router/ledger?payer=0x', '/_outlay/', '/_outlay/nobody/nothing'])(
    'is refused at %s as well',
    async (path) => {
      expect((await ask(server, path, { host: 'evil.example' })).status).toBe(403)
    },
  )

  it.each(['mock.example', 'MOCK.test:80', 'localhost:4010'])(
    'is told by the name %s where it is named',
    async (host) => {
      expect((await ask(behind, PAGE, { host })).status).toBe(200)
    },
  )

  it('is told to a page of the public URL, and to no other of that host', async () => {
    const by = (origin: string): Promise<Answer> => ask(behind, PAGE, { host: '127.0.0.1', origin })
    expect((await by('https://mock.example')).status).toBe(200)
    expect((await by('http://mock.example')).status).toBe(403)
  })

  it('is not told to whoever adds the token of a file', async () => {
    const path = `/_outlay/aurous/webhooks/${'0'.repeat(32)}/`
    expect((await ask(server, path, { host: 'evil.example' })).status).toBe(404)
  })
})

describe('what a vendor has', () => {
  it.each(['/x-router/v1/images/models', '/', '/x-router/openapi.json'])('is told to every page: %s', async (path) => {
    const { status, headers } = await ask(server, path, { host: 'evil.example', origin: 'https://evil.example' })
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*'])
  })
})

describe('the picture of a run', () => {
  it('is loaded by every page at the address that was given out, and at no other', async () => {
    const served = await serve({ vendors: [aurous], port: 0, now, speed: 1000 })
    const headers = { 'content-type': 'application/json', 'x-api-key': `al_live_${'a'.repeat(64)}` }
    const form = new FormData()
    form.set('purpose', 'reference')
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    )
    form.set('file', new Blob([bytes], { type: 'image/png' }), 'dot.png')
    const key = { 'x-api-key': headers['x-api-key'] }
    const reply = await fetch(`${served.url}/aurous/v1/files`, { method: 'POST', headers: key, body: form })
    const { url } = (await reply.json()) as { url: string }
    const path = url.slice(served.url.length)
    const page = { host: 'evil.example', origin: 'https://evil.example' }
    expect((await ask(served, path, page)).status).toBe(200)
    const guesses = [
      path.replace(/[0-9a-f]{32}/, '0'.repeat(32)),
      path.replace(/[0-9a-f]{32}\//, ''),
      path.replace(/\?.*/, ''),
      path.replace('expires=', 'expires=9'),
      path.replace('/aurous/', '/x-router/'),
    ]
    for (const guess of guesses) expect([403, 404]).toContain((await ask(served, guess, page)).status)
    const other = await serve({ vendors: [aurous], port: 0, now })
    expect((await ask(other, path)).status).toBe(404)
    await Promise.all([served.close(), other.close()])
  })
})
