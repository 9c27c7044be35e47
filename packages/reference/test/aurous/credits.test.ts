import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Server, START, server, type Team, worldWith } from './server.ts'

const FAILS = 'a prompt that fails'
const REJECTED = 'a prompt that moderation rejects'

const balance = async (at: Server, team: Team = 'acme'): Promise<readonly number[]> => {
  const { credits, held_credits, available_credits } = (await at.get('/v1/balance', { team })).body
  return [credits, held_credits, available_credits]
}

describe('the credits of a team', () => {
  it.each<readonly [team: Team, credits: number]>([
    ['acme', 1000],
    ['globex', 500],
    ['initech', 0.5],
  ])('of %s are %f at first', async (team, credits) => {
    const { body } = await server().get('/v1/balance', { team })
    expect(body).toEqual({ credits, held_credits: 0, available_credits: credits, currency: 'credit' })
  })

  it.each<readonly [prompt: string, then: number]>([
    ['a dune', 992],
    [FAILS, 1000],
    [REJECTED, 1000],
  ])('are held while %j runs, and then taken or free again', async (prompt, then) => {
    const at = server()
    const { body } = await at.post('/v1/images', { prompt, count: 4, enhance_prompt: true })
    const held = [1000, 8, 992]
    expect(await balance(at)).toEqual(held)
    at.pass(500)
    expect(await balance(at)).toEqual(held)
    expect((await at.get(`/v1/images/${body.id}`)).body.cost.amount).toBe(8)
    at.pass(1499)
    expect(await balance(at)).toEqual(held)
    at.pass(1)
    expect(await balance(at)).toEqual([then, 0, then])
    at.pass(86_400_000)
    expect(await balance(at)).toEqual([then, 0, then])
    expect(await balance(at, 'globex')).toEqual([500, 0, 500])
  })

  it.each<readonly [body: object, version: string, required: string]>([
    [{}, '2026-09-01', '2'],
    [{ count: 4, enhance_prompt: true }, '2026-09-01', '16'],
    [{}, '2026-05-15', '1'],
    [{ enhance_prompt: true }, '2026-05-15', '2'],
  ])('that are too few for %o refuse it, and say what there is and what it takes', async (more, version, required) => {
    const at = server()
    const headers = { 'aurous-version': version }
    const found = await at.post('/v1/images', { prompt: 'a dune', ...more }, { team: 'initech', headers })
    expect([found.status, found.body.error]).toEqual([
      402,
      {
        type: 'invalid_request',
        code: 'balance_too_low',
        message: `The balance is too low: 0.5 credits are available, ${required} are required.`,
        param: null,
        doc_url: 'https://docs.aurous-labs.com/errors#balance_too_low',
        request_id: found.headers.get('aurous-request-id'),
      },
    ])
    expect(await balance(at, 'initech')).toEqual([0.5, 0, 0.5])
    expect((await at.get('/_outlay/aurous/files')).body).toHaveLength(3)
  })

  it('count what is held as not available', async () => {
    const at = server({ worlds: { aurous: await worldWith('1.5') } })
    const asking = { team: 'initech', headers: { 'aurous-version': '2026-05-15' } } as const
    const create = async (prompt: string): Promise<string> => {
      const { code = 'accepted', body } = await at.post('/v1/images', { prompt }, asking)
      return code === 'accepted' ? code : body.error.message
    }
    const refused = 'The balance is too low: 0.5 credits are available, 1 are required.'
    expect([await create(FAILS), await create('a dune')]).toEqual(['accepted', refused])
    at.pass(2000)
    expect([await create('a dune'), await create('a dune')]).toEqual(['accepted', refused])
    at.pass(2000)
    expect(await create('a dune')).toBe(refused)
    expect(await balance(at, 'initech')).toEqual([0.5, 0, 0.5])
  })

  it('are never overdrawn, however many come at once', async () => {
    const at = server({ worlds: { aurous: await worldWith('10') } })
    const create = (): Promise<{ status: number }> =>
      at.post('/v1/images', { prompt: 'a dune', count: 3, webhook_url: 'https://example.com/' })
    const answers = await Promise.all(Array.from({ length: 20 }, create))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(3).fill(202), ...Array(17).fill(402)])
    expect(await balance(at)).toEqual([10, 9, 1])
    at.pass(2000)
    expect(await balance(at)).toEqual([1, 0, 1])
  })

  it('add up at every instant, whatever is begun, ends and fails', async () => {
    const step = fc.oneof(
      fc.record({
        prompt: fc.constantFrom('a dune', FAILS, REJECTED),
        count: fc.integer({ min: 1, max: 4 }),
        enhance_prompt: fc.boolean(),
      }),
      fc.integer({ min: 0, max: 1500 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.constantFrom(1, 3), async (steps, speed) => {
        const at = server({ worlds: { aurous: await worldWith('20.5') }, speed })
        const ends = Math.round(2000 / speed)
        const runs: { readonly ends: number; readonly cost: number; readonly charged: boolean }[] = []
        for (const one of steps) {
          const [held, charged] = sums(runs, at.now())
          if (typeof one === 'number') at.pass(one)
          else {
            const cost = one.count * (one.enhance_prompt ? 2 : 1)
            const { status } = await at.post('/v1/images', one)
            expect(status).toBe(cost <= 20.5 - charged - held ? 202 : 402)
            if (status === 202) runs.push({ ends: at.now() + ends, cost, charged: one.prompt === 'a dune' })
          }
          const [holding, taken] = sums(runs, at.now())
          expect(await balance(at)).toEqual([20.5 - taken, holding, 20.5 - taken - holding])
        }
      }),
      { numRuns: 120, seed: START },
    )
  })

  /** Whole and half credits, which binary floats hold exactly. */
  function sums(
    runs: readonly { readonly ends: number; readonly cost: number; readonly charged: boolean }[],
    at: number,
  ): readonly [held: number, charged: number] {
    const held = runs.filter(({ ends }) => ends > at).reduce((sum, { cost }) => sum + cost, 0)
    const taken = runs.filter(({ ends, charged }) => charged && ends <= at).reduce((sum, { cost }) => sum + cost, 0)
    return [held, taken]
  }
})
