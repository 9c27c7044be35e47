import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createReference } from '@outlay/reference'
import aurousVendor from '@outlay/reference/aurous'
import * as aurous from '@outlay/sdk/aurous'
import * as aurousQuery from '@outlay/sdk/aurous/query'
import { responseValidator } from '@outlay/sdk/aurous/response-validation'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as lumenfallQuery from '@outlay/sdk/lumenfall/query'
import * as xRouter from '@outlay/sdk/x-router'
import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  outcomeOf,
  RESET,
  refused,
  STALLED,
  type Step,
  scripted,
  spacing,
} from './retries-and-timeouts/scripted-server.ts'

// What openai-node, stripe-node, ky and openapi-fetch were found to do to those who use them.
const START = Date.parse('2026-11-20T12:00:00Z')
const body = { prompt: 'a dune' }

async function estimated(steps: readonly Step[], options: xRouter.ClientOptions = {}) {
  const { fetch, sent } = scripted(...steps)
  const client = xRouter.createClient({ fetch, random: () => 0, ...options })
  const { at = Number.NaN, ...came } = await outcomeOf(xRouter.estimateImage({ client, body: {} }))
  return { ...came, took: at - START, sent }
}

describe('in virtual time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    [
      'JSON',
      '{"error":"INVALID_DIMENSIONS","message":"Too wide."}',
      { error: 'INVALID_DIMENSIONS', message: 'Too wide.' },
    ],
    ['a web page', '<h1>502 Bad Gateway</h1>', '<h1>502 Bad Gateway</h1>'],
    ['text', 'upstream is gone', 'upstream is gone'],
    ['nothing', '', undefined],
  ])('the body of a refusal is in the error, after retries too: %s', async (_what, text, kept) => {
    const { error } = await estimated([RESET, { status: 503, body: text }])
    expect([error.attempts, error.body]).toEqual([3, kept])
    // Of JSON, what the document says to be its message.
    expect(error.message).toContain(text === '' ? 'no body' : typeof kept === 'object' ? 'Too wide.' : text)
  })

  it('a server that asks for 300 s is neither asked after 0.4 s nor slept for: the caller is told the wait', async () => {
    const { error, took, sent } = await estimated([refused(429, { 'Retry-After': '300' })])
    expect([error.status, error.retryAfter, took, sent.length]).toEqual([429, 300, 0, 1])
  })

  it('a 429 is sent again, after what the server asks for', async () => {
    const { data, sent } = await estimated([refused(429, { 'Retry-After': '20' }), refused(429), {}])
    expect(data).toEqual({})
    expect(spacing(sent)).toEqual([20_000, 1000])
  })

  it('an abort is heeded while backing off: nothing more is sent, and no timer is left', async () => {
    const aborter = new AbortController()
    const { fetch, sent } = scripted(refused(429, { 'Retry-After': '100' }))
    const client = xRouter.createClient({ fetch })
    const call = xRouter.estimateImage({ client, body: {}, signal: aborter.signal }).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1000)
    aborter.abort()
    expect(await call).toMatchObject({ name: 'AbortError', attempts: 1 })
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(1e6)
    expect(sent).toHaveLength(1)
  })

  it('the time limit does not end at the headers: a body that stalls is late', async () => {
    const { error, took } = await estimated([STALLED], { timeout: 2000, retry: 0 })
    expect([error.name, took]).toEqual(['TimeoutError', 2000])
  })

  it('what costs is not sent by two layers: TanStack Query leaves the retries to the client', async () => {
    const app = { retry: 3, retryDelay: 10 }
    const cache = new QueryClient({ defaultOptions: { queries: app, mutations: app } })
    const { fetch, sent } = scripted(refused(503))
    const paid = lumenfall.createClient({ fetch, auth: 'key' })
    const image = new MutationObserver(cache, lumenfallQuery.generateImagesMutation({ client: paid }))
    await outcomeOf(image.mutate({ body: { model: 'm', ...body } }))
    expect(sent).toHaveLength(1)
    const keyed = scripted(refused(503))
    const client = aurous.createClient({ fetch: keyed.fetch, auth: 'key' })
    await outcomeOf(new MutationObserver(cache, aurousQuery.createImageMutation({ client })).mutate({ body }))
    expect(keyed.sent).toHaveLength(3)
    expect(new Set(keyed.sent.map(({ request }) => request.headers.get('idempotency-key'))).size).toBe(1)
    const free = scripted(refused(503))
    const asks = aurous.createClient({ fetch: free.fetch, auth: 'key' })
    await outcomeOf(cache.fetchQuery(aurousQuery.estimateImageOptions({ client: asks, body })))
    expect(free.sent).toHaveLength(3)
  })

  it.each([
    ['a page to sign in', '<!doctype html><title>Sign in</title>', 'text/html'],
    ['a page that calls itself JSON', '<!doctype html>', 'application/json'],
    ['a body that is cut off', '{"total":', 'application/json'],
  ])('%s with the status 200 is no data, and not lost either', async (_what, page, type) => {
    const { data, error } = await estimated([{ body: page, headers: { 'content-type': type } }])
    expect(data).toBeUndefined()
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', status: 200, body: page })
  })

  it('a key in a header of an unusual name is in no log: not in hooks, errors, inspect or JSON', async () => {
    const printed: string[] = []
    const log = (told: unknown) => {
      printed.push(inspect(told, { depth: 9, showHidden: true }), JSON.stringify(told), String(told))
    }
    const hooks = [{ onRequest: log, onResponse: log, onRetry: log, onError: log }]
    const headers = { 'X-Team-Pass': 'canary-1', Cookie: 'canary-2' }
    const { fetch, sent } = scripted(RESET, refused(503), { body: '<p>' })
    const client = aurous.createClient({ fetch, auth: 'canary-3', headers, hooks })
    const call = aurous.estimateImage({ client, body, headers: { 'X-One-Time': 'canary-4' } })
    const { error } = await outcomeOf(call)
    log(error)
    printed.push(error.stack)
    expect(sent[2]?.request.headers.get('x-team-pass')).toBe('canary-1')
    expect(sent[2]?.request.headers.get('x-one-time')).toBe('canary-4')
    expect(printed.length).toBeGreaterThan(20)
    expect(printed.join('\n')).not.toContain('canary')
  })
})

describe('answers that are held to the document', () => {
  const server = createReference({ vendors: [aurousVendor], mount: ({ basePath }) => basePath, now: () => START })
  const made = (more: object) => {
    const fetch = async (request: Request) => {
      const answer = await server(request)
      return Response.json({ ...((await answer.json()) as object), ...more }, { status: answer.status })
    }
    const auth = `al_live_${'a'.repeat(64)}`
    return aurous.createImage({
      client: aurous.createClient({ auth, fetch, responseValidator: responseValidator({ mode: 'throw' }) }),
      body,
    })
  }

  it('may have a new value of an enum, and new fields: that is no outage', async () => {
    const more = { status: 'upscaling', mood: 'calm' }
    expect(await made(more)).toMatchObject(more)
  })

  it('may not have what is no such value at all', async () => {
    await expect(made({ status: 7 })).rejects.toMatchObject({ name: 'UnexpectedResponseError' })
  })
})

/** A client of a real server on this machine, which answers so. */
async function served(listener: RequestListener, options: xRouter.ClientOptions = {}) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return xRouter.createClient({ baseUrl: `http://127.0.0.1:${port}`, ...options })
}

describe('over a real connection', () => {
  it('a body that stalls is late, and its connection is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const closed = Promise.withResolvers<void>()
    const client = await served(
      (_request, response) => {
        response.on('close', closed.resolve)
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"total":')
      },
      {
        timeout: 300,
        retry: 0,
        fetch: async (request) => {
          const response = await fetch(request)
          setImmediate(() => vi.advanceTimersByTime(300))
          return response
        },
      },
    )
    await expect(xRouter.estimateImage({ client, body: {} })).rejects.toMatchObject({
      name: 'TimeoutError',
      attempts: 1,
    })
    await closed.promise
  })

  it('a connection that is reset is trouble that passes', async () => {
    let count = 0
    const client = await served(
      (request, response) => {
        count += 1
        if (count === 1) request.socket.destroy()
        else if (count === 2)
          response.writeHead(200, { 'content-length': '9' }).write('{"a"', () => request.socket.destroy())
        else response.end('{}')
      },
      { random: () => 0.999 },
    )
    const { data, attempts } = await xRouter.withResponse(xRouter.estimateImage, { client, body: {} })
    expect([data, attempts, count]).toEqual([{}, 3, 3])
  })

  it('a server that asks for a second gets it', async () => {
    const asked: number[] = []
    const client = await served((_request, response) => {
      asked.push(performance.now())
      if (asked.length === 1) response.writeHead(429, { 'retry-after': '1' }).end('{}')
      else response.end('{}')
    })
    expect(await xRouter.estimateImage({ client, body: {} })).toEqual({})
    // Timers and the two sides' clocks may differ by a few milliseconds.
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(980)
  })
})
