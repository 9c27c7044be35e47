import * as aurous from '@outlay/sdk/aurous'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEVER, outcomeOf, RESET, refused, STALLED, type Step, scripted } from './scripted-server.ts'

const START = Date.parse('2026-11-20T12:00:00Z')

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})

/** A call that is aborted after so many milliseconds: what it comes to, and how it leaves the world. */
async function aborted(steps: readonly Step[], after: number, options: aurous.ClientOptions = {}) {
  const aborter = new AbortController()
  const reason = new Error('changed my mind')
  const { fetch, sent } = scripted(...steps)
  const client = aurous.createClient({ fetch, auth: 'key', random: () => 0, ...options })
  const call = aurous
    .getBalance({ client, signal: aborter.signal })
    .catch((error: unknown) => ({ error, at: Date.now() }))
  await vi.advanceTimersByTimeAsync(after)
  aborter.abort(reason)
  const ended = (await vi.advanceTimersByTimeAsync(0).then(() => Promise.race([call, 'under way']))) as {
    error: aurous.AbortError
    at: number
  }
  const timers = vi.getTimerCount()
  const soFar = sent.length
  await vi.advanceTimersByTimeAsync(1e6)
  return { error: ended.error, at: ended.at - START, timers, sent, sentLater: sent.length - soFar, reason }
}

const PHASES: readonly [string, readonly Step[], number, number][] = [
  ['the head is awaited', [NEVER], 700, 1],
  ['the head is awaited, which heeds nothing', [{ ...NEVER, heeds: false }], 700, 1],
  ['the body is read', [STALLED], 700, 1],
  ['the body is read, which heeds nothing', [{ ...STALLED, heeds: false }], 700, 1],
  ['the body of a refusal is read', [{ ...STALLED, status: 503 }], 700, 1],
  ['the body comes in pieces', [{ tail: 900 }], 700, 1],
  ['it backs off', [RESET], 200, 1],
  ['it backs off for the second time', [RESET], 1200, 2],
  ['it waits for what the server asked for', [refused(429, { 'Retry-After': '100' })], 50_000, 1],
  ['the second head is awaited', [RESET, NEVER], 700, 2],
  ['the second body is read', [refused(503), STALLED], 700, 2],
]

describe('a call that is aborted', () => {
  it.each(PHASES)('while %s ends at once with an AbortError, and sends nothing more', async (...row) => {
    const [, steps, after, attempts] = row
    const { error, at, sent, sentLater, reason } = await aborted(steps, after)
    expect(error).toBeInstanceOf(aurous.AbortError)
    expect(error).toMatchObject({ name: 'AbortError', attempts, cause: reason })
    expect([at, sent.length, sentLater]).toEqual([after, attempts, 0])
  })

  it.each(PHASES)('while %s leaves no timer behind', async (_what, steps, after) => {
    expect((await aborted(steps, after)).timers).toBe(0)
  })

  it.each(PHASES)('while %s, without a limit of time, does the same', async (_what, steps, after) => {
    const limits = { timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY }
    const { error, at, timers, sentLater } = await aborted(steps, after, limits)
    expect([error.name, at, timers, sentLater]).toEqual(['AbortError', after, 0, 0])
  })

  it.each([
    ['never answers', () => new Promise<string>(() => {})],
    ['answers later', () => new Promise<string>((resolve) => void setTimeout(resolve, 900, 'key'))],
    ['fails later', () => new Promise<string>((_, reject) => void setTimeout(reject, 900, new Error('no token')))],
  ])('while auth is asked, which %s, sends nothing at all', async (_what, auth) => {
    const onRequest = vi.fn()
    const { error, at, sent } = await aborted([{}], 700, { auth, hooks: [{ onRequest }] })
    expect([error.name, error.attempts, at, sent.length]).toEqual(['AbortError', 1, 700, 0])
    expect(onRequest).not.toHaveBeenCalled()
  })

  it('before it is made sends nothing, and does not ask auth', async () => {
    const auth = vi.fn(() => 'key')
    const { fetch, sent } = scripted({})
    const signal = AbortSignal.abort('no longer wanted')
    const { error } = await outcomeOf(aurous.getBalance({ client: aurous.createClient({ fetch, auth }), signal }))
    expect(error).toMatchObject({ name: 'AbortError', cause: 'no longer wanted', attempts: 0 })
    expect([auth.mock.calls.length, sent.length, vi.getTimerCount()]).toEqual([0, 0, 0])
  })

  it('in the turn in which it is made sends nothing', async () => {
    const aborter = new AbortController()
    const { fetch, sent } = scripted({})
    const call = aurous.getBalance({ client: aurous.createClient({ fetch, auth: 'key' }), signal: aborter.signal })
    aborter.abort()
    expect((await outcomeOf(call)).error).toMatchObject({ name: 'AbortError', cause: { name: 'AbortError' } })
    expect(sent).toEqual([])
  })

  it('by a hook between its attempts sends nothing more', async () => {
    const aborter = new AbortController()
    const { fetch, sent } = scripted(RESET)
    const hooks = [{ onRetry: () => aborter.abort('enough') }]
    const client = aurous.createClient({ fetch, auth: 'key', hooks })
    const { error, at } = await outcomeOf(aurous.getBalance({ client, signal: aborter.signal }))
    expect(error).toMatchObject({ name: 'AbortError', cause: 'enough', attempts: 1 })
    expect([sent.length, at]).toEqual([1, START])
  })

  it('hands the end to the fetch that it waits for', async () => {
    const { sent } = await aborted([NEVER], 10)
    expect(sent[0]?.request.signal.aborted).toBe(true)
  })

  it('after it has its answer is not disturbed', async () => {
    const aborter = new AbortController()
    const { fetch } = scripted({})
    const client = aurous.createClient({ fetch, auth: 'key' })
    const call = aurous.getBalance({ client, signal: aborter.signal })
    const { data } = await outcomeOf(call)
    aborter.abort()
    expect(data).toEqual({})
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['an error', new Error('why')],
    ['a text', 'why'],
    ['null', null],
  ])('has the reason as its cause: %s', async (_what, reason) => {
    const { fetch } = scripted({})
    const client = aurous.createClient({ fetch, auth: 'key' })
    const { error } = await outcomeOf(aurous.getBalance({ client, signal: AbortSignal.abort(reason) }))
    expect(error.cause).toBe(reason)
    expect(aurous.isAbortError(error) && !aurous.isTimeoutError(error)).toBe(true)
  })

  it('by a signal that runs out is aborted, not late: the limit is the caller’s', async () => {
    const { fetch } = scripted(NEVER)
    const client = aurous.createClient({ fetch, auth: 'key' })
    const aborter = new AbortController()
    setTimeout(() => aborter.abort(new DOMException('over', 'TimeoutError')), 50)
    const { error } = await outcomeOf(aurous.getBalance({ client, signal: aborter.signal }))
    expect(error).toMatchObject({ name: 'AbortError', cause: { name: 'TimeoutError' } })
  })

  it('ends with all calls that share its signal, and no other', async () => {
    const aborter = new AbortController()
    const { fetch } = scripted({ head: 1000 })
    const client = aurous.createClient({ fetch, auth: 'key' })
    const { signal } = aborter
    setTimeout(() => aborter.abort(), 500)
    const calls = [
      aurous.getBalance({ client, signal }),
      aurous.listLoras({ client, signal }),
      aurous.getPricing({ client }),
    ]
    const outcomes = await Promise.all(calls.map(outcomeOf))
    expect(outcomes.map(({ error }) => error?.name)).toEqual(['AbortError', 'AbortError', undefined])
  })
})
