import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aurous } from '@outlay/reference/aurous'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/serve/listener.ts'
import { serve } from '../../src/serve/serve.ts'

const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const JSON_TYPE = { 'content-type': 'application/json' }
let proxy: Server
let trusting: RunningServer
let named: RunningServer
let plain: RunningServer

/** A proxy as people put before it: it takes the path `/base` away and says how it was reached. */
function startProxy(upstream: string): Promise<Server> {
  const { hostname, port } = new URL(upstream)
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').replace(/^\/base/, '') || '/'
    const forwarded = {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'mock.example',
      'x-forwarded-prefix': '/base',
    }
    const headers = { ...incoming.headers, ...forwarded, host: `${hostname}:${port}` }
    incoming.pipe(
      request({ hostname, port, path, method: incoming.method, headers }, (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(outgoing)
      }),
    )
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

beforeAll(async () => {
  const vendors = [aurous, xRouter]
  trusting = await serve({ vendors, port: 0, now, trustProxy: true })
  named = await serve({ vendors, port: 0, now, publicUrl: 'https://mock.example/base' })
  plain = await serve({ vendors, port: 0, now })
  proxy = await startProxy(trusting.url)
})
afterAll(async () => {
  proxy.close()
  await Promise.all([trusting.close(), named.close(), plain.close()])
})

const ways: readonly (readonly [way: string, base: () => string, url: () => string])[] = [
  [
    'a trusted proxy',
    () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/base`,
    () => 'https://mock.example/base',
  ],
  ['a public URL', () => named.url, () => 'https://mock.example/base'],
  ['neither', () => plain.url, () => plain.url],
]

describe.each(ways)('the addresses in answers with %s', (_, base, url) => {
  it('are those by which clients reach the server', async () => {
    const list = (await (await fetch(`${base()}/`)).json()) as { vendors: { baseUrl: string; document: string }[] }
    expect(list.vendors.map((one) => [one.baseUrl, one.document])).toEqual([
      [`${url()}/aurous`, `${url()}/aurous/openapi.json`],
      [`${url()}/x-router`, `${url()}/x-router/openapi.json`],
    ])
    const document = (await (await fetch(`${base()}/x-router/openapi.json`)).json()) as { servers: { url: string }[] }
    expect(document.servers[0]?.url).toBe(`${url()}/x-router`)
    const paid = await fetch(`${base()}/x-router/v1/images/generate`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"prompt":"a capybara"}',
    })
    const { accepts } = (await paid.json()) as { accepts: { resource: string }[] }
    expect([paid.status, accepts[0]?.resource]).toEqual([402, `${url()}/x-router/v1/images/generate`])
  })

  it('lead to what was uploaded', async () => {
    const form = new FormData()
    form.set('purpose', 'reference')
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='
    form.set('file', new Blob([Buffer.from(dot, 'base64')], { type: 'image/png' }), 'dot.png')
    const headers = { 'x-api-key': `al_live_${'a'.repeat(64)}` }
    const reply = await fetch(`${base()}/aurous/v1/files`, { method: 'POST', headers, body: form })
    const file = (await reply.json()) as { url: string }
    expect(file.url.startsWith(`${url()}/_outlay/aurous/files/`)).toBe(true)
    const found = await fetch(file.url.replace(url(), base()))
    expect(Buffer.from(await found.arrayBuffer()).toString('base64')).toBe(dot)
  })
})
