import { inspect } from 'node:util'
import * as aurous from '@outlay/sdk/aurous'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEVER, outcomeOf, RESET, refused, STALLED, type Step, scripted } from './scripted-server.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') })
})

const NAMES = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const
type HookCall = readonly [name: string, told: never]

/** Hooks that write down what they are told. */
function writing(into: HookCall[]): aurous.Hooks {
  return Object.fromEntries(NAMES.map((name) => [name, (told: never) => into.push([name, told])]))
}

async function told(steps: readonly Step[], options: aurous.ClientOptions = {}) {
  const list: HookCall[] = []
  const { fetch, sent } = scripted(...steps)
  const client = aurous.createClient({ fetch, auth: 'canary-key', random: () => 0, hooks: [writing(list)], ...options })
  const outcome = await outcomeOf(aurous.getBalance({ client }))
  return { list, sent, ...outcome }
}

const brief = ([name, { attempt, status, wait, error, name: thrown }]: HookCall): string =>
  [name, attempt, status, wait, (error as Error | undefined)?.name, thrown].filter((one) => one !== undefined).join(' ')

describe('hooks', () => {
  it.each<[string, readonly Step[], aurous.ClientOptions, readonly string[]]>([
    ['an answer', [{}], {}, ['onRequest 1', 'onResponse 1 200']],
    ['a refusal', [refused(402)], {}, ['onRequest 1', 'onResponse 1 402', 'onError 402 ApiError']],
    [
      'trouble, and an answer',
      [RESET, refused(503), {}],
      {},
      [
        ...['onRequest 1', 'onRetry 1 500 ConnectionError'],
        ...['onRequest 2', 'onResponse 2 503', 'onRetry 2 1000 ApiError'],
        ...['onRequest 3', 'onResponse 3 200'],
      ],
    ],
    [
      'trouble to the end',
      [RESET],
      { retry: 1 },
      ['onRequest 1', 'onRetry 1 500 ConnectionError', 'onRequest 2', 'onError ConnectionError'],
    ],
    [
      'time-outs',
      [NEVER, STALLED],
      { retry: 1 },
      ['onRequest 1', 'onRetry 1 500 TimeoutError', 'onRequest 2', 'onResponse 2 200', 'onError TimeoutError'],
    ],
    [
      'a wait that is too long',
      [refused(429, { 'Retry-After': '300' })],
      {},
      ['onRequest 1', 'onResponse 1 429', 'onError 429 ApiError'],
    ],
    ['a wait that would pass the end', [RESET], { totalTimeout: 500 }, ['onRequest 1', 'onError ConnectionError']],
    ['a web page', [{ body: '<p>' }], {}, ['onRequest 1', 'onResponse 1 200', 'onError 200 UnexpectedResponseError']],
    ['a mistake', [{}], { headers: { 'no header': '' } }, ['onRequest 1', 'onError TypeError']],
    ['a key that cannot be sent', [{}], { auth: 'a\nb' }, ['onError ApiKeyError']],
  ])('are told in order of %s', async (_what, steps, options, expected) => {
    expect((await told(steps, options)).list.map(brief)).toEqual(expected)
  })

  it('are all told, in the order of the list, and need not listen to everything', async () => {
    const order: string[] = []
    const hooks = [
      { onRequest: () => order.push('a request') },
      {},
      { onRequest: () => order.push('b request'), onResponse: () => order.push('b response') },
      { onResponse: () => order.push('c response') },
    ].map((hook) => hook as aurous.Hooks)
    await told([{}], { hooks })
    expect(order).toEqual(['a request', 'b request', 'b response', 'c response'])
  })

  it('are told the error with which the call rejects', async () => {
    const { list, error } = await told([refused(402)])
    expect(list.at(-1)?.[1]).toBe(error)
  })

  it('see the headers of the answer, and the request with its headers masked', async () => {
    const headers = { 'X-Team-Pass': 'canary-pass' }
    const { list, sent } = await told([refused(503, { 'X-Trace': 't' }), {}], { headers })
    expect(sent[0]?.request.headers.get('x-team-pass')).toBe('canary-pass')
    expect(sent[0]?.request.headers.get('x-api-key')).toBe('canary-key')
    const requests = list.map(([, { request }]) => request as aurous.SentRequest)
    for (const request of requests) {
      expect(request).toMatchObject({ operation: 'getBalance', method: 'GET' })
      expect(request.headers).toMatchObject({ 'x-team-pass': '***', 'x-api-key': '***' })
    }
    const answered = list[1]?.[1] as { headers: Headers } | undefined
    expect(answered?.headers.get('x-trace')).toBe('t')
    expect(inspect(list, { depth: 9 }) + JSON.stringify(list)).not.toContain('canary')
  })

  it.each(NAMES)('that throw in %s make the call reject with that, and it is not tried again', async (name) => {
    const thrown = new Error('the hook is broken')
    const throws: aurous.Hooks = {
      [name]: () => {
        throw thrown
      },
    }
    const steps = { onRequest: [{}], onResponse: [{}], onRetry: [RESET, {}], onError: [refused(400)] }[name]
    const { error, sent } = await told(steps, { hooks: [throws] })
    expect(error).toBe(thrown)
    expect(sent).toHaveLength(name === 'onRequest' ? 0 : 1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that throw what looks like trouble of the server are not tried again', async () => {
    const thrown = Object.assign(new TypeError('fetch failed'), { status: 503 })
    const onResponse = (): never => {
      throw thrown
    }
    const { error, sent } = await told([{}], { hooks: [{ onResponse }] })
    expect([error === thrown, sent.length]).toEqual([true, 1])
  })
})
