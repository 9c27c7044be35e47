import { describe, expect, it } from 'vitest'
import type { ReferenceEvent } from '../../src/behaviour/events.ts'
import { FAILS, LOCAL, later, PUBLIC, records, signed } from './receiver.ts'
import { server } from './server.ts'

describe('a webhook of an origin that is not named', () => {
  it.each([
    'https://127.0.0.1:9001/hook',
    'http://127.0.0.1:9000/hook',
    'https://127.0.0.2:9000/hook',
    'https://localhost:9000/hook',
    'https://[::1]:9000/hook',
    'https://127.0.0.1/hook',
    PUBLIC,
  ])('%s is recorded with the reason, told of, and not sent', async (webhook_url) => {
    const events: ReferenceEvent[] = []
    const sent: string[] = []
    const fetch = async ({ url }: Request): Promise<Response> => {
      sent.push(url)
      return new Response()
    }
    const deliverTo = { origins: ['https://127.0.0.1:9000', 'HTTP://LocalHost:80'], fetch }
    const at = server({ deliverTo, onEvent: (event) => events.push(event) })
    await at.post('/v1/images', { prompt: 'a dune', webhook_url })
    await later(at, 60_000)
    const reason = 'Webhooks are delivered only to the named origins (https://127.0.0.1:9000, http://localhost).'
    expect([sent, (await records(at)).map(({ attempts }) => attempts)]).toEqual([
      [],
      [[{ at: expect.any(String), outcome: 'recorded', reason }]],
    ])
    const { origin } = new URL(webhook_url)
    expect(events.filter(({ type }) => type === 'webhook')).toMatchObject([
      { vendor: 'aurous', account: 'Acme', origin, status: 'recorded', outcome: reason },
    ])
  })

  it('is asked for without redirects where it is sent', async () => {
    const modes: string[] = []
    const fetch = async ({ redirect }: Request): Promise<Response> => {
      modes.push(redirect)
      return new Response()
    }
    const at = server({ deliverTo: { origins: ['https://127.0.0.1:9000'], fetch } })
    await at.post('/v1/images', { prompt: 'a dune', webhook_url: LOCAL })
    await later(at, 2000)
    expect(modes).toEqual(['manual'])
  })

  it.each(['http://localhost:3000/hook', '*', 'localhost'])('cannot be allowed by %j', (origin) => {
    expect(() => server({ deliverTo: { origins: [origin], fetch } })).toThrow(
      `\`deliverTo.origins[0]\` must be an origin, http:// or https:// with a host and perhaps a port, such as http://localhost:3000; received "${origin}".`,
    )
  })
})

describe('a webhook for a public host', () => {
  it.each([
    ['without deliverTo', false],
    ['with deliverTo', true],
  ])('is recorded and not sent, %s', async (_, delivers) => {
    const sent: string[] = []
    const deliver = async ({ url }: Request): Promise<Response> => {
      sent.push(url)
      return new Response()
    }
    const at = server(delivers ? { deliverTo: { origins: ['http://localhost'], fetch: deliver } } : {})
    const { id } = (await at.post('/v1/images', { prompt: 'a dune', webhook_url: PUBLIC })).body
    at.pass(2000)
    // As soon as the generation has ended it stands there.
    const [record, ...others] = await records(at)
    const polled = await at.get(`/v1/images/${id}`)
    await later(at, 60_000)
    expect([sent, others, (await records(at)).length]).toEqual([[], [], 1])
    const body = `{"event":"image.completed","data":${polled.text}}`
    expect(record).toEqual({
      id: expect.stringMatching(/^whk_/),
      generation: id,
      team: 'team_acme',
      url: PUBLIC,
      addresses: ['93.184.215.14'],
      event: 'image.completed',
      headers: {
        'Content-Type': 'application/json',
        'Aurous-Webhook-Signature': signed(body, 'whsec_acme_sample', at.now() / 1000 - 60),
      },
      body,
      attempts: [
        { at: '2026-11-20T00:00:02.000Z', outcome: 'recorded', reason: expect.stringMatching(/^Webhooks are .+\.$/) },
      ],
    })
  })

  it('is pinned to the addresses that it had when it was judged', async () => {
    const asked: string[] = []
    const resolve = async (host: string): Promise<readonly string[]> => {
      asked.push(host)
      return [asked.length === 1 ? '1.1.1.1' : '127.0.0.1']
    }
    const sent: string[] = []
    const deliver = async ({ url }: Request): Promise<Response> => {
      sent.push(url)
      return new Response()
    }
    const at = server({ resolve, deliverTo: { origins: ['https://127.0.0.1'], fetch: deliver } })
    expect((await at.post('/v1/images', { prompt: 'a dune', webhook_url: 'https://rebind.example.com/' })).status).toBe(
      202,
    )
    await later(at, 2000)
    expect([asked, sent]).toEqual([['rebind.example.com'], []])
    expect((await records(at))[0]?.addresses).toEqual(['1.1.1.1'])
  })

  it('beyond a thousand pushes out the oldest', async () => {
    const at = server({ speed: 1000 })
    const ids: string[] = []
    for (let index = 0; index < 1001; index += 1) {
      // A token a second.
      at.pass(1000)
      ids.push((await at.post('/v1/images', { prompt: FAILS, webhook_url: PUBLIC })).body.id)
    }
    at.pass(1000)
    const generations = (await records(at)).map((one) => (one as unknown as { generation: string }).generation)
    expect(generations).toEqual(ids.slice(1))
  })
})
