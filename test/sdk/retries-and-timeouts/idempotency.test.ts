import * as aurous from '@outlay/sdk/aurous'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as xRouter from '@outlay/sdk/x-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NEVER, outcomeOf, RESET, refused, STALLED, type Step, scripted } from './scripted-server.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') })
})

const TROUBLES: readonly [string, Step][] = [
  ['a connection that is reset', RESET],
  ['an answer that never comes', NEVER],
  ['a body that stalls', STALLED],
  ['a body that breaks off', { breaks: new TypeError('terminated') }],
  ...[408, 429, 500, 502, 503, 504].map((status): [string, Step] => [`a ${status}`, refused(status)]),
  ['a 503 that names a time', refused(503, { 'Retry-After': '1' })],
]

const body = { prompt: 'a dune' }
const chances = () => {
  let chance = 0
  return () => {
    chance += 0.0625
    return chance % 1
  }
}

/** A generation of aurous that meets these steps, and the idempotency keys that it was sent with. */
async function generated(
  steps: readonly Step[],
  more: Partial<Parameters<typeof aurous.createImage>[0]> = {},
  client = {},
) {
  const { fetch, sent } = scripted(...steps)
  const made = aurous.createClient({ fetch, auth: 'key', random: chances(), ...client })
  const outcome = await outcomeOf(aurous.createImage({ client: made, body, ...more }))
  return { ...outcome, keys: sent.map(({ request }) => request.headers.get('idempotency-key')) }
}

describe('what has an effect, and no idempotency key,', () => {
  it.each(TROUBLES)('is sent once: %s', async (_what, step) => {
    const { fetch, sent } = scripted(step)
    const client = lumenfall.createClient({ fetch, auth: 'key', retry: 5 })
    const { error } = await outcomeOf(lumenfall.generateImages({ client, body: { model: 'm', ...body } }))
    expect([error.attempts, sent.length]).toEqual([1, 1])
    expect(sent[0]?.request.headers.has('idempotency-key')).toBe(false)
  })

  it.each<[string, (step: Step) => Promise<number>]>([
    [
      'a generation of x-router',
      async (step) => {
        const { fetch, sent } = scripted(step)
        await outcomeOf(xRouter.generateImage({ client: xRouter.createClient({ fetch }), body }))
        return sent.length
      },
    ],
    [
      'a character of aurous',
      async (step) => {
        const { fetch, sent } = scripted(step)
        const client = aurous.createClient({ fetch, auth: 'key' })
        await outcomeOf(aurous.createCharacter({ client, body: { name: 'Ada', reference_images: [] } as never }))
        return sent.length
      },
    ],
    [
      'a run that says that it is no dry one',
      async (step) => {
        const { fetch, sent } = scripted(step)
        const client = lumenfall.createClient({ fetch, auth: 'key' })
        const query = { dryRun: false } as const
        await outcomeOf(lumenfall.generateImages({ client, body: { model: 'm', ...body }, query }))
        return sent.length
      },
    ],
    [
      'a run with a key that its document does not know',
      async (step) => {
        const { fetch, sent } = scripted(step)
        const client = lumenfall.createClient({ fetch, auth: 'key' })
        const headers = { 'Idempotency-Key': 'mine' }
        await outcomeOf(lumenfall.generateImages({ client, body: { model: 'm', ...body }, headers }))
        return sent.length
      },
    ],
  ])('is %s', async (_what, timesSent) => {
    expect(await timesSent(refused(503))).toBe(1)
    expect(await timesSent(RESET)).toBe(1)
  })
})

describe('a dry run', () => {
  it.each(TROUBLES)('is sent again: %s', async (_what, step) => {
    const { fetch, sent } = scripted(step, {})
    const client = lumenfall.createClient({ fetch, auth: 'key' })
    const query = { dryRun: true } as const
    const { data } = await outcomeOf(lumenfall.generateImages({ client, body: { model: 'm', ...body }, query }))
    expect([data, sent.length]).toEqual([{}, 2])
  })
})

describe('what has an effect, and an idempotency key,', () => {
  it.each(TROUBLES)('is sent again with the same key: %s', async (_what, step) => {
    const { data, keys } = await generated([step, step, { status: 202 }])
    expect(data).toEqual({})
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^outlay-0\.\d+-0\.\d+$/)
  })

  it('has another key for each call', async () => {
    const { fetch, sent } = scripted({ status: 202 })
    const client = aurous.createClient({ fetch, auth: 'key', random: chances() })
    await outcomeOf(aurous.createImage({ client, body }))
    await outcomeOf(aurous.createImage({ client, body }))
    expect(new Set(sent.map(({ request }) => request.headers.get('idempotency-key'))).size).toBe(2)
  })

  it('has a key of 1 to 255 printable characters, as the vendor wants it', async () => {
    const { keys } = await generated([{ status: 202 }], {}, { random: Math.random })
    expect(keys[0]).toMatch(/^[!-~]{20,255}$/)
  })

  it.each(['Idempotency-Key', 'idempotency-key', 'IDEMPOTENCY-KEY'])('keeps the caller’s own key: %s', async (name) => {
    const { keys } = await generated([RESET, { status: 202 }], { headers: { [name]: 'order-7' } })
    expect(keys).toEqual(['order-7', 'order-7'])
  })

  it('keeps the key that the client has for all calls', async () => {
    const { keys } = await generated([RESET, { status: 202 }], {}, { headers: { 'Idempotency-Key': 'order-7' } })
    expect(keys).toEqual(['order-7', 'order-7'])
  })

  it('is sent once and without a key when that is null', async () => {
    const { error, keys } = await generated([RESET, { status: 202 }], { headers: { 'Idempotency-Key': null } as never })
    expect([error.name, keys]).toEqual(['ConnectionError', [null]])
  })

  it('has a key of its own when the caller’s is undefined', async () => {
    const headers = { 'Idempotency-Key': undefined } as never
    const { keys } = await generated([RESET, { status: 202 }], { headers })
    expect(keys).toEqual([keys[0], keys[0]])
    expect(keys[0]).toMatch(/^outlay-/)
  })

  it('is not sent again when the server knows the key of another request', async () => {
    const { error, keys } = await generated([refused(409), { status: 202 }])
    expect([error.status, keys.length]).toEqual([409, 1])
  })

  it('is sent as often as the caller says', async () => {
    expect((await generated([RESET], { retry: 0 })).keys).toHaveLength(1)
    expect((await generated([RESET], { retry: 4 })).keys).toHaveLength(5)
  })

  it('sends a form again whole, with its file', async () => {
    const { fetch, sent } = scripted(refused(503), { status: 201 })
    const client = aurous.createClient({ fetch, auth: 'key' })
    const file = new File([new Uint8Array([1, 2, 3])], 'a.png', { type: 'image/png' })
    await outcomeOf(aurous.createFile({ client, body: { file } as never }))
    const forms = await Promise.all(sent.map(({ request }) => request.formData()))
    const sizes = forms.map((form) => (form.get('file') as File).size)
    expect(sizes).toEqual([3, 3])
    const keys = sent.map(({ request }) => request.headers.get('idempotency-key'))
    expect(new Set(keys).size).toBe(1)
  })
})

describe('a call without effect', () => {
  it('has no idempotency key', async () => {
    const { fetch, sent } = scripted({})
    const client = aurous.createClient({ fetch, auth: 'key' })
    await outcomeOf(aurous.estimateImage({ client, body: { prompt: 'a' } }))
    await outcomeOf(aurous.getBalance({ client }))
    expect(sent.map(({ request }) => request.headers.has('idempotency-key'))).toEqual([false, false])
  })
})
