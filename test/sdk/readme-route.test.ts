import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReference } from '@outlay/reference'
import aurous from '@outlay/reference/aurous'
import { createClient, createImage, estimateImage, getBalance, getImage, isApiErrorOf } from '@outlay/sdk/aurous'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const folder = join(ROOT, 'test/.generated/sdk-readme-route')
const ACME = `al_live_${'a'.repeat(64)}`
const body = { prompt: 'a dune' }

type Route = (request: Request) => Promise<Response>

/** The recipe's program, as it stands in the README. */
function program(): string {
  const readme = readFileSync(join(ROOT, 'packages/sdk/README.md'), 'utf8')
  const [, recipe = ''] = readme.split('**A server route**')
  return /^```ts\n([\s\S]*?)^```/m.exec(recipe)?.[1] ?? ''
}

let methods: Readonly<Record<string, Route>>
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'route.ts'), program())
  methods = await import(join(folder, 'route.ts'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

interface World {
  /** The key that the route has. */
  readonly key?: string
  /** What answers in the vendor's place. */
  readonly upstream?: Route
  /** How many answers of the route get lost on their way to the browser. */
  readonly lost?: number
}

/** The browser's client, the route between, and the vendor behind it. */
function world({ key = ACME, upstream, lost = 0 }: World = {}) {
  const vendor = createReference({ vendors: [aurous], mount: ({ basePath }) => basePath, now: Date.now })
  const sent: Request[] = []
  let left = lost
  vi.stubEnv('AUROUS_API_KEY', key)
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => (upstream ?? vendor)(new Request(url, init)))
  vi.spyOn(console, 'error').mockReturnValue()
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request)
    const reply = await (methods[request.method] as Route)(request)
    if (left-- > 0) throw new TypeError('fetch failed')
    return reply
  }
  const client = createClient({ baseUrl: 'https://shop.example/api/aurous', fetch, random: () => 0 })
  const held = async () => (await getBalance({ client: createClient({ auth: key, fetch: vendor }) })).held_credits
  return { client, sent, held }
}

const thrown = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error)

describe('the server route of the README', () => {
  it('prices for nothing', async () => {
    const { client, held } = world()
    expect((await estimateImage({ client, body })).estimated_cost.amount).toBe(1)
    expect(await held()).toBe(0)
  })

  it('starts an image once, with the status of the vendor, and tells how it goes on', async () => {
    const { client, held } = world()
    const { id, status } = await createImage({ client, body })
    expect(status).toBe('pending')
    expect(await held()).toBe(1)
    expect((await getImage({ client, path: { id } })).id).toBe(id)
  })

  it('starts one image when its answer is lost and it is asked for again', async () => {
    const { client, sent, held } = world({ lost: 1 })
    await createImage({ client, body })
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['outlay-0-0', 'outlay-0-0'])
    expect(await held()).toBe(1)
  })

  it("passes the vendor's refusal of a request on, typed, with its request id", async () => {
    const { client } = world()
    const error = await thrown(createImage({ client, body: { prompt: '' } }))
    expect(isApiErrorOf(createImage, error)).toBe(true)
    expect(error).toMatchObject({ status: 400, param: 'prompt', requestId: expect.stringMatching(/^req_/) })
  })

  it('passes on when to ask again', async () => {
    const limited = { error: { type: 'rate_limit', code: 'too_many_requests', message: 'Later.' } }
    const upstream = async () => Response.json(limited, { status: 429, headers: { 'retry-after': '300' } })
    const { client, sent } = world({ upstream })
    expect(await thrown(createImage({ client, body }))).toMatchObject({ status: 429, retryAfter: 300, body: limited })
    expect(sent).toHaveLength(1)
  })

  it.each<readonly [what: string, from: World]>([
    ['a key that is none', { key: 'al_live_unknown' }],
    ['a balance that is too low', { upstream: async () => Response.json({ error: {} }, { status: 402 }) }],
    ['a refusal without a body', { upstream: async () => new Response(null, { status: 400 }) }],
    ['a refusal that is a web page', { upstream: async () => new Response('<html>', { status: 404 }) }],
    ['an answer that is no JSON', { upstream: async () => new Response('<html>') }],
    ['no answer', { upstream: () => Promise.reject(new TypeError('fetch failed')) }],
  ])('keeps %s to itself', async (_, from) => {
    const { client } = world(from)
    const error = await thrown(createImage({ client, body, retry: 0 }))
    expect(error).toMatchObject({ status: 502, body: { error: { message: 'Please try again later.' } } })
    expect(isApiErrorOf(createImage, error)).toBe(false)
  })

  it.each([
    ['no JSON', 'POST', '/v1/images', 'a dune', 400],
    ['no body', 'POST', '/v1/images', '', 400],
    ['null, as the vendor does', 'POST', '/v1/images', 'null', 400],
    ['other routes of the vendor', 'GET', '/v1/balance', undefined, 404],
    ['a path that climbs', 'GET', '/v1/images/..%2Fbalance', undefined, 404],
  ])('refuses %s', async (_, method, path, text, status) => {
    world()
    const request = new Request(`https://shop.example/api/aurous${path}`, { method, ...(text && { body: text }) })
    const reply = await (methods[method] as Route)(request)
    expect([reply.status, typeof ((await reply.json()) as { error: { message: string } }).error.message]).toEqual([
      status,
      'string',
    ])
  })
})
