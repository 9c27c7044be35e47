import { once } from 'node:events'
import { connect } from 'node:net'
import { xRouter } from '@outlay/reference/x-router'
import { afterEach, describe, expect, it } from 'vitest'
import type { RunningServer } from './listener.ts'
import { type ServeOptions, serve } from './serve.ts'

const JSON_BODY = { 'Content-Type': 'application/json' }
const now = (): number => Date.parse('2026-11-20T00:00:00Z')

const running: RunningServer[] = []

async function served(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const one = await serve({ vendors: [xRouter], port: 0, now, ...options })
  running.push(one)
  return one
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

function estimate(url: string, body: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/x-router/v1/images/estimate`, { method: 'POST', headers: JSON_BODY, body, ...init })
}

describe('a server', () => {
  it('listens on a free port of 127.0.0.1 when asked for port 0', async () => {
    const [one, other] = [await served(), await served()]
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
    expect(one.url).not.toBe(other.url)
  })

  it.each([
    ['{}', '0.006955'],
    ['{"width":512,"height":512,"numberResults":4}', '0.006955'],
    ['{"width":2048,"height":2048}', '0.027820'],
  ])('prices %s at %s', async (body, usd) => {
    const reply = await estimate((await served()).url, body)
    expect(reply.status).toBe(200)
    expect(await reply.json()).toMatchObject({ estimatedCost: { usd } })
  })

  it('prices by the list that holds at its clock', async () => {
    const { url } = await served({ now: () => Date.parse('2026-10-01T00:00:00Z') })
    const reply = await estimate(url, '{}')
    expect(reply.status).toBe(500)
    expect(await reply.json()).toMatchObject({
      error: 'ESTIMATE_ERROR',
      message: expect.stringContaining('2026-11-01'),
    })
  })

  it.each([
    ['text/plain', { headers: { 'Content-Type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['PUT', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['malformed JSON', { body: '{"width":' }, 400, 'INVALID_REQUEST'],
    ['an empty body', { body: '' }, 400, 'INVALID_REQUEST'],
    ['a width of 1000', { body: '{"width":1000}' }, 400, 'INVALID_DIMENSIONS'],
  ])('answers %s in the error shape of the vendor', async (_, init, status, error) => {
    const reply = await estimate((await served()).url, '{}', init)
    expect(reply.status).toBe(status)
    expect(await reply.json()).toEqual({
      error,
      message: expect.stringMatching(
        / must be .+; received .+\.$|^No vendor is served at .+\. Use .+\.$|^The body .+\. (Check|Send) .+\.$/,
      ),
    })
  })

  it('names the methods of a path with a 405', async () => {
    const reply = await fetch(`${(await served()).url}/x-router/v1/images/estimate`)
    expect([reply.status, reply.headers.get('Allow')]).toEqual([405, 'POST, OPTIONS'])
  })

  it.each([
    ['a trailing slash', '/x-router/v1/images/models/', ' /v1/images/models/;'],
    ['a vendor that is not served', '/nope/v1/images/models', ' /nope/v1/images/models. '],
    ['a name that only starts like a vendor', '/x-routers/v1', ' /x-routers/v1. '],
    ['a path of no operation', '/x-router/v1/nope', ' /v1/nope;'],
  ])('answers 404 to %s', async (_, path, named) => {
    const reply = await fetch((await served()).url + path)
    expect(reply.status).toBe(404)
    expect(await reply.json()).toMatchObject({ error: 'NOT_FOUND', message: expect.stringContaining(named) })
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const url = `${(await served()).url}/x-router/v1/images/models`
    const [get, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['content-type', 'content-length', 'access-control-allow-origin']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    }
  })

  it('grants a preflight of a browser the method and the headers that it asks about', async () => {
    const reply = await fetch(`${(await served()).url}/x-router/v1/images/estimate`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://app.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type, x-payment',
      },
    })
    expect([reply.status, await reply.text()]).toEqual([204, ''])
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      allow: 'POST, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type, x-payment',
    })
  })

  it('lets a page of any origin read answers, refusals and their headers', async () => {
    const { url } = await served()
    for (const reply of [await estimate(url, '{}'), await estimate(url, 'null'), await fetch(`${url}/nope`)]) {
      expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(reply.headers.get('Access-Control-Expose-Headers')).toBe('*')
    }
  })

  it('serves vendors without a fixed list: two under their own names, or none', async () => {
    const { url } = await served({ vendors: [xRouter, { ...xRouter, name: 'second', basePath: '/api' }] })
    expect((await fetch(`${url}/second/api/v1/images/models`)).status).toBe(200)
    expect((await fetch(`${url}/x-router/v1/images/models`)).status).toBe(200)
    const none = await served({ vendors: [] })
    expect(await (await fetch(none.url)).json()).toEqual({ vendors: [] })
  })
})

describe('a server that is asked to end', () => {
  it('ends, an idle and a half sent request notwithstanding', async () => {
    const { url, close } = await serve({ vendors: [xRouter], port: 0, now })
    await (await fetch(url)).text()
    const port = Number(new URL(url).port)
    const [idle, half] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    await Promise.all([once(idle, 'connect'), once(half, 'connect')])
    half.write('POST /x-router/v1/images/estimate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n')
    half.write('Content-Length: 100\r\nExpect: 100-continue\r\n\r\n')
    await once(half, 'data')
    half.write('{"width":')
    const closed = [once(idle.resume(), 'close'), once(half.on('error', () => {}).resume(), 'close')]
    await close()
    await Promise.all(closed)
    await expect(fetch(url)).rejects.toThrow()
  })

  it('finishes an answer that is under way', async () => {
    const document = Promise.withResolvers<Readonly<Record<string, unknown>>>()
    const asked = Promise.withResolvers<void>()
    const slow = {
      ...xRouter,
      document: () => {
        asked.resolve()
        return document.promise
      },
    }
    const { url, close } = await serve({ vendors: [slow], port: 0, now })
    const reply = fetch(`${url}/x-router/openapi.json`)
    await asked.promise
    const closing = close()
    document.resolve({ openapi: '3.1.0' })
    expect((await reply).status).toBe(200)
    await closing
  })

  it('may be asked twice', async () => {
    const { close } = await serve({ vendors: [xRouter], port: 0, now })
    await Promise.all([close(), close()])
  })
})
