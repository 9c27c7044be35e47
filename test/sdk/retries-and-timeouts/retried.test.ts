import * as aurous from '@outlay/sdk/aurous'
import * as xRouter from '@outlay/sdk/x-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEVER, outcomeOf, RESET, refused, STALLED, type Step, scripted, spacing } from './scripted-server.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') })
})

const BROKEN: Step = { breaks: new TypeError('terminated') }
const OPAQUE = Object.defineProperty(new Response(), 'type', { value: 'error' })

/** A safe call that meets these steps: what it comes to, and what was sent. */
async function met(steps: readonly Step[], options: xRouter.ClientOptions = {}) {
  const { fetch, sent } = scripted(...steps)
  const client = xRouter.createClient({ fetch, random: () => 0, ...options })
  return { ...(await outcomeOf(xRouter.estimateImage({ client, body: {} }))), sent }
}

describe('a safe call', () => {
  it.each([408, 429, 500, 502, 503, 504])('that is refused with %d is sent again', async (status) => {
    const { data, sent } = await met([refused(status), {}])
    expect([data, sent.length]).toEqual([{}, 2])
  })

  it.each([
    ...[300, 301, 302, 307, 308, 400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 418, 422, 423, 425, 428, 431],
    ...[451, 501, 505, 507, 508, 511, 520, 529, 599],
  ])('that is refused with %d is not sent again', async (status) => {
    const { error, sent } = await met([refused(status, { 'Retry-After': '1' }), {}])
    expect([error.status, error.attempts, sent.length]).toEqual([status, 1, 1])
  })

  it.each<[string, Step]>([
    ['a connection that is reset', RESET],
    ['a connection that fails after a while', { ...RESET, head: 900 }],
    ['a fetch that rejects with what is no error', { fails: 'gone' }],
    ['a fetch that rejects with nothing', { fails: undefined }],
    ['a fetch that rejects as an aborted one does', { fails: new DOMException('closed', 'AbortError') }],
    ['a body that breaks off', BROKEN],
    ['the body of a refusal that breaks off', { ...BROKEN, status: 400 }],
    ['an answer that never comes', NEVER],
    ['an answer that never comes to a fetch that heeds nothing', { ...NEVER, heeds: false }],
    ['a body that stalls', STALLED],
    ['a body that stalls and heeds nothing', { ...STALLED, heeds: false }],
    ['the body of a refusal that stalls', { ...STALLED, status: 400 }],
  ])('that meets %s is sent again', async (_what, step) => {
    const { data, sent } = await met([step, step, {}])
    expect([data, sent.length]).toEqual([{}, 3])
  })

  it.each<[string, Step]>([
    ['a web page with the status 200', { body: '<!doctype html><p>Sign in' }],
    ['a body that is cut off', { body: '{"total":' }],
    ['an empty body', { body: '' }],
    ['JSON of another type', { body: '[]' }],
    ['a good status that is not declared', { status: 201 }],
  ])('that is answered with %s is not sent again', async (_what, step) => {
    const { error, sent } = await met([step, {}])
    expect([error.name, error.attempts, sent.length]).toEqual(['UnexpectedResponseError', 1, 1])
  })

  it('that fetch answers with Response.error() is sent again', async () => {
    let count = 0
    const fetch = async (): Promise<Response> => {
      count += 1
      return count === 1 ? OPAQUE : new Response('{}')
    }
    expect((await met([], { fetch })).data).toEqual({})
    expect(count).toBe(2)
  })

  it.each<[string, xRouter.ClientOptions]>([
    ['a header that is none', { headers: { 'no header': 'x' } }],
    ['a header value that is none', { headers: { 'x-a': 'a\nb' } }],
    ['a URL that is none', { baseUrl: 'nowhere' }],
    ['a number of retries that is none', { retry: 1.5 }],
    ['a negative number of retries', { retry: -1 }],
  ])('with the mistake of %s is a TypeError, and is not sent', async (_what, options) => {
    const { error, sent } = await met([{}], options)
    expect(error).toBeInstanceOf(TypeError)
    expect(sent).toEqual([])
  })
})

describe('the number of retries', () => {
  it.each([
    [undefined, undefined, 3],
    [0, undefined, 1],
    [1, undefined, 2],
    [5, undefined, 6],
    [5, 0, 1],
    [0, 5, 6],
    [undefined, 1, 2],
  ])('of %s for the client and %s for the call sends %d times', async (ofClient, ofCall, times) => {
    const { fetch, sent } = scripted(refused(503))
    const client = xRouter.createClient({ fetch, ...(ofClient !== undefined && { retry: ofClient }) })
    const call = xRouter.estimateImage({ client, body: {}, ...(ofCall !== undefined && { retry: ofCall }) })
    const { error } = await outcomeOf(call)
    expect([sent.length, error.status, error.attempts]).toEqual([times, 503, times])
  })

  it('of two calls of a client is counted for each', async () => {
    const { fetch, sent } = scripted(RESET)
    const client = xRouter.createClient({ fetch, retry: 1 })
    const call = () => xRouter.estimateImage({ client, body: {} })
    await Promise.all([outcomeOf(call()), outcomeOf(call())])
    expect(sent).toHaveLength(4)
  })

  it.each([
    [[], 1],
    [[RESET], 2],
    [[refused(500), NEVER], 3],
  ])('after %j is told beside the answer: %d attempts', async (troubles, attempts) => {
    const { fetch } = scripted(...troubles, { headers: { 'X-Request-Id': 'req_7' } })
    const client = xRouter.createClient({ fetch })
    const { data } = await outcomeOf(xRouter.withResponse(xRouter.estimateImage, { client, body: {} }))
    expect(data).toMatchObject({ data: {}, attempts, requestId: 'req_7', response: { status: 200, bodyUsed: true } })
  })

  it('sends the same request each time', async () => {
    const { fetch, sent } = scripted(refused(503))
    const client = xRouter.createClient({ fetch, headers: { 'X-Trace': 't' } })
    await outcomeOf(xRouter.estimateImage({ client, body: { width: 512 } }))
    const seen = await Promise.all(
      sent.map(async ({ request: { method, url, headers }, request }) => [
        method,
        url,
        [...headers],
        await request.text(),
      ]),
    )
    expect(seen).toHaveLength(3)
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(seen[0]?.[3]).toBe('{"width":512}')
  })
})

describe('what auth does', () => {
  const asked = async (auth: () => Promise<string>, steps: readonly Step[] = [{}]) => {
    const { fetch, sent } = scripted(...steps)
    const client = aurous.createClient({ fetch, auth, random: () => 0 })
    return { ...(await outcomeOf(aurous.getBalance({ client }))), sent }
  }

  it('is done for each attempt, so that a key may change', async () => {
    const keys = ['first', 'second', 'third']
    const { sent } = await asked(async () => keys.shift() ?? 'none', [refused(503)])
    expect(sent.map(({ request }) => request.headers.get('x-api-key'))).toEqual(['first', 'second', 'third'])
  })

  it.each<[string, unknown]>([
    ['an error', new Error('no token')],
    ['trouble of a connection', new TypeError('fetch failed')],
    ['a time-out of its own', new DOMException('too late', 'TimeoutError')],
    ['an abort of its own', new DOMException('aborted', 'AbortError')],
    ['a refusal of its own', Object.assign(new Error('no token'), { status: 503 })],
    ['what is no error', 'no token'],
  ])('is thrown as it is, and not done again: %s', async (_what, thrown) => {
    const auth = vi.fn(() => Promise.reject(thrown))
    const { error, sent } = await asked(auth)
    expect(error).toBe(thrown)
    expect([auth.mock.calls.length, sent.length]).toEqual([1, 0])
  })

  it.each([['a\nb'], ['']])('is not done again for a key that cannot be sent: %j', async (key) => {
    const auth = vi.fn(async () => key)
    const { error, sent } = await asked(auth)
    expect([error.name, auth.mock.calls.length, sent.length]).toEqual(['ApiKeyError', 1, 0])
  })

  it('is done again after it hung', async () => {
    let asking = 0
    const auth = () => {
      asking += 1
      return asking === 1 ? new Promise<string>(() => {}) : Promise.resolve('key')
    }
    const { data, sent, at } = await asked(auth)
    expect([data, sent.length]).toEqual([{}, 1])
    expect(at).toBe(Date.parse('2026-11-20T12:00:00Z') + 120_000 + 500)
  })
})

describe('the waits between attempts', () => {
  it.each([
    [0, [500, 1000, 2000, 4000, 8000, 8000]],
    [0.5, [375, 750, 1500, 3000, 6000, 6000]],
    [0.8, [300, 600, 1200, 2400, 4800, 4800]],
  ])('with the chance %d are %j ms', async (random, waits) => {
    const { sent } = await met([RESET], { retry: 6, random: () => random })
    expect(spacing(sent)).toEqual(waits)
  })

  it('are each cut by a chance of its own', async () => {
    const chances = [0, 0, 0.5, 0, 0.8]
    const { fetch, sent } = scripted(refused(503))
    const random = () => chances.shift() ?? 0
    const client = xRouter.createClient({ fetch, retry: 5, random })
    await outcomeOf(xRouter.estimateImage({ client, body: {} }))
    expect(spacing(sent)).toEqual([500, 1000, 1500, 4000, 4800])
  })

  it.each([
    [429, { 'Retry-After': '0' }, 0],
    [429, { 'Retry-After': '7' }, 7000],
    [503, { 'Retry-After': '120' }, 120_000],
    [503, { 'Retry-After': 'Fri, 20 Nov 2026 12:00:45 GMT' }, 45_000],
    [503, { 'Retry-After': 'Fri, 20 Nov 2026 11:00:00 GMT' }, 0],
    [503, { 'Retry-After': 'soon' }, 500],
    [408, { 'Retry-After': '2' }, 2000],
    [429, { RateLimit: '"default";r=0;t=30' }, 30_000],
    [429, { RateLimit: '"default";r=0' }, 500],
    [503, { RateLimit: '"default";r=0;t=30' }, 500],
    [429, { 'RateLimit-Reset': '9' }, 9000],
    [429, { 'X-RateLimit-Reset': String(Date.parse('2026-11-20T12:01:00Z') / 1000) }, 60_000],
    [429, { 'Retry-After': '3', RateLimit: '"default";r=0;t=30' }, 3000],
  ])('after a %d with %j are %d ms', async (status, headers, wait) => {
    const { data, sent } = await met([refused(status, headers as Record<string, string>), {}])
    expect([data, spacing(sent)]).toEqual([{}, [wait]])
  })

  it.each([
    ['121', 121],
    ['300', 300],
    ['86400', 86_400],
    ['Fri, 20 Nov 2026 12:05:00 GMT', 300],
  ])('are not begun when the server asks for %s: the error comes at once, with the wait', async (value, seconds) => {
    const { error, at, sent } = await met([refused(429, { 'Retry-After': value })])
    expect([error.retryAfter, at, sent.length]).toEqual([seconds, sent[0]?.at, 1])
  })

  it('are counted by the clock of the client, where one is given', async () => {
    const now = () => Date.parse('2030-01-01T00:00:00Z')
    const { sent } = await met([refused(503, { 'Retry-After': 'Tue, 01 Jan 2030 00:00:11 GMT' }), {}], { now })
    expect(spacing(sent)).toEqual([11_000])
  })
})
