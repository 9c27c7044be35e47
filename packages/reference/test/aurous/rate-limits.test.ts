import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Caller, type Server, START, server } from './server.ts'

type Ask = (at: Server, asking?: Caller) => Promise<Answer>

const estimate: Ask = (at, asking) => at.post('/v1/images/estimate', { prompt: 'a dune' }, asking)
const create: Ask = (at, asking) => at.post('/v1/images', {}, asking)
const makeCharacter: Ask = (at, asking) => at.post('/v1/characters', {}, asking)
const upload: Ask = (at, asking) => at.post('/v1/files', new FormData(), asking)
const read: Ask = (at, asking) => at.get('/v1/balance', asking)

/** What the headers say: the burst, what is left, seconds until it is full, seconds to wait. */
function limits({ headers }: Answer, from = START): readonly (number | null)[] {
  const of = (name: string): number | null => (headers.has(name) ? Number(headers.get(name)) : null)
  const reset = of('x-ratelimit-reset')
  return [
    of('x-ratelimit-limit'),
    of('x-ratelimit-remaining'),
    reset === null ? null : reset - from / 1000,
    of('retry-after'),
  ]
}

async function times(count: number, ask: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let index = 0; index < count; index += 1) answers.push(await ask())
  return answers
}

describe('the bucket', () => {
  it.each<readonly [name: string, ask: Ask, burst: number, second: number, wait: number, full: number]>([
    // At 2 tokens a second: full again after half as many seconds.
    ['estimate_post', estimate, 240, 1, 1, 120],
    ['create_post', create, 120, 1, 1, 120],
    ['create_post', makeCharacter, 120, 1, 1, 120],
    // At half a token a second.
    ['files_post', upload, 60, 2, 2, 120],
    // At 10 a second.
    ['read_get', read, 1200, 1, 1, 120],
  ])('%s lets its burst through and then says when to come again', async (...row) => {
    const [name, ask, burst, second, wait, full] = row
    const at = server()
    const answers = await times(burst, () => ask(at))
    expect(answers.filter(({ status }) => status === 429)).toEqual([])
    expect(limits(answers[0] as Answer)).toEqual([burst, burst - 1, second, null])
    expect(limits(answers.at(-1) as Answer)).toEqual([burst, 0, full, null])
    const refused = await ask(at)
    expect([refused.status, refused.body.error]).toEqual([
      429,
      {
        type: 'rate_limit',
        code: 'too_many_requests',
        message: `Rate limit exceeded for ${name}. Retry after ${wait}s.`,
        param: null,
        doc_url: 'https://docs.aurous-labs.com/errors#too_many_requests',
        request_id: refused.headers.get('aurous-request-id'),
      },
    ])
    expect(limits(refused)).toEqual([burst, 0, full, wait])
  })

  it.each<readonly [ask: Ask, burst: number, milliseconds: number]>([
    [estimate, 240, 500],
    [create, 120, 1000],
    [upload, 60, 2000],
    [read, 1200, 100],
  ])('refills evenly, to the millisecond', async (ask, burst, milliseconds) => {
    const at = server()
    await times(burst, () => ask(at))
    at.pass(milliseconds - 1)
    const early = await ask(at)
    expect([early.status, limits(early)[1], limits(early)[3]]).toEqual([429, 0, 1])
    at.pass(1)
    expect((await ask(at)).status).not.toBe(429)
    expect((await ask(at)).status).toBe(429)
  })

  it.each<readonly [passed: number, wait: number]>([
    [0, 2],
    [1, 2],
    [999, 2],
    [1000, 1],
    [1999, 1],
  ])('files_post, %i ms after its last token, says Retry-After: %i', async (passed, wait) => {
    const at = server()
    await times(60, () => upload(at))
    at.pass(passed)
    const { headers, body } = await upload(at)
    expect([headers.get('retry-after'), body.error.message]).toEqual([
      String(wait),
      `Rate limit exceeded for files_post. Retry after ${wait}s.`,
    ])
  })

  it('does not grow above its burst, however long nobody asks', async () => {
    const at = server()
    at.pass(86_400_000 * 365)
    const answers = await times(61, () => upload(at))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
  })

  it('is refilled by a refused request no later: whoever waits as told gets through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1999 }), { maxLength: 8 }), async (steps) => {
        const at = server()
        await times(60, () => upload(at))
        for (const step of steps) {
          at.pass(step)
          const { status, headers } = await upload(at)
          if (status !== 429) return
          expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
        }
        const { headers, status } = await upload(at)
        at.pass(Number(headers.get('retry-after')) * 1000)
        if (status === 429) expect((await upload(at)).status).not.toBe(429)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a thousand estimates', () => {
  it('never cost a create its token, nor any other class or team', async () => {
    const at = server()
    const answers = await times(1000, () => estimate(at))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(240)
    const created = await at.post('/v1/images', { prompt: 'a dune' })
    expect([created.status, limits(created)[1]]).toEqual([202, 119])
    expect(limits(await upload(at))[1]).toBe(59)
    expect(limits(await read(at))[1]).toBe(1199)
    expect(limits(await estimate(at, { team: 'globex' }))[1]).toBe(239)
  })
})

describe('a token', () => {
  it.each<readonly [what: string, ask: Ask, left: number]>([
    ['is taken by a body that is refused', (at) => at.post('/v1/images/estimate', {}), 238],
    [
      'is taken by a body that is no JSON',
      (at) =>
        at.send('/v1/images/estimate', {
          method: 'POST',
          headers: { 'x-api-key': `al_live_${'a'.repeat(64)}` },
          body: '{',
        }),
      238,
    ],
    ['is not taken by a wrong key', (at) => estimate(at, { team: 'nobody' }), 239],
    ['is not taken by a revoked key', (at) => estimate(at, { team: 'revoked' }), 239],
    ['is not taken by a wrong version', (at) => estimate(at, { headers: { 'aurous-version': 'x' } }), 239],
    ['is not taken by a wrong method', (at) => at.send('/v1/images/estimate', { method: 'PUT' }), 239],
    ['is not taken by another team', (at) => estimate(at, { team: 'globex' }), 239],
  ])('%s', async (_, ask, left) => {
    const at = server()
    await ask(at)
    expect(limits(await estimate(at))[1]).toBe(left)
  })

  it('of reads is shared by all that is read, HEAD as well', async () => {
    const at = server()
    for (const path of ['loras', 'characters', 'characters/x', 'images/x', 'pricing']) await at.get(`/v1/${path}`)
    await at.send('/v1/balance', { method: 'HEAD', headers: { 'x-api-key': `al_live_${'a'.repeat(64)}` } })
    expect(limits(await read(at))[1]).toBe(1193)
  })

  it('counts before the balance: a team without credits is limited alike', async () => {
    const at = server()
    const answers = await times(121, () => at.post('/v1/images', { prompt: 'a dune' }, { team: 'initech' }))
    expect(answers.map(({ status }) => status)).toEqual([...Array(120).fill(402), 429])
  })
})
