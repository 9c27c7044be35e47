import { describe, expect, it } from 'vitest'
import type { ReferenceEvent } from '../../src/behaviour/events.ts'
import { type Server, server } from './server.ts'

/** Of another implementation than the server's; the package itself knows no Node, nor its types. */
const builtIn: string = 'node:crypto'
const { createHmac } = await import(builtIn)

const LOCAL = 'https://127.0.0.1:9000/hook'
const PUBLIC = 'https://your-server.com/webhooks/aurouslabs'
const FAILS = 'a prompt that fails'

/** A receiver on this machine that answers as it is told, and remembers what came and when. */
function receiver(statuses: readonly (number | 'down')[]) {
  const got: { at: number; url: string; signature: string; body: string; method: string; type: string | null }[] = []
  let now = (): number => 0
  const deliver = async (request: Request): Promise<Response> => {
    const { headers, url, method } = request
    const status = statuses[got.length] ?? 200
    const signature = headers.get('aurous-webhook-signature') ?? ''
    got.push({ at: now(), url, signature, method, type: headers.get('content-type'), body: await request.text() })
    if (status === 'down') throw new TypeError('nobody listens')
    return new Response(null, { status })
  }
  const at = server({ deliverTo: { origins: ['https://127.0.0.1:9000'], fetch: deliver } })
  now = at.now
  return { at, got }
}

interface Record {
  readonly event: string
  readonly team: string
  readonly url: string
  readonly addresses: readonly string[]
  readonly body: string
  readonly headers: { readonly [name: string]: string }
  readonly attempts: readonly { readonly at: string; readonly outcome: string }[]
}

const records = async (at: Server): Promise<readonly Record[]> => (await at.get('/_outlay/aurous/webhooks')).body

/** Moves the clock, and lets what is due happen and deliveries end. */
async function later(at: Server, milliseconds: number): Promise<void> {
  at.pass(milliseconds)
  for (let turn = 0; turn < 3; turn += 1) {
    await at.get('/_outlay/aurous/webhooks')
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

function signed(body: string, secret: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

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
