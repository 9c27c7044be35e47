import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { exact, sum, toDecimal } from '@outlay/money'
import { createReference } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import type { Vendor } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'

// What a server keeps is bounded by the `retention` of its world: the oldest that has ended is forgotten, sums stay right, and
// a request costs the same however many came before.
// biome-ignore lint/suspicious/noExplicitAny: sample worlds as data
type World = any

interface Served {
  readonly ask: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  /** Moves the clock by milliseconds. */
  readonly pass: (milliseconds: number) => void
}

const KEYS: Readonly<Record<string, Record<string, string>>> = {
  aurous: { 'x-api-key': `al_live_${'a'.repeat(64)}` },
  layer: { authorization: 'Bearer layer_pat_acme' },
  lumenfall: { authorization: 'Bearer lmnfl_acme.secret' },
}

/** A vendor in its sample world, changed. */
async function served(vendor: Vendor, change: (world: World) => World): Promise<Served> {
  let at = Date.parse('2026-11-20T00:00:00Z')
  const worlds = { [vendor.name]: change(structuredClone(vendor.world?.sample)) }
  const reference = createReference({ vendors: [vendor], now: () => at, worlds })
  return {
    pass: (milliseconds) => {
      at += milliseconds
    },
    ask: (path, body, headers = {}) => {
      const isForm = body instanceof FormData
      const type: Record<string, string> = body === undefined || isForm ? {} : { 'content-type': 'application/json' }
      const sent = isForm ? body : JSON.stringify(body)
      return reference(
        new Request(`http://localhost${path}`, {
          headers: { ...KEYS[vendor.name], ...type, ...headers },
          ...(body !== undefined && { method: 'POST', body: sent }),
        }),
      )
    },
  }
}

const rich = (world: World, retention: object): World => ({
  ...world,
  retention: { ...world.retention, ...retention },
  rate_limits: Object.fromEntries(
    Object.keys(world.rate_limits).map((name) => [name, { burst: 1_000_000, per_minute: 1_000_000 }]),
  ),
  teams: world.teams.map((team: object) => ({ ...team, credits: '1000000' })),
})

const STUDIO = '/layer/api/v1/workspaces/00000000-0000-4000-8000-000000000001'
const RUN = { model_id: '3c90c3cc-0d44-4b50-8888-8dd25736052a', prompt: 'a dune', batch_size: 1, quality: 'low' }

describe.each<readonly [name: string, open: () => Promise<Served>, create: string, body: object, id: string]>([
  [
    'a generation of Aurous',
    () => served(aurous, (world) => rich(world, { generations: 5 })),
    '/aurous/v1/images',
    { prompt: 'a dune' },
    'id',
  ],
  [
    'a character of Aurous',
    () => served(aurous, (world) => rich(world, { characters: 5 })),
    '/aurous/v1/characters',
    { name: 'Mira', reference_image_urls: ['https://example.com/'] },
    'id',
  ],
  [
    'a run of Layer',
    () => served(layer, (world) => ({ ...world, retention: { ...world.retention, inferences: 5 } })),
    `${STUDIO}/inferences`,
    RUN,
    'inference_id',
  ],
  [
    'a video of Lumenfall',
    () => served(lumenfall, (world) => ({ ...world, retention: { ...world.retention, videos: 5 } })),
    '/lumenfall/openai/v1/videos',
    { model: 'sora-2', prompt: 'a capybara', seconds: '4' },
    'id',
  ],
])('%s', (_, open, create, body, id) => {
  const made = async ({ ask }: Served): Promise<string> => {
    const answer = (await (await ask(create, body)).json()) as Readonly<Record<string, string>>
    return `${create}/${answer[id]}`
  }

  it('is forgotten when enough have ended after it, and is then unknown', async () => {
    const at = await open()
    const paths: string[] = []
    for (let count = 0; count < 8; count += 1) {
      paths.push(await made(at))
      at.pass(3000)
    }
    await at.ask(create, {})
    const statuses = await Promise.all(paths.map(async (path) => (await at.ask(path)).status))
    expect(statuses).toEqual([404, 404, 404, 200, 200, 200, 200, 200])
  })

  it('is kept while it runs, however many do', async () => {
    const at = await open()
    const paths: string[] = []
    for (let count = 0; count < 8; count += 1) paths.push(await made(at))
    const statuses = await Promise.all(paths.map(async (path) => (await at.ask(path)).status))
    expect(statuses).toEqual(Array(8).fill(200))
  })
})

describe('the uploads of Aurous', () => {
  /** Lossless WebP of 1025×1025 pixels: 30 bytes. */
  const picture = 'RIFF\x16\0\0\0WEBPVP8L\t\0\0\0/\0\x04\0\x01(@D\x04\0'
  const upload = ({ ask }: Served, key = 'a'): Promise<Response> => {
    const form = new FormData()
    form.set('purpose', 'reference')
    form.set('file', new File([picture], 'plain.webp'))
    return ask('/aurous/v1/files', form, { 'x-api-key': `al_live_${key.repeat(64)}` })
  }

  it.each([
    [
      { upload_bytes_per_team: 80 },
      '`file` must have at most 20 bytes, what is left of the 80 bytes that your team keeps at a time; received 30 bytes. Each file expires after 24 hours.',
    ],
    [
      { uploads_per_team: 2 },
      '`file` must be one of at most 2 files that your team keeps at a time; received one more. Each expires after 24 hours.',
    ],
    [
      { upload_bytes: 89 },
      '`file` must have at most 29 bytes, what is left of the 89 bytes that all teams keep at a time; received 30 bytes. Each file expires after 24 hours.',
    ],
  ])('beyond %o are refused until others expire', async (retention, message) => {
    const at = await served(aurous, (world) => rich(world, retention))
    expect([(await upload(at)).status, (await upload(at)).status]).toEqual([201, 201])
    const refused = await upload(at)
    expect([refused.status, await refused.json()]).toMatchObject([
      413,
      { error: { type: 'invalid_request', code: 'storage_limit_exceeded', message, param: 'file' } },
    ])
    expect((await upload(at, 'b')).status).toBe('upload_bytes' in retention ? 413 : 201)
    at.pass(86_400_000)
    expect((await upload(at)).status).toBe(201)
  })
})

it('an idempotency key of Aurous is free again when enough were answered after it', async () => {
  const at = await served(aurous, (world) => rich(world, { idempotency_keys: 3 }))
  const create = async (key: string): Promise<string | null> => {
    const reply = await at.ask('/aurous/v1/images', { prompt: 'a dune' }, { 'idempotency-key': key })
    return reply.headers.get('aurous-idempotent-replayed')
  }
  for (const key of ['a', 'b', 'c', 'd']) await create(key)
  expect([await create('b'), await create('d'), await create('a')]).toEqual(['true', 'true', null])
})

it('reference images of Aurous that were named by their URLs are forgotten, uploads and samples are not', async () => {
  const at = await served(aurous, (world) => rich(world, { references: 4 }))
  for (const number of [1, 2, 3]) {
    const reference_image_urls = [`https://example.com/${number}a`, `https://example.com/${number}b`]
    await at.ask('/aurous/v1/images', { prompt: 'a dune', reference_image_urls })
  }
  const files = (await (await at.ask('/_outlay/aurous/files')).json()) as { source?: string }[]
  expect(files.flatMap(({ source }) => source ?? [])).toEqual(
    ['2a', '2b', '3a', '3b'].map((one) => `https://example.com/${one}`),
  )
  expect(files).toHaveLength(7)
})

it('names of sessions of Layer are forgotten, and then begin another session', async () => {
  const at = await served(layer, (world) => ({ ...world, retention: { ...world.retention, session_names: 2 } }))
  const session = async (session_name: string): Promise<string> =>
    ((await (await at.ask(`${STUDIO}/inferences`, { ...RUN, session_name })).json()) as { session_id: string })
      .session_id
  const [a, b] = [await session('a'), await session('b')]
  expect([await session('a'), await session('b')]).toEqual([a, b])
  await session('c')
  expect([await session('b'), (await session('a')) === a]).toEqual([b, false])
})

describe('the ledger of Lumenfall', () => {
  it.each(['acme', 'topup', 'postpaid'])('of %s still makes the balance and the invoice', async (key) => {
    const at = await served(lumenfall, (world) => ({
      ...world,
      retention: { ...world.retention, ledger_entries: 3, pictures: 2 },
    }))
    const headers = { authorization: `Bearer lmnfl_${key}.secret` }
    const get = async (path: string): Promise<World> => (await at.ask(`/lumenfall${path}`, undefined, headers)).json()
    for (let count = 0; count < 7; count += 1) {
      at.pass(100_000)
      await at.ask('/lumenfall/openai/v1/images/generations', { model: 'dall-e-2', prompt: 'a' }, headers)
    }
    const { data } = await get('/v1/requests')
    // 7 × 0.02, and of the top-up 10.00 once.
    const spent = key === 'topup' ? '-9.86' : '0.14'
    expect(toDecimal(sum(data.map(({ cost }: { cost: number }) => exact(cost))))).toBe(spent)
    expect(data).toHaveLength(4)
    expect(data[3]).toMatchObject({ id: 'carried_forward', model: null, status: 'carried_forward' })
    const { available } = await get('/v1/balance')
    expect(available.amount).toBe({ acme: 12.36, topup: 9.88, postpaid: null }[key])
    const invoices = (await get('/v1/invoices')).data
    expect(invoices).toMatchObject(key === 'postpaid' ? [{ requests: 7, total: 0.14, total_micros: 140_000 }] : [])
  })

  it('keeps the pictures of so many requests', async () => {
    const at = await served(lumenfall, (world) => ({ ...world, retention: { ...world.retention, pictures: 2 } }))
    const urls: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const reply = await at.ask('/lumenfall/openai/v1/images/generations', { model: 'dall-e-2', prompt: 'a' })
      urls.push(new URL(((await reply.json()) as World).data[0].url).pathname)
    }
    const statuses = await Promise.all(urls.map(async (url) => (await at.ask(url)).status))
    expect(statuses).toEqual([404, 200, 200])
  })
})

describe('the work of a request', () => {
  const references = Array.from({ length: 6 }, (_, index) => `https://example.com/${index}.png`)

  it.each<readonly [what: string, step: number]>([
    ['a create with six references while others end', 10],
    ['a create with six references on a clock that stands still', 0],
  ])('is the same however many came before: %s', { timeout: 120_000 }, async (_, step) => {
    const at = await served(aurous, (world) => rich(world, {}))
    const create = async (count: number): Promise<number> => {
      const before = process.cpuUsage()
      for (let index = 0; index < count; index += 1) {
        at.pass(step)
        await at.ask('/aurous/v1/images', { prompt: 'a dune', reference_image_urls: references })
      }
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    // The least of four: a pause of the machine does not fall into all.
    const least = async (): Promise<number> =>
      Math.min(await create(500), await create(500), await create(500), await create(500))
    const first = await least()
    await create(4000)
    // What each costs the next would be thrice as much by now.
    expect(await least()).toBeLessThan(first * 2)
  })
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** The bytes of what is still held. Streams of bodies are let go in a later turn, and some only once others are. */
async function heapInUse(): Promise<number> {
  for (let turn = 0; turn < 20; turn += 1) {
    await setImmediate()
    if (turn % 5 === 4) collectGarbage()
  }
  return process.memoryUsage().heapUsed
}

it('a server that runs for long takes no more memory than one that has run for a while', {
  timeout: 120_000,
}, async () => {
  const at = await served(layer, (world) => ({
    ...world,
    workspaces: world.workspaces.map((one: object) => ({ ...one, creative_units: '100000000' })),
    retention: { inferences: 100, session_names: 10 },
  }))
  const heapAfter = async (runs: number): Promise<number> => {
    for (let count = 0; count < runs; count += 1) {
      at.pass(10)
      await at.ask(`${STUDIO}/inferences`, RUN)
    }
    return heapInUse()
  }
  const first = await heapAfter(5000)
  // 300 bytes of each run would be 6 MB.
  expect((await heapAfter(20_000)) - first).toBeLessThan(3_000_000)
})

it('a streamed chat that has ended is let go with its request, however long one that is not read is watched', async () => {
  const at = await served(lumenfall, (world) => world)
  const heapAfter = async (chats: number): Promise<number> => {
    for (let count = 0; count < chats; count += 1) {
      const messages = [{ role: 'user', content: `${count} ${'word '.repeat(20_000)}` }]
      const chat = { model: 'sample-chat', messages, stream: true, max_tokens: 1 }
      const reply = await at.ask('/lumenfall/openai/v1/chat/completions', chat)
      expect(await reply.text()).toContain('[DONE]')
    }
    return heapInUse()
  }
  const first = await heapAfter(20)
  // 100,000 characters of each would be 10 MB and more.
  expect((await heapAfter(100)) - first).toBeLessThan(3_000_000)
})
