import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { aurous } from '@outlay/reference/aurous'
import { xRouter } from '@outlay/reference/x-router'
import { afterEach, describe, expect, it } from 'vitest'
import type { Served } from './listener.ts'
import { type ServeOptions, serve } from './serve.ts'

const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const running: Served[] = []

async function served(options: Partial<ServeOptions> = {}): Promise<Served> {
  const one = await serve({ vendors: [aurous, xRouter], port: 0, now, ...options })
  running.push(one)
  return one
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

interface Got {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** Asks with any headers, also those that `fetch` keeps to itself. */
function get({ url }: Served, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url)
    const asked = request({ host: '127.0.0.1', port, path, headers }, async (reply) => {
      resolve({ status: reply.statusCode, headers: reply.headers, body: await text(reply) })
    })
    asked.on('error', reject).end()
  })
}

const WEBHOOKS = '/_outlay/aurous/webhooks'
const PROXIED = { publicUrl: 'https://mock.example/base', allowHosts: ['mock.test'] }

describe('a record of the mock', () => {
  it.each([
    [200, 'localhost'],
    [200, 'localhost:4010'],
    [200, 'LOCALHOST'],
    [200, 'app.localhost:3000'],
    [200, '127.0.0.1'],
    [200, '127.8.9.1:80'],
    [200, '[::1]:4010'],
    [200, 'mock.example'],
    [200, 'MOCK.test:99'],
    [403, 'evil.example'],
    [403, 'localhost.evil.example'],
    [403, 'notlocalhost'],
    [403, '127.0.0.1.evil.example'],
    [403, '128.0.0.1'],
    [403, '192.168.1.5:4010'],
    [403, 'mock.example.evil.example'],
  ])('answers %d to the host %s', async (status, host) => {
    const got = await get(await served(PROXIED), WEBHOOKS, { host })
    expect([got.status, got.headers['access-control-allow-origin']]).toEqual([status, undefined])
  })

  it.each<readonly [status: number, headers: Readonly<Record<string, string>>]>([
    [200, { origin: 'https://mock.example' }],
    [200, { origin: 'http://localhost:4010' }],
    [200, { 'sec-fetch-site': 'same-origin' }],
    [200, { 'sec-fetch-site': 'none' }],
    [403, { origin: 'http://localhost:3000' }],
    [403, { origin: 'https://evil.example' }],
    [403, { origin: 'null' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
  ])('answers %d to a request with %j', async (status, headers) => {
    const got = await get(await served(PROXIED), WEBHOOKS, { host: 'localhost:4010', ...headers })
    expect(got.status).toBe(status)
  })

  it.each(['/_outlay/aurous/files', '/_outlay/aurous/files/', '/_outlay/x-router/ledger?payer=0x1', '/_outlay/nobody'])(
    '%s is for no page of another origin',
    async (path) => {
      const got = await get(await served(), path, { origin: 'https://evil.example' })
      expect([got.status, JSON.parse(got.body)]).toEqual([403, { error: 'FORBIDDEN', message: expect.any(String) }])
    },
  )
})

const KEY = { 'x-api-key': `al_live_${'a'.repeat(64)}` }
const PICTURE = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAAAAACPAi4CAAAAG0lEQVR4nO3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAFGOA0dAAAAAElFTkSuQmCC',
  ),
  (one) => one.charCodeAt(0),
)

async function uploaded({ url }: Served): Promise<string> {
  const body = new FormData()
  body.set('purpose', 'reference')
  body.set('file', new Blob([PICTURE], { type: 'image/png' }), 'a.png')
  const reply = await fetch(`${url}/aurous/v1/files`, { method: 'POST', headers: KEY, body })
  return ((await reply.json()) as { readonly url: string }).url
}

describe('a file', () => {
  it('is read by any page at its address', async () => {
    const server = await served({ secret: 'one' })
    const path = (await uploaded(server)).replace(server.url, '')
    expect(path).toMatch(/^\/_outlay\/aurous\/files\/[0-9a-f]{32}\/file_\w+\?expires=\d+$/)
    const got = await get(server, path, { origin: 'https://app.example', host: 'any.example' })
    expect([got.status, got.headers['access-control-allow-origin']]).toEqual([200, '*'])
  })

  it('has another address for another secret', async () => {
    const [one, other] = await Promise.all(['one', 'other'].map(async (secret) => uploaded(await served({ secret }))))
    expect(new URL(String(one)).pathname.split('/')[4]).not.toBe(new URL(String(other)).pathname.split('/')[4])
  })
})

describe('a server behind a proxy', () => {
  it('speaks of its public URL', async () => {
    const server = await served(PROXIED)
    expect(await uploaded(server)).toMatch(/^https:\/\/mock\.example\/base\/_outlay\/aurous\/files\//)
    const list = JSON.parse((await get(server, '/')).body) as { vendors: unknown[] }
    expect(list.vendors[0]).toMatchObject({
      baseUrl: 'https://mock.example/base/aurous',
      document: 'https://mock.example/base/aurous/openapi.json',
    })
    const document = JSON.parse((await get(server, '/x-router/openapi.json')).body) as { servers: unknown[] }
    expect(document.servers[0]).toMatchObject({ url: 'https://mock.example/base/x-router' })
  })

  it.each(['/base', '/base/', '/base?a=b', '/base/x-router/openapi.json', '/base/x-router/v1/models', WEBHOOKS])(
    'answers %s whether or not the proxy leaves the path of the public URL',
    async (path) => {
      expect((await get(await served(PROXIED), path)).status).toBe(200)
    },
  )

  it('names the public URL as the resource of a payment', async () => {
    const { url } = await served(PROXIED)
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"prompt":"a dune"}' }
    const reply = await fetch(`${url}/x-router/v1/images/generate`, init)
    expect([reply.status, await reply.text()]).toEqual([
      402,
      expect.stringContaining('"resource":"https://mock.example/base/x-router/v1/images/generate"'),
    ])
  })

  const FORWARDED = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'p.example', 'x-forwarded-prefix': '/m/' }
  it.each<readonly [trustProxy: boolean, headers: Readonly<Record<string, string>>, base: string]>([
    [true, FORWARDED, 'https://p.example/m'],
    [true, { forwarded: 'for=1.2.3.4;proto=https;host="q.example:8443", for=5.6.7.8' }, 'https://q.example:8443'],
    [true, { 'x-forwarded-proto': 'https, http' }, 'https://a.example'],
    [
      true,
      { 'x-forwarded-proto': 'javascript', 'x-forwarded-host': 'a b', 'x-forwarded-prefix': 'm' },
      'http://a.example',
    ],
    [true, { 'x-forwarded-prefix': '//evil.example' }, 'http://a.example'],
    [false, FORWARDED, 'http://a.example'],
  ])('with trustProxy %s takes %j for %s', async (trustProxy, headers, base) => {
    const { body } = await get(await served({ trustProxy }), '/', { host: 'a.example', ...headers })
    expect(body).toContain(`"baseUrl":"${base}/aurous"`)
  })

  it.each(['mock.example', 'ftp://mock.example', 'https://mock.example/?a=b', 'https://me@mock.example', '/base'])(
    'is not served at %s',
    async (publicUrl) => {
      await expect(served({ publicUrl })).rejects.toMatchObject({
        name: 'AddressError',
        message: expect.stringContaining(`received ${JSON.stringify(publicUrl)}.`),
      })
    },
  )
})
