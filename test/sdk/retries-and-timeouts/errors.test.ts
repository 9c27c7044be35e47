import { inspect } from 'node:util'
import * as aurous from '@outlay/sdk/aurous'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEVER, outcomeOf, RESET, refused, type Step, scripted } from './scripted-server.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') })
})

async function failed(steps: readonly Step[], options: aurous.ClientOptions = {}) {
  const { fetch } = scripted(...steps)
  const headers = { 'X-Team-Pass': 'canary-pass' }
  const client = aurous.createClient({ fetch, auth: 'canary-key', headers, random: () => 0, ...options })
  return (await outcomeOf(aurous.estimateImage({ client, body: { prompt: 'a' } }))).error
}

const broke = JSON.stringify({ error: { code: 'insufficient_credits', message: 'Top up.' } })
const head = { 'aurous-request-id': 'req_1', 'Retry-After': '300', 'Set-Cookie': 'canary-cookie' }

const ERRORS: readonly [string, readonly Step[], aurous.ClientOptions, object][] = [
  [
    'a refusal',
    [{ status: 402, body: broke, headers: head }],
    {},
    {
      name: 'InsufficientCreditsError',
      ...{ status: 402, code: 'insufficient_credits', requestId: 'req_1', retryAfter: 300, attempts: 1 },
    },
  ],
  [
    'a refusal after retries',
    [RESET, NEVER, { status: 503, headers: { 'aurous-request-id': 'req_3' } }],
    {},
    { name: 'ApiError', status: 503, requestId: 'req_3', attempts: 3 },
  ],
  ['trouble of the connection', [refused(503), RESET], { retry: 1 }, { name: 'ConnectionError', attempts: 2 }],
  ['a time-out', [NEVER], { retry: 4, timeout: 10 }, { name: 'TimeoutError', attempts: 5 }],
  [
    'an answer that is none',
    [RESET, { body: '<p>', headers: head }],
    {},
    { name: 'UnexpectedResponseError', status: 200, requestId: 'req_1', attempts: 2 },
  ],
  [
    'a key that cannot be sent',
    [{}],
    { auth: 'canary-\n' },
    { name: 'ApiKeyError', operation: 'estimateImage', reason: 'malformed-key', attempts: 1 },
  ],
]

describe('an error', () => {
  it.each(ERRORS)('of %s is an OutlayError that tells what it knows', async (_what, steps, options, facts) => {
    const error = await failed(steps, options)
    expect(error).toBeInstanceOf(aurous.OutlayError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject(facts)
  })

  it.each(ERRORS)('of %s is that, its message and nothing else as JSON', async (_what, steps, options, facts) => {
    const error = await failed(steps, options)
    expect(JSON.parse(JSON.stringify(error))).toEqual({ ...facts, message: error.message })
    expect(JSON.parse(JSON.stringify({ error, list: [error] })).list).toEqual([{ ...facts, message: error.message }])
  })

  it.each(ERRORS)('of %s shows no key, wherever it is printed', async (_what, steps, options) => {
    const error = await failed(steps, options)
    const { request } = error
    const printed = [error.message, String(error), error.stack, JSON.stringify(error), JSON.stringify(request)]
    expect(printed.join()).not.toContain('canary')
    // The answer's headers are kept as they came; what was sent is not among them.
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/canary-(key|pass)/)
    if (request) expect(request.headers['x-team-pass']).toBe('***')
  })

  it('of trouble of the connection has what the runtime says as its cause', async () => {
    const error = await failed([RESET], { retry: 0 })
    expect(error.cause).toBe(RESET.fails)
    expect(error.message).toContain('fetch failed: read ECONNRESET')
  })

  it('of trouble after an answer forgets the answer before', async () => {
    const error = await failed(
      [{ status: 503, headers: { 'aurous-request-id': 'req_1', 'Retry-After': '1' } }, RESET],
      {
        retry: 1,
      },
    )
    expect([error.name, error.status, error.requestId, error.retryAfter]).toEqual([
      ...['ConnectionError', undefined, undefined, undefined],
    ])
  })
})
