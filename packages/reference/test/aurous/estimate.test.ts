import type { PriceList } from '@outlay/pricing'
import { describe, expect, it } from 'vitest'
import { aurous } from '../../src/generated/aurous.gen.ts'
import { type Server, server } from './server.ts'

const ESTIMATE = '/v1/images/estimate'
const CHARACTER = 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM'
const SIX = [
  'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN',
  'file_01HXACMEF1RSTFRAME00000000',
  ...[1, 2, 3, 4].map((n) => `https://example.com/${n}.jpg`),
]

/** A price list of the vendor with other numbers: base and reference in credits, and the multiplier. */
function priced(base: string, multiplier: string, reference = '0'): PriceList {
  const [usual] = aurous.priceLists
  if (usual === undefined) throw new Error('There is no price list.')
  const said = { provenance: 'sample', source: 'a test' } as const
  return {
    ...usual,
    rates: {
      image: { entries: [{ rate: base, ...said }] },
      'reference-image': { entries: [{ rate: reference, ...said }] },
    },
    factors: { 'enhance-prompt': { entries: [{ factor: multiplier, ...said }] } },
  } as unknown as PriceList
}

/** What an estimate says, and what a run of the same body holds. */
async function costs(at: Server, body: object): Promise<readonly [estimated: string, held: string, balance: string]> {
  const estimated = await at.post(ESTIMATE, body)
  const created = await at.post('/v1/images', body)
  const { body: balance } = await at.get('/v1/balance')
  const { amount, breakdown } = created.body.cost
  return [estimated.text, JSON.stringify({ amount, breakdown }), JSON.stringify(balance.held_credits)]
}

describe('a price of Aurous', () => {
  it.each<readonly [what: string, body: object, amount: number, breakdown: object]>([
    ['a plain image', {}, 1, { base: 1 }],
    ['an enhanced one', { enhance_prompt: true }, 2, { base: 1, enhance: 1 }],
    ['one that is said not to be enhanced', { enhance_prompt: false }, 1, { base: 1 }],
    ['four enhanced ones', { count: 4, enhance_prompt: true }, 8, { base: 4, enhance: 4 }],
    ['three plain ones', { count: 3 }, 3, { base: 3 }],
    ['six references', { reference_image_urls: SIX }, 1, { base: 1 }],
    ['no references', { reference_image_urls: [] }, 1, { base: 1 }],
    ['a preset of 4k', { size: '4k_21_9' }, 1, { base: 1 }],
    ['a character', { character_id: CHARACTER }, 1, { base: 1 }],
    ['a size that is snapped', { width: 1040, height: 1039 }, 1, { base: 1 }],
    ['the snapped size', { width: 1056, height: 1024 }, 1, { base: 1 }],
    ['100 steps', { steps: 100, guidance_scale: 30 }, 1, { base: 1 }],
    ['a LoRA', { lora_id: 'cinematic' }, 1, { base: 1 }],
  ])('of %s is the same in the estimate, the generation and the hold', async (_, more, amount, breakdown) => {
    const [estimated, created, held] = await costs(server(), { prompt: 'a dune', ...more })
    expect(estimated).toBe(
      JSON.stringify({ object: 'estimate', estimated_cost: { amount, breakdown }, currency: 'credit' }),
    )
    expect([created, held]).toEqual([JSON.stringify({ amount, breakdown }), String(amount)])
  })

  // Worked out by hand: base × count, and base × count × (multiplier − 1).
  it.each<readonly [rate: string, factor: string, body: object, amount: string, base: string, enhance?: string]>([
    ['0.0001', '2', {}, '0.0001', '0.0001'],
    ['0.0001', '2', { count: 3, enhance_prompt: true }, '0.0006', '0.0003', '0.0003'],
    ['1.2345', '2', { count: 3 }, '3.7035', '3.7035'],
    ['1.2345', '3', { count: 4, enhance_prompt: true }, '14.814', '4.938', '9.876'],
    ['0.1', '3', { enhance_prompt: true }, '0.3', '0.1', '0.2'],
    ['0.7', '1.1', { enhance_prompt: true }, '0.77', '0.7', '0.07'],
    ['8.2', '2', { count: 3 }, '24.6', '24.6'],
  ])('at a base of %s and a factor of %s has no noise of floats in it', async (...row) => {
    const [rate, multiplier, more, amount, base, enhance] = row as [string, string, object, string, string, string?]
    const at = server({ priceLists: { aurous: priced(rate, multiplier) } })
    const [estimated, created, held] = await costs(at, { prompt: 'a dune', ...more })
    const lines = enhance === undefined ? `{"base":${base}}` : `{"base":${base},"enhance":${enhance}}`
    expect(estimated).toBe(
      `{"object":"estimate","estimated_cost":{"amount":${amount},"breakdown":${lines}},"currency":"credit"}`,
    )
    expect([created, held]).toEqual([`{"amount":${amount},"breakdown":${lines}}`, amount])
    at.pass(2000)
    const left = await at.get('/v1/balance')
    const units = (text: string): bigint => BigInt(Math.round(Number(text) * 10_000))
    expect(units(left.body.credits)).toBe(10_000_000n - units(amount))
    expect(left.text).toMatch(/"credits":\d+(\.\d{1,4})?,"held_credits":0,/)
  })

  it('of references follows their rate, which is 0 in every version', async () => {
    const at = server({ priceLists: { aurous: priced('1', '2', '0.25') } })
    const { body } = await at.post(ESTIMATE, { prompt: 'a dune', count: 2, reference_image_urls: SIX })
    expect(body.estimated_cost.amount).toBe(5)
    for (const version of ['2026-05-15', '2026-09-01']) {
      const card = await server().get('/v1/pricing', { headers: { 'aurous-version': version } })
      expect(card.body.image.reference_image_per_image).toBe(0)
    }
  })

  it.each<readonly [what: string, team: 'acme' | 'initech', version: string | undefined, then: string, base: number]>([
    ['neither version nor pin', 'acme', undefined, '2026-05-15', 1],
    ['the usual version', 'acme', '2026-05-15', '2026-05-15', 1],
    ['the later version', 'acme', '2026-09-01', '2026-09-01', 2],
    ['a pin', 'initech', undefined, '2026-09-01', 2],
    ['a version over a pin', 'initech', '2026-05-15', '2026-05-15', 1],
  ])('with %s is the one that GET /v1/pricing shows', async (_, team, version, then, base) => {
    const at = server()
    const asking = { team, ...(version !== undefined && { headers: { 'aurous-version': version } }) }
    const card = await at.get('/v1/pricing', asking)
    expect(card.body).toEqual({
      object: 'pricing',
      version: then,
      currency: 'credit',
      image: { base, enhance_prompt_multiplier: 2, reference_image_per_image: 0 },
    })
    const { enhance_prompt_multiplier: times } = card.body.image
    for (const count of [1, 2, 3, 4]) {
      const plain = await at.post(ESTIMATE, { prompt: 'a dune', count }, asking)
      const enhanced = await at.post(ESTIMATE, { prompt: 'a dune', count, enhance_prompt: true }, asking)
      expect(plain.body.estimated_cost.amount).toBe(base * count)
      expect(enhanced.body.estimated_cost.amount).toBe(base * count * times)
      expect([card, plain, enhanced].map(({ headers }) => headers.get('aurous-version'))).toEqual([then, then, then])
    }
  })

  it('comes from the same list as the card, also when another list is passed in', async () => {
    const at = server({ priceLists: { aurous: priced('1.2345', '2.5', '0.0001') } })
    expect((await at.get('/v1/pricing')).body.image).toEqual({
      base: 1.2345,
      enhance_prompt_multiplier: 2.5,
      reference_image_per_image: 0.0001,
    })
  })

  it('before its list holds is a 500 with all headers', async () => {
    const at = server({ now: () => Date.parse('2026-05-14T23:59:59Z') })
    for (const path of [ESTIMATE, '/v1/images']) {
      const { status, code, headers } = await at.post(path, { prompt: 'a dune' })
      expect([status, code, headers.has('x-ratelimit-reset')]).toEqual([500, 'internal_error', true])
    }
  })

  it('is asked for without any effect', async () => {
    const at = server()
    const body = { prompt: 'a dune', count: 4, reference_image_urls: SIX, webhook_url: 'https://example.com/' }
    const before = await at.get('/_outlay/aurous/files')
    await at.post(ESTIMATE, body)
    at.pass(60_000)
    expect((await at.get('/v1/balance')).body).toMatchObject({ credits: 1000, held_credits: 0 })
    expect((await at.get('/_outlay/aurous/files')).text).toBe(before.text)
    expect((await at.get('/_outlay/aurous/webhooks')).text).toBe('[]')
  })

  it('is told to a team without credits', async () => {
    const { status, body } = await server().post(ESTIMATE, { prompt: 'a dune', count: 4 }, { team: 'initech' })
    expect([status, body.estimated_cost.amount]).toEqual([200, 8])
  })
})
