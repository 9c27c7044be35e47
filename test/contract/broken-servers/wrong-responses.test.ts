import { allRules, type ContractOptions, checkContract, type Send, wording } from '@outlay/contract'
import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import { NOW, onReference, prepare, tokens } from '../x-router/subjects.ts'

type Body = Readonly<Record<string, unknown>>
type Lie = (reply: Response, body: Body) => Response

const told = (body: unknown, { status, headers }: Response): Response =>
  new Response(JSON.stringify(body), { status, headers })
const isPriced = (body: Body): boolean => 'estimatedCost' in body
const withField =
  (where: (reply: Response, body: Body) => boolean): Lie =>
  (reply, body) =>
    where(reply, body) ? told({ ...body, extra: 1 }, reply) : told(body, reply)

/** What is wrong with a server, the rule that it breaks, and how it lies. */
const lies: readonly (readonly [what: string, rule: string, lie: Lie])[] = [
  [
    'an undeclared status',
    'status',
    (reply, body) => Response.json(body, { status: reply.status === 200 ? 201 : 418 }),
  ],
  ['a declared status in place of another', 'status', (_, body) => Response.json(body, { status: 404 })],
  ['a page in place of every reply', 'status', () => new Response('<html>', { status: 502 })],
  [
    'a page with a declared status',
    'status',
    (reply, body) => (reply.status === 404 ? told(body, reply) : new Response('<html>', { status: 404 })),
  ],
  [
    'another content type',
    'content type',
    (reply, body) => new Response(JSON.stringify(body), { status: reply.status }),
  ],
  ['an unknown field in an answer', 'body', withField(({ ok }) => ok)],
  ['an unknown field in a refusal', 'body', withField(({ ok }) => !ok)],
  ['no JSON', 'body', ({ status, headers }) => new Response('<html>', { status, headers })],
  [
    'another declared code',
    'refusal',
    (reply, body) => told(body['error'] === 'INVALID_MODEL' ? { ...body, error: 'INVALID_REQUEST' } : body, reply),
  ],
  [
    'a price that is off by one in the last place',
    'price',
    (reply, body) => {
      if (!isPriced(body)) return told(body, reply)
      const { usd, note } = body['estimatedCost'] as { usd: string; note: string }
      const digits = (BigInt(usd.replace('.', '')) + 1n).toString().padStart(7, '0')
      return told({ ...body, estimatedCost: { usd: `${digits.slice(0, -6)}.${digits.slice(-6)}`, note } }, reply)
    },
  ],
  [
    'a model that is described in other words',
    'answer',
    (reply, body) => {
      const models = (body['models'] ?? []) as readonly Body[]
      return told('models' in body ? { ...body, models: models.map((one) => ({ ...one, name: 'X' })) } : body, reply)
    },
  ],
]

/** A server whose notes are in other words. */
const worded: Lie = (reply, body) => {
  const cost = body['estimatedCost'] as Body | undefined
  return told(cost === undefined ? body : { ...body, estimatedCost: { ...cost, note: 'Up to this much.' } }, reply)
}

async function brokenBy(fetch: Send, more: Partial<ContractOptions> = {}): Promise<readonly string[]> {
  const options = { vendor: xRouter, baseUrl: 'http://localhost/x-router', fetch, now: () => NOW, tokens }
  const results = await checkContract({ ...options, prepare, ...more })
  return [...new Set(results.flatMap((one) => ('violations' in one ? one.violations : [])).map(({ rule }) => rule))]
}

describe('a server that is true but for', () => {
  it.each(lies)('%s breaks the rule of %s and no other', async (_, rule, lie) => {
    const { fetch } = onReference()
    const lying = async (request: Request): Promise<Response> => {
      const reply = await fetch(request)
      return lie(reply, (await reply.json()) as Body)
    }
    expect(await brokenBy(lying)).toEqual([rule])
  })

  it('nothing breaks none', async () => {
    expect(await brokenBy(onReference().fetch)).toEqual([])
  })

  it('the words of its sentences breaks none, or the one of words where it is asked for', async () => {
    const { fetch } = onReference()
    const wordy = async (request: Request): Promise<Response> => {
      const reply = await fetch(request)
      return worded(reply, (await reply.json()) as Body)
    }
    expect(await brokenBy(wordy)).toEqual([])
    expect(await brokenBy(wordy, { rules: [...allRules, wording] })).toEqual(['wording'])
  })

  it('its silence breaks only what is said of replies', async () => {
    expect(await brokenBy(() => Promise.reject(new Error('connection refused')))).toEqual(['reply'])
  })
})
