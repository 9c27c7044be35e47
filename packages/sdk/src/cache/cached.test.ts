import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Client, ClientOptions } from '../client/client.ts'
import { withResponse } from '../client/with-response.ts'
import { AbortError } from '../errors/abort-error.ts'
import { ApiError } from '../errors/refusal-error.ts'
import { createClient as createLumenfall, generateImages } from '../generated/lumenfall.gen.ts'
import { createClient, estimateImage, generateImage, listImageModels } from '../generated/x-router.gen.ts'
import { type CacheOptions, withCache } from './cached.ts'

interface World {
  version: string | undefined
  instant: number
  requests: string[]
}

/** Answers with what it was asked and the version of its prices; a width of 13 is refused. */
function world(): World & { readonly fetch: (request: Request) => Promise<Response> } {
  const state: World = { version: '1', instant: 0, requests: [] }
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.text()
    state.requests.push(`${request.method} ${new URL(request.url).pathname} ${text}`)
    if (text.includes('13')) return Response.json({ error: 'BAD' }, { status: 400 })
    return Response.json({ asked: text, version: state.version, list: [{ n: 1 }], ['__proto__']: 1 })
  }
  return Object.assign(state, { fetch })
}

function clients(options: Partial<CacheOptions> = {}, more: ClientOptions = {}) {
  const told = world()
  const client = createClient({ fetch: told.fetch, ...more })
  const cache = withCache(client, { priceVersion: () => told.version, now: () => told.instant, ...options })
  return { told, client, cache }
}

const body = { width: 512 }

describe('a cached client', () => {
  it('asks the same question once', async () => {
    const { told, cache } = clients()
    const first = await estimateImage({ client: cache, body })
    expect(await estimateImage({ client: cache, body })).toEqual(first)
    expect(told.requests).toHaveLength(1)
  })

  it.each<readonly [what: string, change: Partial<World>, ask: (client: Client) => Promise<unknown>]>([
    ['another body', {}, (client) => estimateImage({ client, body: { width: 514 } })],
    ['another header of the call', {}, (client) => estimateImage({ client, body, headers: { 'x-team': 7 } })],
    ['another version of the prices', { version: '2' }, (client) => estimateImage({ client, body })],
    ['an unknown version of the prices', { version: undefined }, (client) => estimateImage({ client, body })],
    ['an answer that is too old', { instant: 1000 }, (client) => estimateImage({ client, body })],
    ['the whole exchange', {}, (client) => withResponse(estimateImage, { client, body })],
  ])('asks again for %s', async (_, change, ask) => {
    const { told, cache } = clients({ ttl: 1000 })
    await estimateImage({ client: cache, body })
    Object.assign(told, change)
    await ask(cache)
    expect(told.requests).toHaveLength(2)
  })

  it.each<readonly [what: string, (client: Client) => Promise<unknown>]>([
    ['what has an effect', (client) => generateImage({ client, body: { ...body, prompt: 'a dune' } })],
    ['a GET, since what it tells may change by itself', (client) => listImageModels({ client })],
    ['a refusal', (client) => estimateImage({ client, body: { width: 13 } }).catch(() => {})],
  ])('does not keep %s', async (_, ask) => {
    const { told, cache } = clients()
    await ask(cache)
    await ask(cache)
    expect(told.requests).toHaveLength(2)
  })

  it('keeps the GETs that it is told to keep', async () => {
    const { told, cache } = clients({ include: [listImageModels] })
    await listImageModels({ client: cache })
    await listImageModels({ client: cache })
    expect(told.requests).toEqual(['GET /v1/images/models '])
  })

  it('keeps dry runs, and sends what runs', async () => {
    const told = world()
    const client = withCache(createLumenfall({ fetch: told.fetch, auth: 'sk-1' }), { priceVersion: '1' })
    const asked = { model: 'a', prompt: 'a dune' }
    for (const dryRun of [true, true, false, false]) {
      await generateImages({ client, body: asked, query: { dryRun } }).catch(() => {})
    }
    expect(told.requests).toHaveLength(3)
  })

  it('forgets what was used longest ago', async () => {
    const { told, cache } = clients({ max: 2 })
    for (const width of [1, 2, 1, 3, 1, 2]) await estimateImage({ client: cache, body: { width } })
    expect(told.requests.map((one) => /\d+(?=\})/.exec(one)?.[0])).toEqual(['1', '2', '3', '2'])
  })

  it.each([0, -1, 1.5, Number.NaN])('is not made for %s answers', (max) => {
    expect(() => clients({ max })).toThrow(
      new TypeError(`\`max\` must be a whole number of at least 1; received ${max}.`),
    )
  })

  it('gives everyone a copy, which they may change', async () => {
    const { cache } = clients()
    const [first, twin] = (await Promise.all([1, 2].map(() => estimateImage({ client: cache, body })))) as unknown as [
      { list: { n: number }[] },
      unknown,
    ]
    const before = JSON.stringify(twin)
    first.list[0] = { n: 2 }
    expect(JSON.stringify(twin)).toBe(before)
    expect(JSON.stringify(await estimateImage({ client: cache, body }))).toBe(before)
    expect(before).toContain('"__proto__":1')
  })

  it('does not keep an answer during which the prices changed', async () => {
    const { told, client } = clients()
    const held = Promise.withResolvers<void>()
    const slow: Client = { send: (call) => held.promise.then(() => client.send(call)) }
    const cache = withCache(slow, { priceVersion: () => told.version })
    const asked = estimateImage({ client: cache, body })
    told.version = '2'
    held.resolve()
    await asked
    told.version = '1'
    await estimateImage({ client: cache, body })
    expect(told.requests).toHaveLength(2)
  })
})

describe('equal calls at the same time', () => {
  it('share one request, and one error', async () => {
    const { told, cache } = clients()
    await Promise.all([1, 2, 3].map(() => estimateImage({ client: cache, body })))
    expect(told.requests).toHaveLength(1)
    const errors = await Promise.all(
      [1, 2].map(() => estimateImage({ client: cache, body: { width: 13 } }).catch((error: unknown) => error)),
    )
    expect(errors[0]).toBeInstanceOf(ApiError)
    expect(errors[1]).toBe(errors[0])
    expect(told.requests).toHaveLength(2)
  })

  it('wait as long as they say, and so share only with others as patient', async () => {
    const { told, cache } = clients()
    await Promise.all([1000, 2000, 1000].map((timeout) => estimateImage({ client: cache, body, timeout })))
    expect(told.requests).toHaveLength(2)
  })

  it('are ended one by one, each by its own signal, and the request when nobody waits', async () => {
    const signals: AbortSignal[] = []
    const answer = Promise.withResolvers<Response>()
    const fetch = (request: Request): Promise<Response> => {
      signals.push(request.signal)
      return answer.promise.then((one) => one.clone())
    }
    const cache = withCache(createClient({ fetch }), { priceVersion: '1' })
    const enders = [new AbortController(), new AbortController()] as const
    const asked = enders.map(({ signal }) =>
      estimateImage({ client: cache, body, signal }).catch((error: unknown) => error),
    )
    await expect.poll(() => signals.length).toBe(1)
    enders[0].abort('enough')
    const first = await asked[0]
    expect(first).toBeInstanceOf(AbortError)
    expect((first as AbortError).cause).toBe('enough')
    expect(signals[0]?.aborted).toBe(false)
    enders[1].abort('too')
    expect(await asked[1]).toBeInstanceOf(AbortError)
    await expect.poll(() => signals[0]?.aborted).toBe(true)
    expect(signals).toHaveLength(1)
    answer.resolve(Response.json({}))
    await estimateImage({ client: cache, body })
    expect(signals).toHaveLength(2)
  })
})

const step = fc.oneof(
  fc.record({ width: fc.constantFrom(1, 2, 3, 13), times: fc.integer({ min: 1, max: 3 }), spoil: fc.boolean() }),
  fc.record({ wait: fc.integer({ min: 0, max: 1500 }) }),
  fc.record({ version: fc.constantFrom('1', '2', undefined) }),
  fc.record({ aborted: fc.constantFrom(1, 2, 13) }),
)

async function played(client: Client, told: World, steps: readonly object[]): Promise<readonly unknown[]> {
  const seen: unknown[] = []
  const ask = async (width: number, more: object = {}): Promise<unknown> =>
    estimateImage({ client, body: { width }, ...more }).catch((error: Error) => [
      error.name,
      error.message,
      error.cause,
    ])
  for (const one of steps as readonly Readonly<Record<string, never>>[]) {
    if ('wait' in one) told.instant += one['wait'] ?? 0
    else if ('version' in one) told.version = one['version']
    else if ('aborted' in one) seen.push(await ask(one['aborted'] ?? 0, { signal: AbortSignal.abort('enough') }))
    else {
      const answers = await Promise.all(Array.from({ length: one['times'] ?? 0 }, () => ask(one['width'] ?? 0)))
      seen.push(JSON.parse(JSON.stringify(answers)))
      if (one['spoil']) for (const answer of answers) Object.assign(answer as object, { asked: 'spoilt' })
    }
  }
  return seen
}

it('A cached client gives what the client gives, with no more requests', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.integer({ min: 1, max: 3 }), async (steps, max) => {
      const plain = clients()
      const kept = clients({ max, ttl: 1000 })
      expect(await played(kept.cache, kept.told, steps)).toEqual(await played(plain.client, plain.told, steps))
      expect(kept.told.requests.length).toBeLessThanOrEqual(plain.told.requests.length)
    }),
    { numRuns: 100 },
  )
})
