import { describe, expect, it } from 'vitest'
import { drawPng } from '../../src/picture/draw-png.ts'
import { type Answer, type Server, server, type Team, worldWith } from './server.ts'

const DUNE = { prompt: 'a dune' }
const DAY = 86_400_000

type Sending = { readonly key?: string; readonly team?: Team; readonly path?: string }

function create(at: Server, body: unknown, { key = 'k', team = 'acme', path = '/v1/images' }: Sending = {}) {
  return at.post(path, body, { team, headers: { 'idempotency-key': key } })
}

async function form(seed = 1, more: Record<string, string> = {}): Promise<FormData> {
  const bytes = await drawPng({ width: 64, height: 64, seed })
  const made = new FormData()
  made.set('file', new File([bytes], 'a.png'))
  made.set('purpose', 'reference')
  for (const [name, value] of Object.entries(more)) made.set(name, value)
  return made
}

const replayed = ({ headers }: Answer): string | null => headers.get('aurous-idempotent-replayed')
const held = async (at: Server, team: Team = 'acme'): Promise<number> =>
  (await at.get('/v1/balance', { team })).body.held_credits

describe('an idempotency key', () => {
  it('makes the same request have its effect once, and its answer come again byte for byte', async () => {
    const at = server()
    const first = await create(at, DUNE)
    const again = await create(at, DUNE)
    at.pass(60_000)
    const later = await create(at, DUNE)
    expect([first, again, later].map(({ status }) => status)).toEqual([202, 202, 202])
    expect([again.text, later.text]).toEqual([first.text, first.text])
    expect([first, again, later].map(replayed)).toEqual([null, 'true', 'true'])
    expect((await at.get('/v1/balance')).body).toMatchObject({ credits: 999, held_credits: 0 })
    // The request has an id and a token of its own, all the same.
    expect(again.headers.get('aurous-request-id')).not.toBe(first.headers.get('aurous-request-id'))
    expect(again.headers.get('x-ratelimit-remaining')).toBe('118')
  })

  it.each<readonly [what: string, body: unknown]>([
    ['another order of its fields', { count: 2, prompt: 'a dune' }],
    ['the same order', { prompt: 'a dune', count: 2 }],
  ])('takes a body with %s for the same', async (_, body) => {
    const at = server()
    await create(at, { prompt: 'a dune', count: 2 })
    expect(replayed(await create(at, body))).toBe('true')
  })

  it.each<readonly [fields: string, body: object]>([
    ['count', { count: 1 }],
    ['count, spelt otherwise', JSON.parse('{"count":1.0}')],
    ['enhance_prompt', { enhance_prompt: false }],
    ['reference_image_urls', { reference_image_urls: [] }],
    ['width and height', { height: 1024, width: 1024 }],
    ['each', { enhance_prompt: false, count: 1, width: 1024, height: 1024, reference_image_urls: [] }],
  ])('takes a body with the default of %s written out for the same as one that leaves it out', async (_, body) => {
    const [at, other] = [server(), server()]
    await create(at, DUNE)
    expect(replayed(await create(at, { ...body, ...DUNE }))).toBe('true')
    await create(other, { ...body, ...DUNE })
    expect(replayed(await create(other, DUNE))).toBe('true')
  })

  it('takes a form with another boundary and order of fields for the same', async () => {
    const at = server()
    const file = new File([await drawPng({ width: 64, height: 64, seed: 1 })], 'a.png')
    const other = new FormData()
    other.set('purpose', 'reference')
    other.set('file', file)
    expect((await create(at, await form(), { path: '/v1/files' })).status).toBe(201)
    expect(replayed(await create(at, other, { path: '/v1/files' }))).toBe('true')
  })

  it('takes a body with other blanks for the same', async () => {
    const at = server()
    await create(at, DUNE)
    const headers = {
      'x-api-key': `al_live_${'a'.repeat(64)}`,
      'content-type': 'application/json',
      'idempotency-key': 'k',
    }
    expect(
      replayed(await at.send('/v1/images', { method: 'POST', headers, body: '{ "prompt":"a\\u0020dune" }\n' })),
    ).toBe('true')
  })

  it.each<readonly [what: string, body: unknown]>([
    ['another prompt', { prompt: 'another dune' }],
    ['another blank in the prompt', { prompt: 'a dune ' }],
    ['another value than the default', { prompt: 'a dune', count: 2 }],
    ['another field', { prompt: 'a dune', seed: 1 }],
  ])('that comes with %s is in use, and the first answer is kept', async (_, body) => {
    const at = server()
    await create(at, DUNE)
    const { status, body: refused } = await create(at, body)
    expect([status, refused.error]).toMatchObject([
      409,
      {
        type: 'invalid_request',
        code: 'idempotency_key_in_use',
        param: null,
        message: expect.stringContaining('a different request'),
      },
    ])
    expect(await held(at)).toBe(1)
    expect(replayed(await create(at, DUNE))).toBe('true')
  })

  it('counts once for two requests that come together', async () => {
    for (const key of ['k', 'l']) {
      const at = server()
      const answers = await Promise.all(Array.from({ length: 5 }, () => create(at, DUNE, { key })))
      const good = answers.filter(({ status }) => status === 202)
      expect(new Set(good.map(({ body }) => body.id)).size).toBe(1)
      expect(answers.filter(({ status, code }) => status !== 202 && code !== 'idempotency_key_in_use')).toEqual([])
      expect(await held(at)).toBe(1)
    }
  })

  it('without which two equal requests are two', async () => {
    const at = server()
    const [one, other] = await Promise.all([at.post('/v1/images', DUNE), at.post('/v1/images', DUNE)])
    expect(one?.body.id).not.toBe(other?.body.id)
    expect(await held(at)).toBe(2)
  })

  it.each<readonly [passed: number, replay: string | null, credits: number]>([
    [DAY - 1, 'true', 999],
    [DAY, null, 998],
  ])('is remembered for 24 hours: after %i ms', async (passed, replay, credits) => {
    const at = server()
    await create(at, DUNE)
    at.pass(passed)
    expect(replayed(await create(at, DUNE))).toBe(replay)
    at.pass(10_000)
    expect((await at.get('/v1/balance')).body.credits).toBe(credits)
  })

  it('after 24 hours may come with another body', async () => {
    const at = server()
    await create(at, DUNE)
    at.pass(DAY)
    expect((await create(at, { prompt: 'another dune' })).status).toBe(202)
  })

  it.each<readonly [length: number, status: number]>([
    [0, 400],
    [1, 202],
    [256, 202],
    [257, 400],
  ])('of %i characters gets %i', async (length, status) => {
    const { status: found, code, param } = await create(server(), DUNE, { key: 'k'.repeat(length) })
    expect(found).toBe(status)
    if (status === 400) expect([code, param]).toEqual(['value_out_of_range', 'Idempotency-Key'])
    const file = await create(server(), await form(), { key: 'k'.repeat(length), path: '/v1/files' })
    expect(file.status).toBe(status === 202 ? 201 : 400)
  })

  it('is not kept by a refusal: what was refused may be mended under the same key', async () => {
    const at = server()
    const tries = [
      { prompt: '' },
      { prompt: 'a dune', lora_id: 'no-such' },
      { prompt: 'a dune', webhook_url: 'https://localhost/' },
    ]
    for (const body of tries) expect((await create(at, body)).status).toBeGreaterThanOrEqual(400)
    expect((await create(at, DUNE)).status).toBe(202)
    const poor = server({ worlds: { aurous: await worldWith('1.5') } })
    expect((await create(poor, DUNE, { team: 'initech' })).status).toBe(402)
    const cheaper = { 'idempotency-key': 'k', 'aurous-version': '2026-05-15' }
    expect(
      (await poor.post('/v1/images', { prompt: 'a cheaper dune' }, { team: 'initech', headers: cheaper })).status,
    ).toBe(202)
  })

  it('is not kept by a failure of the server', async () => {
    let failing = false
    const chance = (): number => {
      if (failing) throw new Error('no chance left')
      return 0.5
    }
    let asked = 0
    const random = (): number => {
      asked += 1
      failing = asked > 16 && asked < 20
      return chance()
    }
    const at = server({ random })
    expect((await create(at, DUNE)).status).toBe(500)
    asked = 1000
    expect((await create(at, { prompt: 'another dune' })).status).toBe(202)
  })

  it('belongs to a team', async () => {
    const at = server()
    const [one, other] = [await create(at, DUNE), await create(at, DUNE, { team: 'globex' })]
    expect([other.status, replayed(other)]).toEqual([202, null])
    expect(other.body.id).not.toBe(one.body.id)
    expect((await create(at, { prompt: 'another dune' }, { team: 'globex' })).status).toBe(409)
  })

  it('belongs to a route: on the other one it came with another body', async () => {
    const at = server()
    await create(at, DUNE)
    expect((await create(at, await form(), { path: '/v1/files' })).code).toBe('idempotency_key_in_use')
  })

  it('is not looked at by estimates and characters', async () => {
    const at = server()
    for (const key of ['k', 'k'.repeat(300)]) {
      expect((await create(at, DUNE, { key, path: '/v1/images/estimate' })).status).toBe(200)
      const character = { name: 'Mira', reference_image_urls: ['https://example.com/'] }
      expect((await create(at, character, { key, path: '/v1/characters' })).status).toBe(202)
    }
    expect((await create(at, DUNE)).status).toBe(202)
  })
})

describe('an idempotency key of a file', () => {
  const upload = (at: Server, body: FormData): Promise<Answer> => create(at, body, { path: '/v1/files' })

  it('makes the same upload count once, though its boundary is another', async () => {
    const at = server()
    const [first, again] = [await upload(at, await form()), await upload(at, await form())]
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text])
    expect([replayed(first), replayed(again)]).toEqual([null, 'true'])
  })

  it.each<readonly [what: string, other: () => Promise<FormData>]>([
    ['another picture', () => form(2)],
    ['another purpose', () => form(1, { purpose: 'last_frame' })],
  ])('that comes with %s is in use', async (_, other) => {
    const at = server()
    await upload(at, await form())
    expect((await upload(at, await other())).code).toBe('idempotency_key_in_use')
  })

  it('counts once for uploads that come together', async () => {
    const at = server()
    const forms = await Promise.all(Array.from({ length: 5 }, () => form()))
    const answers = await Promise.all(forms.map((one) => upload(at, one)))
    const good = answers.filter(({ status }) => status === 201)
    expect(new Set(good.map(({ body }) => body.id)).size).toBe(1)
    expect(answers.filter(({ status, code }) => status !== 201 && code !== 'idempotency_key_in_use')).toEqual([])
    expect((await at.get('/_outlay/aurous/files')).body).toHaveLength(4)
  })
})
