import { xRouter } from '@outlay/reference/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from './listener.ts'
import { serve } from './serve.ts'

let server: RunningServer
const now = (): number => Date.parse('2026-11-20T00:00:00Z')

beforeAll(async () => {
  server = await serve({ vendors: [xRouter], port: 0, now })
})
afterAll(() => server.close())

describe('GET /', () => {
  it('lists each vendor with its base URL and its document', async () => {
    const { url } = server
    const reply = await fetch(url)
    expect(reply.headers.get('Content-Type')).toBe('application/json')
    expect(await reply.json()).toEqual({
      vendors: [
        {
          name: 'x-router',
          title: 'x-router',
          version: xRouter.version,
          baseUrl: `${url}/x-router`,
          document: `${url}/x-router/openapi.json`,
        },
      ],
    })
  })

  it('names base URLs that answer', async () => {
    const { vendors } = (await (await fetch(server.url)).json()) as { vendors: { baseUrl: string; document: string }[] }
    for (const { baseUrl, document } of vendors) {
      expect((await fetch(`${baseUrl}/v1/images/models`)).status).toBe(200)
      expect((await fetch(document)).status).toBe(200)
    }
  })

  it('lists base URLs under the host by which it was reached', async () => {
    const { port } = new URL(server.url)
    const { vendors } = (await (await fetch(`http://localhost:${port}/`)).json()) as { vendors: { baseUrl: string }[] }
    expect(vendors[0]?.baseUrl).toBe(`http://localhost:${port}/x-router`)
  })

  it('is no other path', async () => {
    expect((await fetch(`${server.url}/openapi.json`)).status).toBe(404)
    expect((await fetch(`${server.url}/nope/openapi.json`)).status).toBe(404)
    expect((await fetch(`${server.url}/x-router/openapi.json/`)).status).toBe(404)
  })
})

describe('GET /_outlay/ready', () => {
  it('says that the server answers, but to no page of another origin', async () => {
    const ready = `${server.url}/_outlay/ready`
    const reply = await fetch(ready)
    expect([reply.status, await reply.json()]).toEqual([200, { ready: true }])
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
    expect((await fetch(ready, { headers: { Origin: 'https://app.example' } })).status).toBe(403)
    expect((await fetch(ready, { method: 'POST' })).status).toBe(405)
  })
})

describe('GET /x-router/openapi.json', () => {
  it('is the document with the mock first among its servers', async () => {
    const written = await xRouter.document()
    const document = (await (await fetch(`${server.url}/x-router/openapi.json`)).json()) as Record<string, unknown>
    const [mock, ...theirs] = document['servers'] as { url: string }[]
    expect(mock?.url).toBe(`${server.url}/x-router`)
    expect(theirs).toEqual(written['servers'])
    expect({ ...document, servers: theirs }).toEqual(JSON.parse(JSON.stringify(written)))
  })

  it('leaves the document of the vendor as it was', async () => {
    await fetch(`${server.url}/x-router/openapi.json`)
    expect(JSON.stringify(await xRouter.document())).not.toContain(server.url)
  })
})

describe.each(['/', '/x-router/openapi.json'])('%s', (path) => {
  it('answers HEAD with the headers of GET and no body', async () => {
    const [get, head] = [await fetch(server.url + path), await fetch(server.url + path, { method: 'HEAD' })]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('Content-Length')).toBe(get.headers.get('Content-Length'))
    expect(head.headers.get('Content-Type')).toBe('application/json')
  })

  it('answers OPTIONS with its methods, for browsers too', async () => {
    const headers = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'x-trace' }
    const reply = await fetch(server.url + path, { method: 'OPTIONS', headers })
    expect(reply.status).toBe(204)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'x-trace',
    })
  })

  it('refuses other methods with a sentence', async () => {
    const reply = await fetch(server.url + path, { method: 'POST', body: '{}' })
    expect([reply.status, reply.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const message = 'The method must be one of GET, HEAD, OPTIONS; received POST.'
    expect(await reply.json()).toEqual({ error: 'METHOD_NOT_ALLOWED', message })
  })

  it('is readable, headers included, from any page', async () => {
    const { headers } = await fetch(server.url + path)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Expose-Headers')).toBe('*')
  })
})
