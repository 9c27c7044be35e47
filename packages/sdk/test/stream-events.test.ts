import type { CallOptions, ClientOptions, OutlayError, UnexpectedResponseError } from '@outlay/sdk'
import { streamEvents } from '@outlay/sdk/events'
import { completeChat, createClient } from '@outlay/sdk/lumenfall'
import { responseValidator } from '@outlay/sdk/lumenfall/response-validation'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

const CHUNK = { id: 'a', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [] }
const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
const body = { model: 'sample-chat', messages: [], stream: true as const }

function asking(reply: BodyInit | null, more: CallOptions = {}, options: ClientOptions = {}) {
  const client = createClient({ auth: 'a', ...options, fetch: async () => new Response(reply, { headers }) })
  return streamEvents(completeChat, { client, body, ...more })
}

async function all(events: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const event of events) found.push(event)
  return found
}

/** A stream with this text that stays open. */
function open(text: string, onCancel = (): void => {}): ReadableStream {
  return new ReadableStream({ start: (it) => it.enqueue(new TextEncoder().encode(text)), cancel: onCancel })
}

describe('the events of a stream', () => {
  it.each([
    ['end at [DONE]', `data: ${JSON.stringify(CHUNK)}\n\ndata: [DONE]\n\ndata: x\n\n`, [CHUNK]],
    ['may be none', 'data: [DONE]\n\n', []],
  ])('%s', async (_, text, events) => expect(await all(asking(text))).toEqual(events))

  const unlike = [
    ['{}', 'in an event, `/id` must be a string; received nothing'],
    [JSON.stringify({ ...CHUNK, created: 'now' }), 'in an event, `/created` must be an integer from 0; received "now"'],
  ] as const

  it.each([['{', 'an event is not JSON'] as const, ...unlike])(
    'are held to the document where answers are: %s',
    async (data, problem) => {
      const events = asking(`data: ${data}\n\n`, {}, { responseValidator: responseValidator({ mode: 'throw' }) })
      await expect(events.next()).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 200, problem })
    },
  )

  it.each(unlike)('are given as they are where answers are not, or only reported: %s', async (data, problem) => {
    const told: string[] = []
    const hooks = [
      { onUnexpectedResponse: (error: UnexpectedResponseError) => void told.push(`in an event, ${error.problem}`) },
    ]
    for (const options of [
      {},
      { hooks, responseValidator: responseValidator({ mode: 'off' }) },
      { hooks, responseValidator: responseValidator() },
    ]) {
      expect(await asking(`data: ${data}\n\n`, {}, options).next()).toEqual({ done: false, value: JSON.parse(data) })
    }
    expect(told).toEqual([problem])
  })

  it('are JSON, whatever looks at answers', async () => {
    const found = { name: 'UnexpectedResponseError', status: 200, problem: 'an event is not JSON', body: '{' }
    await expect(asking('data: {\n\n').next()).rejects.toMatchObject(found)
  })

  it('are none of an answer in one piece', async () => {
    const client = createClient({ auth: 'a', fetch: async () => Response.json({}) })
    const problem = 'the body must be of type text/event-stream (set stream: true in the request); received object'
    await expect(streamEvents(completeChat, { client, body }).next()).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      status: 200,
      problem,
    })
  })

  it('are of a bounded length each', async () => {
    const long = `data: ${'a'.repeat(16_777_216)}\n\n`
    await expect(asking(long).next()).rejects.toThrow(RangeError)
  })

  /** A stream that gives nothing; what it calls once it is read. */
  const silent = (onRead: () => void): ReadableStream =>
    new ReadableStream({ pull: () => void setImmediate(onRead) }, { highWaterMark: 0 })

  it.each<readonly [name: string, end: (aborter: AbortController) => BodyInit, more: CallOptions]>([
    ['ConnectionError', () => new ReadableStream({ start: (it) => it.error(new Error('terminated')) }), {}],
    ['TimeoutError', () => silent(() => vi.advanceTimersByTime(5)), { timeout: 5 }],
    ['AbortError', (aborter) => silent(() => aborter.abort()), {}],
    ['UnexpectedResponseError', () => 'data: {\n\n', {}],
  ])('that end with a %s say of which answer, and tell so once', async (name, end, more) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const told: unknown[] = []
    const aborter = new AbortController()
    const replyHeaders = { ...headers, 'x-lumenfall-request-id': 'req_1' }
    const fetch = async () => new Response(end(aborter), { headers: replyHeaders })
    const client = createClient({ auth: 'a', fetch, hooks: [{ onError: (error) => void told.push(error) }] })
    const error: unknown = await streamEvents(completeChat, { client, body, signal: aborter.signal, ...more })
      .next()
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name, status: 200, requestId: 'req_1', attempts: 1 })
    expect((error as OutlayError).headers?.get('x-lumenfall-request-id')).toBe('req_1')
    expect(Object.keys(error as object)).not.toContain('headers')
    expect(told).toEqual([error])
  })

  it('break off as a connection does', async () => {
    const cause = new TypeError('terminated')
    const broken = new ReadableStream({ start: (it) => it.error(cause) })
    await expect(asking(broken).next()).rejects.toMatchObject({ name: 'ConnectionError', cause })
  })

  it('end with an AbortError with the reason of their signal, while they wait for the next one', async () => {
    const aborter = new AbortController()
    const { signal } = aborter
    const events = asking(open(`data: ${JSON.stringify(CHUNK)}\n\n`), { signal })
    expect((await events.next()).value).toEqual(CHUNK)
    const reason = new Error('changed my mind')
    const next = events.next()
    aborter.abort(reason)
    await expect(next).rejects.toMatchObject({
      name: 'AbortError',
      cause: reason,
      request: { operation: 'completeChat' },
    })
    expect(await events.next()).toEqual({ done: true, value: undefined })
  })

  it('let go of the stream when the loop is left', async () => {
    const cancelled = Promise.withResolvers<void>()
    const reply = open(`data: ${JSON.stringify(CHUNK)}\n\n`, cancelled.resolve)
    for await (const event of asking(reply)) {
      expect(event).toEqual(CHUNK)
      break
    }
    await cancelled.promise
  })

  it('are not asked for before the first is', async () => {
    let sent = 0
    const client = createClient({
      auth: 'a',
      fetch: async () => {
        sent += 1
        return new Response('data: [DONE]\n\n', { headers })
      },
    })
    const events = streamEvents(completeChat, { client, body })
    expect(sent).toBe(0)
    await events.next()
    expect(sent).toBe(1)
  })
})

describe('the time of a stream', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** A stream that gives an event after each of these milliseconds, and then none. */
  const dripping = (...waits: readonly number[]): ReadableStream => {
    const left = [...waits]
    const pull = async (it: ReadableStreamDefaultController): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, left.shift() ?? 1e9))
      it.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(CHUNK)}\n\n`))
    }
    return new ReadableStream({ pull })
  }

  /** How many events came within ten minutes, what ended them and after how many milliseconds. */
  async function outcome(events: AsyncIterable<unknown>) {
    const start = Date.now()
    const seen: { events: number; error?: unknown; after?: number } = { events: 0 }
    const read = async (): Promise<void> => {
      for await (const _event of events) seen.events += 1
    }
    read().catch((error) => Object.assign(seen, { error, after: Date.now() - start }))
    await vi.advanceTimersByTimeAsync(600_000)
    return seen
  }

  const late = { name: 'TimeoutError', request: { operation: 'completeChat' } }

  it.each([
    ['the first event', [1000], { timeout: 800 }, 0, 800],
    ['each event', [700, 700, 900], { timeout: 800 }, 2, 2200],
    ['each event by the shorter limit', [400, 400, 400, 600], { timeout: 800, totalTimeout: 500 }, 3, 1700],
    ['no more than each event', [700, 700, 700, 700], { timeout: 800, totalTimeout: 1000 }, 4, 3600],
    ['each event by default', [119_000, 119_000], {}, 2, 358_000],
    ['the first event by default', [121_000], {}, 0, 120_000],
  ] as const)('is bounded for %s: after %j with %j', async (_name, waits, more, count, after) => {
    expect(await outcome(asking(dripping(...waits), more))).toMatchObject({ events: count, error: late, after })
  })

  it('is bounded for the head of the answer', async () => {
    const fetch = (): Promise<Response> => new Promise(() => {})
    const client = createClient({ auth: 'a', fetch, timeout: 800 })
    expect(await outcome(streamEvents(completeChat, { client, body }))).toMatchObject({
      events: 0,
      error: late,
      after: 800,
    })
  })

  it('is not bounded as a whole: a chat that goes on sending is read on, whatever the clock says', async () => {
    let hours = 0
    const now = (): number => {
      hours += 1
      return hours * 3_600_000
    }
    const fetch = async (): Promise<Response> => new Response(dripping(...Array(500).fill(1000)), { headers })
    const client = createClient({ auth: 'a', fetch, now })
    expect(await outcome(streamEvents(completeChat, { client, body, timeout: 200_000 }))).toEqual({ events: 500 })
  })

  it.each([
    [{ timeout: 800 }, 'got no event within its timeout of 800 ms.'],
    [{ totalTimeout: 700 }, 'got no event within its totalTimeout of 700 ms.'],
  ])('is told by its limit: %j', async (more, sentence) => {
    expect(String((await outcome(asking(dripping(100), more))).error)).toContain(sentence)
  })

  it('leaves no timer behind', async () => {
    expect(await all(asking(`data: ${JSON.stringify(CHUNK)}\n\ndata: [DONE]\n\n`))).toEqual([CHUNK])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has no end with Infinity', async () => {
    const more = { timeout: Infinity, totalTimeout: Infinity }
    expect(await outcome(asking(dripping(250_000, 250_000), more))).toEqual({ events: 2 })
  })
})

describe('a plain call that is answered with a stream', () => {
  it('leaves it at once', async () => {
    let cancelled = false
    const reply = open('data: a\n\n', () => {
      cancelled = true
    })
    const client = createClient({ auth: 'a', retry: 0, fetch: async () => new Response(reply, { headers }) })
    await expect(completeChat({ client, body })).rejects.toMatchObject({ name: 'UnexpectedStreamError', status: 200 })
    expect(cancelled).toBe(true)
  })

  it('has another answer as every call has it, and a connection that breaks as well', async () => {
    const cause = new TypeError('terminated')
    const broken = new ReadableStream({ start: (it) => it.error(cause) })
    const ask = (reply: Response) =>
      completeChat({ client: createClient({ auth: 'a', retry: 0, fetch: async () => reply }), body })
    await expect(ask(new Response('data: a', { status: 500, headers }))).rejects.toMatchObject({ name: 'ApiError' })
    await expect(ask(new Response(broken))).rejects.toMatchObject({ name: 'ConnectionError', cause })
  })
})
