import { answer, estimate, type PriceList } from '@outlay/pricing'
import { createReference } from '@outlay/reference'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FixtureVendor, fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { totalOf } from './total-of.ts'

let lumenfall: FixtureVendor
beforeAll(async () => {
  lumenfall = await fixtureVendor('lumenfall-draft')
})

const AT = Date.parse('2026-11-20T00:00:00Z')
const MESSAGES = [{ role: 'user', content: 'A capybara?' }]

type Row = readonly [operation: string, body: object, provider: string, micros: bigint]

const rows: readonly Row[] = [
  // 3 × 0.003; a binary float gives 9000.000000000002 micros
  ['generateImages', { model: 'flux.1-schnell', n: 3 }, 'fal', 9_000n],
  // 1 × 0.003, of the provider that was asked for
  ['generateImages', { model: 'replicate/flux.1-schnell' }, 'replicate', 3_000n],
  ['generateImages', { model: 'runware/flux.1-schnell' }, 'runware', 3_000n],
  // 1 × 0.04, the default quality; 2 × 0.08
  ['generateImages', { model: 'dall-e-3' }, 'openai', 40_000n],
  ['generateImages', { model: 'openai/dall-e-3', quality: 'hd', n: 2 }, 'openai', 160_000n],
  // 10 × 0.02; quality does not move this price
  ['generateImages', { model: 'imagen-3-fast', quality: 'hd', n: 10 }, 'vertex', 200_000n],
  // 1 × 0.05
  ['generateImages', { model: 'flux-pro' }, 'replicate', 50_000n],
  // 10 × 0.021
  ['createVideo', { model: 'sora-2', seconds: '10' }, 'openai', 210_000n],
  ['createVideo', { model: 'openai/sora-2', seconds: 10 }, 'openai', 210_000n],
  // 4 seconds where none are given: 4 × 0.021; `duration` is another name: 8 × 0.021
  ['createVideo', { model: 'sora-2' }, 'openai', 84_000n],
  ['createVideo', { model: 'sora-2', duration: '8' }, 'openai', 168_000n],
  // blocks of five seconds: one × 0.125; 6 seconds start a second one
  ['createVideo', { model: 'sample-video', seconds: 5 }, 'outlay', 125_000n],
  ['createVideo', { model: 'sample-video', seconds: 6 }, 'outlay', 250_000n],
]

const chat: readonly (readonly [counted: number, body: object, lines: readonly bigint[], micros: bigint])[] = [
  // 1234 × 0.5 = 617; 100 × 2 × 1.5 = 300
  [1234, { max_tokens: 100, n: 2 }, [617n, 300n], 917n],
  // 1000 × 0.5 = 500; the model's 4096 × 1.5 = 6144
  [1000, {}, [500n, 6144n], 6644n],
  // max_completion_tokens goes before max_tokens: 10 × 1.5 = 15; 2 × 0.5 = 1
  [2, { max_tokens: 99, max_completion_tokens: 10 }, [1n, 15n], 16n],
  // ties on the lines, each to the even neighbour: 0.5 → 0, 4.5 → 4; the total of 5 would have been exact
  [1, { max_tokens: 3 }, [0n, 4n], 4n],
  // 1.5 → 2, 1.5 → 2; the total of 3 would have been exact
  [3, { max_tokens: 1 }, [2n, 2n], 4n],
]

describe('the draft of Lumenfall', () => {
  it.each(rows)('prices %s %j by %s at %d micros', (id, body, provider, micros) => {
    const priced = priceOf(id, { prompt: 'A capybara', ...body })
    expect(priced).toMatchObject({ priced: true, kind: 'approximate', unit: 'USD', scale: 6, total: micros })
    expect(priced.priced && totalOf(priced) && priced.lines[0]?.labels['provider']).toBe(provider)
  })

  it.each(chat)('prices a chat of %d input tokens and %j, each line rounded', (counted, body, lines, micros) => {
    const asked: unknown[] = []
    const tokens = (value: unknown, tokenizer: string): number => {
      asked.push([value, tokenizer])
      return counted
    }
    const priced = priceOf('completeChat', { model: 'sample-chat', messages: MESSAGES, ...body }, tokens)
    expect(asked).toEqual([[MESSAGES, 'o200k_base']])
    expect(priced.priced && priced.lines.flatMap(({ rounded }) => rounded ?? [])).toEqual(lines)
    expect(priced.priced && totalOf(priced) && priced.total).toBe(micros)
  })

  it("answers the source's own example", () => {
    const body = { model: 'gemini-3-pro-image', prompt: 'A capybara relaxing in a hot spring', size: '1024x1024', n: 2 }
    expect(answered('generateImages', body)).toEqual({
      estimated: true,
      model: 'gemini-3-pro-image',
      provider: 'vertex',
      total_cost_micros: 80000,
      currency: 'USD',
      components: [
        { type: 'output', metric: 'image', quantity: 2, billable_quantity: 2, unit_price: 0.04, total_cost: 80000 },
      ],
    })
  })

  it('answers what is billed beside what was asked for, where billing goes in steps', () => {
    expect(answered('createVideo', { model: 'outlay/sample-video', prompt: 'A capybara', seconds: '7' })).toEqual({
      estimated: true,
      model: 'sample-video',
      provider: 'outlay',
      // two started blocks of five seconds: 2 × 0.125
      total_cost_micros: 250000,
      currency: 'USD',
      components: [
        // 0.125 ÷ 5
        { type: 'output', metric: 'second', quantity: 7, billable_quantity: 10, unit_price: 0.025, total_cost: 250000 },
      ],
    })
  })

  it('answers a component for each line of a chat, and none for rounding', () => {
    const body = { model: 'sample-chat', messages: MESSAGES, max_tokens: 3 }
    expect(answered('completeChat', body)).toMatchObject({
      total_cost_micros: 4,
      components: [
        // 0.5 USD and 1.5 USD per million
        { type: 'input', metric: 'token', quantity: 1, billable_quantity: 1, unit_price: 0.0000005, total_cost: 0 },
        { type: 'output', metric: 'token', quantity: 3, billable_quantity: 3, unit_price: 0.0000015, total_cost: 4 },
      ],
    })
  })

  it('refuses what it cannot price', () => {
    const prompt = 'A capybara'
    expect(priceOf('generateImages', { model: 'nope', prompt })).toMatchObject({ reason: 'unknown-model' })
    expect(priceOf('generateImages', { model: 'fal/dall-e-3', prompt })).toMatchObject({ reason: 'unknown-model' })
    const uncounted = priceOf('completeChat', { model: 'sample-chat', messages: MESSAGES })
    expect(uncounted).toMatchObject({ reason: 'missing-tokens', message: expect.stringContaining('o200k_base') })
  })

  it('refuses to name a provider that no rate has', () => {
    const list = listOf()
    const image = list.rates['image']?.entries.map(({ labels: _, ...entry }) => entry) ?? []
    const priceList: PriceList = { ...list, rates: { ...list.rates, image: { entries: image } } }
    const request = { query: { dryRun: true }, body: { model: 'dall-e-2', prompt: 'A capybara' } }
    const made = answer(lumenfall.operation('generateImages'), request, { priceList, at: AT })
    expect(made).toMatchObject({ priced: false, reason: 'missing-rate', message: expect.stringContaining('provider') })
  })

  it('answers refusals in the envelope of OpenAI', async () => {
    const message = expect.any(String)
    const type = 'invalid_request_error'
    expect(await replied({ model: 'nope', prompt: 'A capybara' })).toEqual([
      404,
      { error: { message, type, param: 'model', code: 'MODEL_NOT_FOUND' } },
    ])
    expect(await replied({ model: 'dall-e-2' })).toEqual([
      400,
      { error: { message, type, param: 'prompt', code: 'INVALID_REQUEST' } },
    ])
    expect(await replied([])).toEqual([400, { error: { message, type, param: null, code: 'INVALID_REQUEST' } }])
    expect(await replied({ model: 'dall-e-2', prompt: 'A capybara' }, 'dryRun=1')).toEqual([
      400,
      { error: { message, type, param: 'dryRun', code: 'INVALID_REQUEST' } },
    ])
  })
})

function priceOf(id: string, body: object, tokens?: (value: unknown, tokenizer: string) => number) {
  const { pricing } = lumenfall.operation(id)
  if (pricing === undefined) throw new Error(`${id} has no prices`)
  const context = { priceList: listOf(), at: AT, ...(tokens && { tokens }) }
  return estimate(pricing, { query: { dryRun: true }, body }, context)
}

function answered(id: string, body: object): unknown {
  const request = { query: { dryRun: true }, body }
  const made = answer(lumenfall.operation(id), request, { priceList: listOf(), at: AT, tokens: () => 1 })
  return made.priced ? made.body : made
}

function listOf(): PriceList {
  const [priceList] = lumenfall.priceLists
  if (priceList === undefined) throw new Error('Lumenfall has no price list')
  return priceList
}

async function replied(body: unknown, query = 'dryRun=true'): Promise<[number, unknown]> {
  const reference = createReference({ vendors: [lumenfall.vendor], now: () => AT })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = await reference(
    new Request(`http://localhost/lumenfall-draft/openai/v1/images/generations?${query}`, init),
  )
  return [reply.status, await reply.json()]
}
