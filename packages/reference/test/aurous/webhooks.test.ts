import { describe, expect, it } from 'vitest'
import type { ReferenceEvent } from '../../src/behaviour/events.ts'
import { FAILS, LOCAL, later, receiver, records, signed } from './receiver.ts'
import { type Server, server } from './server.ts'

describe('a webhook', () => {
  it.each<readonly [prompt: string, event: string, status: string]>([
    ['a dune', 'image.completed', 'succeeded'],
    [FAILS, 'image.failed', 'failed'],
    ['a prompt that moderation rejects', 'image.failed', 'moderation_rejected'],
  ])('of %j tells %s with what GET answers', async (prompt, event, status) => {
    const { at, got } = receiver([200])
    const { id } = (await at.post('/v1/images', { prompt, count: 2, webhook_url: LOCAL })).body
    await later(at, 1999)
    expect(got).toEqual([])
    await later(at, 1)
    const polled = await at.get(`/v1/images/${id}`)
    expect(got).toHaveLength(1)
    expect(got[0]).toMatchObject({ method: 'POST', url: LOCAL, type: 'application/json' })
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ event, data: polled.body })
    expect(polled.body.status).toBe(status)
    expect(got[0]?.body).toBe(`{"event":"${event}","data":${polled.text}}`)
  })

  it.each<readonly [team: 'acme' | 'globex', secret: string]>([
    ['acme', 'whsec_acme_sample'],
    ['globex', 'whsec_globex_sample'],
  ])('of %s is signed with its secret', async (team, secret) => {
    const { at, got } = receiver([200])
    await at.post('/v1/images', { prompt: 'ein Süßwassersee 🏜', webhook_url: LOCAL }, { team })
    await later(at, 2000)
    const [{ body, signature } = { body: '', signature: '' }] = got
    expect(signature).toBe(signed(body, secret, at.now() / 1000))
    expect((await records(at))[0]?.headers).toEqual({
      'Content-Type': 'application/json',
      'Aurous-Webhook-Signature': signature,
    })
  })

  it.each<readonly [statuses: readonly (number | 'down')[], times: readonly number[], outcomes: readonly string[]]>([
    [[200], [2000], ['200']],
    [[204], [2000], ['204']],
    [[299], [2000], ['299']],
    [
      [500, 200],
      [2000, 4000],
      ['500', '200'],
    ],
    [
      [404, 301, 202],
      [2000, 4000, 6000],
      ['404', '301', '202'],
    ],
    [
      ['down', 'down', 'down', 200],
      [2000, 4000, 6000],
      ['nobody listens', 'nobody listens', 'nobody listens'],
    ],
    [
      [500, 500, 500, 200],
      [2000, 4000, 6000],
      ['500', '500', '500'],
    ],
    [
      [302, 200],
      [2000, 4000],
      ['302', '200'],
    ],
  ])('that is answered %j is sent at %j ms', async (statuses, times, outcomes) => {
    const { at, got } = receiver(statuses)
    const began = at.now()
    await at.post('/v1/images', { prompt: 'a dune', webhook_url: LOCAL })
    for (let instant = 500; instant <= 20_000; instant += 500) await later(at, 500)
    expect(got.map((one) => one.at - began)).toEqual(times)
    expect(new Set(got.map(({ body, signature }) => body + signature)).size).toBe(1)
    const [record] = await records(at)
    expect(record?.attempts.map(({ outcome }) => outcome)).toEqual(outcomes)
    expect(record?.attempts.map((one) => Date.parse(one.at) - began)).toEqual(times)
  })

  it('waits two seconds to the millisecond before it is sent again', async () => {
    const { at, got } = receiver([500, 500])
    await at.post('/v1/images', { prompt: 'a dune', webhook_url: LOCAL })
    await later(at, 2000)
    await later(at, 1999)
    expect(got).toHaveLength(1)
    await later(at, 1)
    expect(got).toHaveLength(2)
  })

  it('may be answered by a receiver that asks the server first', async () => {
    let polled = ''
    const at: Server = server({
      deliverTo: {
        origins: ['https://127.0.0.1:9000'],
        fetch: async (request) => {
          const { data } = (await request.json()) as { readonly data: { readonly id: string } }
          polled = (await at.get(`/v1/images/${data.id}`)).body.status
          return new Response(null, { status: 200 })
        },
      },
    })
    await at.post('/v1/images', { prompt: 'a dune', webhook_url: LOCAL })
    await later(at, 2000)
    await expect.poll(() => polled).toBe('succeeded')
  })

  it('is not sent for a run that names none, nor for a refused one', async () => {
    const { at, got } = receiver([])
    await at.post('/v1/images', { prompt: 'a dune' })
    await at.post('/v1/images', { prompt: 'a dune', lora_id: 'no-such', webhook_url: LOCAL })
    await later(at, 10_000)
    expect([got, await records(at)]).toEqual([[], []])
  })

  it('is not sent again for a replayed request', async () => {
    const { at, got } = receiver([200, 200])
    const headers = { 'idempotency-key': 'k' }
    for (const _ of [1, 2]) await at.post('/v1/images', { prompt: 'a dune', webhook_url: LOCAL }, { headers })
    await later(at, 10_000)
    expect(got).toHaveLength(1)
  })
})

describe('attempts to deliver a webhook', () => {
  it('are told of, one by one', async () => {
    const events: ReferenceEvent[] = []
    const statuses = [500, 204]
    const fetch = async (): Promise<Response> => new Response(null, { status: statuses.shift() ?? 204 })
    const deliverTo = { origins: ['https://127.0.0.1:9000'], fetch }
    const at = server({ deliverTo, onEvent: (event) => events.push(event) })
    await at.post('/v1/images', { prompt: 'a dune', webhook_url: LOCAL })
    await later(at, 2000)
    await later(at, 2000)
    const webhook = { type: 'webhook', account: 'Acme', origin: 'https://127.0.0.1:9000', attempts: 3 }
    expect(events.filter(({ type }) => type === 'webhook')).toMatchObject([
      { ...webhook, status: 'not-delivered', outcome: '500', attempt: 1 },
      { ...webhook, status: 'delivered', outcome: '204', attempt: 2 },
    ])
  })
})
