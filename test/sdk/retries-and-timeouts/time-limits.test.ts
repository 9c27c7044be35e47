import * as aurous from '@outlay/sdk/aurous'
import * as xRouter from '@outlay/sdk/x-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEVER, outcomeOf, RESET, refused, STALLED, type Step, scripted, spacing } from './scripted-server.ts'

const START = Date.parse('2026-11-20T12:00:00Z')
const DEAF = { heeds: false }

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})

/** A call that meets these steps: what it comes to, after how long, and what was sent. */
async function met(steps: readonly Step[], options: xRouter.ClientOptions = {}) {
  const { fetch, sent } = scripted(...steps)
  const client = xRouter.createClient({ fetch, random: () => 0, ...options })
  const { at = Number.NaN, ...came } = await outcomeOf(xRouter.estimateImage({ client, body: {} }))
  return { ...came, took: at - START, sent }
}

const SLOW: readonly [string, Step][] = [
  ['the head never comes', NEVER],
  ['the head never comes, and fetch heeds nothing', { ...NEVER, ...DEAF }],
  ['the body stalls', STALLED],
  ['the body stalls, and heeds nothing', { ...STALLED, ...DEAF }],
  ['the head is late', { head: 5000 }],
  ['the body is late', { head: 500, tail: 600 }],
  ['the body of a refusal is late', { head: 500, tail: 600, status: 400 }],
  ['the body of a refusal that is passing stalls', { ...STALLED, status: 503 }],
]

describe('the time of an attempt', () => {
  it.each(SLOW)('ends it when %s', async (_what, step) => {
    const { error, took, sent } = await met([step], { timeout: 1000, retry: 0 })
    expect(error).toBeInstanceOf(xRouter.TimeoutError)
    expect([error.attempts, error.status, took, sent.length]).toEqual([1, undefined, 1000, 1])
    expect(sent[0]?.request.signal.aborted).toBe(true)
  })

  it.each(SLOW)('is a new one for each attempt when %s', async (_what, step) => {
    const { error, took, sent } = await met([step], { timeout: 1000 })
    expect([error.name, error.attempts, took]).toEqual(['TimeoutError', 3, 1000 + 500 + 1000 + 1000 + 1000])
    expect(spacing(sent)).toEqual([1500, 2000])
  })

  it.each([
    ['the head', { head: 999 }],
    ['the body', { head: 499, tail: 500 }],
  ])('lets %s through that comes just in time', async (_what, step) => {
    expect(await met([step], { timeout: 1000 })).toMatchObject({ data: {}, took: 999 })
  })

  it('begins when auth is asked', async () => {
    const { fetch, sent } = scripted({})
    const auth = () => new Promise<string>(() => {})
    const client = aurous.createClient({ fetch, auth, timeout: 1000, retry: 1, random: () => 0 })
    const { error, at } = await outcomeOf(aurous.getBalance({ client }))
    expect([error.name, error.attempts, at, sent.length]).toEqual(['TimeoutError', 2, START + 2500, 0])
  })

  it('counts what auth takes and what the answer takes together', async () => {
    const { fetch } = scripted({ head: 600 })
    const auth = () => new Promise<string>((resolve) => void setTimeout(resolve, 600, 'key'))
    const client = aurous.createClient({ fetch, auth, timeout: 1000, retry: 0 })
    expect(await outcomeOf(aurous.getBalance({ client }))).toMatchObject({
      at: START + 1000,
      error: { name: 'TimeoutError' },
    })
  })

  it('that is over while auth is asked sends nothing with the key that comes later', async () => {
    const { fetch, sent } = scripted({})
    const onRequest = vi.fn()
    const auth = () => new Promise<string>((resolve) => void setTimeout(resolve, 1500, 'key'))
    const client = aurous.createClient({ fetch, auth, timeout: 1000, retry: 0, hooks: [{ onRequest }] })
    await outcomeOf(aurous.getBalance({ client }))
    expect([sent.length, onRequest.mock.calls.length]).toEqual([0, 0])
  })

  it('that is over lets no hook hear of the answer that comes later', async () => {
    const told: unknown[] = []
    const onResponse = ({ attempt, status }: { attempt: number; status: number }) => told.push([attempt, status])
    const { data } = await met([{ head: 2000, status: 400, ...DEAF }, { head: 900 }], {
      timeout: 1000,
      hooks: [{ onResponse }],
    })
    expect(data).toEqual({})
    expect(told).toEqual([[2, 200]])
  })

  it('that is over gives way to the next attempt, whatever comes of it later', async () => {
    const late = { head: 1700, body: '{"late":true}', ...DEAF }
    expect((await met([late, { head: 900, body: '{"late":false}' }], { timeout: 1000 })).data).toEqual({ late: false })
  })

  it.each([
    [undefined, undefined, 120_000],
    [1000, undefined, 1000],
    [1000, 2000, 2000],
    [undefined, 2000, 2000],
    [2 ** 31 - 1, 1500, 1500],
  ])('is %s of the client, %s of the call: %d ms', async (ofClient, ofCall, time) => {
    const { fetch } = scripted(NEVER)
    const client = xRouter.createClient({ fetch, retry: 0, ...(ofClient && { timeout: ofClient }) })
    const call = xRouter.estimateImage({ client, body: {}, ...(ofCall && { timeout: ofCall }) })
    expect((await outcomeOf(call)).at).toBe(START + time)
  })

  it.each([Number.POSITIVE_INFINITY, 2 ** 31, 1e15])(
    'of %d ms leaves the end to the time of the call',
    async (timeout) => {
      const { error, took } = await met([NEVER], { timeout })
      expect([error.name, took]).toEqual(['TimeoutError', 300_000])
    },
  )
})

describe('the time of a call', () => {
  it.each(SLOW)('ends it within an attempt when %s', async (_what, step) => {
    const { error, took, sent } = await met([step], { totalTimeout: 1000 })
    expect([error.name, error.attempts, took, sent.length]).toEqual(['TimeoutError', 1, 1000, 1])
  })

  it('bounds attempts, waits and bodies together', async () => {
    const { error, took, sent } = await met([{ head: 300, tail: 300, status: 503 }], { totalTimeout: 2500, retry: 5 })
    // 600 + 500 + 600 = 1700, and the next wait of 1000 would pass the end.
    expect([error.name, error.status, took, sent.length]).toEqual(['ApiError', 503, 1700, 2])
  })

  it('cuts the last attempt short', async () => {
    const { error, took, sent } = await met([RESET, RESET, NEVER], { totalTimeout: 2000, timeout: 1000 })
    expect([error.name, error.attempts, took, sent.length]).toEqual(['TimeoutError', 3, 2000, 3])
  })

  it.each([
    ['is not begun when it would pass the end', 1001, 1000, 1],
    ['is not begun when it would end with it', 1000, 1000, 1],
    ['is begun when it ends before', 999, 1000, 2],
  ])('a wait %s', async (_what, milliseconds, totalTimeout, times) => {
    const step = refused(429, { 'Retry-After': String(milliseconds / 1000) })
    const { error, sent, took } = await met([step], { totalTimeout })
    expect([error.status, error.attempts, sent.length]).toEqual([429, times, times])
    expect(took).toBe(times === 1 ? 0 : 999)
  })

  it.each([
    [RESET, 'ConnectionError'],
    [refused(503), 'ApiError'],
    [{ head: 100, ...RESET }, 'ConnectionError'],
  ])('that leaves no room for a wait gives the trouble itself: %j', async (step, name) => {
    const { error, sent } = await met([step], { totalTimeout: 500 })
    expect([error.name, error.attempts, sent.length]).toEqual([name, 1, 1])
  })

  it('counts the waits that a server asks for', async () => {
    const step = refused(503, { 'Retry-After': '100' })
    const { error, took, sent } = await met([step], { retry: 5 })
    expect([error.status, took, sent.length]).toEqual([503, 200_000, 3])
  })

  it.each([
    [undefined, undefined, 300_000],
    [7000, undefined, 7000],
    [7000, 9000, 9000],
    [undefined, 9000, 9000],
  ])('is %s of the client, %s of the call: %d ms', async (ofClient, ofCall, time) => {
    const { fetch } = scripted(NEVER)
    const timeout = Number.POSITIVE_INFINITY
    const client = xRouter.createClient({ fetch, timeout, ...(ofClient && { totalTimeout: ofClient }) })
    const call = xRouter.estimateImage({ client, body: {}, ...(ofCall && { totalTimeout: ofCall }) })
    expect((await outcomeOf(call)).at).toBe(START + time)
  })

  it.each([Number.POSITIVE_INFINITY, 2 ** 31, 1e15])(
    'of %d ms leaves the end to the attempts',
    async (totalTimeout) => {
      const { error, took } = await met([NEVER], { totalTimeout, retry: 4 })
      expect([error.name, error.attempts, took]).toEqual(['TimeoutError', 5, 5 * 120_000 + 500 + 1000 + 2000 + 4000])
    },
  )

  it('and of each attempt may be any: then a call waits as long as its server', async () => {
    const forever = { timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY }
    expect(await met([{ head: 2_000_000 }], forever)).toMatchObject({ data: {}, took: 2_000_000 })
    expect(await met([NEVER], forever)).toMatchObject({ took: Number.NaN })
  })
})

describe('timers', () => {
  const limits: readonly xRouter.ClientOptions[] = [{}, { timeout: Number.POSITIVE_INFINITY }, { totalTimeout: 1e12 }]
  it.each<[string, Step]>([
    ['an answer', {}],
    ['a refusal', refused(400)],
    ['a wait that is too long', refused(429, { 'Retry-After': '300' })],
    ['an answer that is none', { body: '<p>' }],
    ['trouble without retries', RESET],
  ])('do not outlive a call that ends with %s', async (_what, step) => {
    for (const limit of limits) {
      const { fetch } = scripted(step)
      const client = xRouter.createClient({ fetch, retry: 0, ...limit })
      await xRouter.estimateImage({ client, body: {} }).catch(() => {})
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  it('do not outlive a call that was late', async () => {
    const client = xRouter.createClient({ fetch: scripted(NEVER).fetch, retry: 0, timeout: 50 })
    const call = xRouter.estimateImage({ client, body: {} }).catch(() => vi.getTimerCount())
    await vi.advanceTimersByTimeAsync(50)
    expect(await call).toBe(0)
  })
})
