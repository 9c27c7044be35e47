import { describe, expect, it } from 'vitest'
import { type Server, server } from './server.ts'

const VIDEOS = '/openai/v1/videos'

/** Its status, its estimate and its cost. */
async function seen({ get }: Server, id: string): Promise<unknown[]> {
  const { body } = await get(`${VIDEOS}/${id}`)
  return [body.status, body.metadata.cost_estimate, body.metadata.cost]
}

async function money({ get }: Server): Promise<unknown[]> {
  const { body: balance } = await get('/v1/balance')
  const { body: list } = await get('/v1/requests')
  return [balance.available.amount, list.data.map(({ cost }: { cost: number }) => cost)]
}

describe('a video', () => {
  it('is queued, in progress and completed on the clock, and charged when it is completed', async () => {
    const at = server()
    const { status, body } = await at.post(VIDEOS, { model: 'sora-2', prompt: 'a', seconds: 10 })
    expect([status, body.seconds, body.size]).toEqual([202, '10', '1280x720'])
    for (const [wait, then, left] of [
      [0, ['queued', 0.21, undefined], [12.5, []]],
      [499, ['queued', 0.21, undefined], [12.5, []]],
      [1, ['in_progress', 0.21, undefined], [12.5, []]],
      [1499, ['in_progress', 0.21, undefined], [12.5, []]],
      [1, ['completed', undefined, 0.21], [12.29, [0.21]]],
      [90_000, ['completed', undefined, 0.21], [12.29, [0.21]]],
    ] as const) {
      at.pass(wait)
      expect(await seen(at, body.id)).toEqual(then)
      expect(await money(at)).toEqual(left)
    }
  })

  it('fails for the sample prompt, costs nothing and says neither estimate nor cost', async () => {
    const at = server()
    const { body } = await at.post(VIDEOS, { model: 'sora-2', prompt: 'a prompt that fails' })
    at.pass(2000)
    expect(await seen(at, body.id)).toEqual(['failed', undefined, undefined])
    expect((await at.get(`${VIDEOS}/${body.id}`)).body.error.code).toBe('generation_failed')
    expect(await money(at)).toEqual([12.5, []])
  })

  it('holds its estimate while it runs', async () => {
    const at = server()
    // 594 seconds cost 12.474.
    for (const seconds of [500, 94]) await at.post(VIDEOS, { model: 'sora-2', prompt: 'a prompt that fails', seconds })
    const image = { model: 'imagen-3', prompt: 'a' }
    const refused = await at.post('/openai/v1/images/generations', image)
    expect(refused.body.error.message).toBe('Insufficient balance: $0.04 required, $0.026 available')
    at.pass(2000)
    expect((await at.post('/openai/v1/images/generations', image)).status).toBe(200)
  })

  it('runs faster in a world that does', async () => {
    const at = server({ speed: 10 })
    const { body } = await at.post(VIDEOS, { model: 'sora-2', prompt: 'a' })
    at.pass(200)
    expect(await seen(at, body.id)).toEqual(['completed', undefined, 0.084])
  })

  it.each<readonly [body: object, seconds: string, estimate: number]>([
    [{ seconds: '8' }, '8', 0.168],
    [{ seconds: 8 }, '8', 0.168],
    [{ duration: 8 }, '8', 0.168],
    [{ duration: '8', seconds: null }, '8', 0.168],
    [{}, '4', 0.084],
    [{ model: 'sample-video', seconds: 7 }, '7', 0.25],
  ])('of %j lasts %s seconds', async (more, seconds, estimate) => {
    const { body } = await server().post(VIDEOS, { model: 'sora-2', prompt: 'a', ...more })
    expect([body.seconds, body.metadata.cost_estimate]).toEqual([seconds, estimate])
  })

  it('comes as a form, too', async () => {
    const form = new FormData()
    for (const [name, text] of Object.entries({ model: 'sora-2', prompt: 'a', seconds: '12' })) form.set(name, text)
    const { status, body } = await server().post(VIDEOS, form)
    expect([status, body.seconds]).toEqual([202, '12'])
  })

  it('of another account is as one that does not exist', async () => {
    const at = server()
    const { body } = await at.post(VIDEOS, { model: 'sora-2', prompt: 'a' })
    const [foreign, unknown] = [
      await at.get(`${VIDEOS}/${body.id}`, 'topup'),
      await at.get(`${VIDEOS}/video_1`, 'topup'),
    ]
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text])
  })
})
