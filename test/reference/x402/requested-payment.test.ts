import { parsePaymentRequired } from '@x402/core/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rehearsal } from './rehearsal.ts'
import { unbase64 } from './sample-payer.ts'

const server = rehearsal()
const sides = fc.integer({ min: 2, max: 32 }).map((n) => n * 64)
const shared = {
  model: fc.constantFrom('flux-schnell', 'flux-dev', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'),
  width: sides,
  height: sides,
  numberResults: fc.integer({ min: 1, max: 4 }),
}
const images = fc.record(shared, { requiredKeys: [], noNullPrototype: true })
const chats = fc.record(
  {
    messages: fc.array(
      fc.record({ role: fc.constantFrom('system', 'user', 'assistant'), content: fc.string({ maxLength: 200 }) }),
      { minLength: 1, maxLength: 5 },
    ),
    model: fc.constantFrom('anthropic/claude-3.5-sonnet', 'openai/gpt-4o-mini'),
    max_tokens: fc.integer({ min: 1, max: 128_000 }),
  },
  { requiredKeys: ['messages'], noNullPrototype: true },
)
/** Values that fit no schema, some of them nearly. */
const wrong = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string(), fc.jsonValue({ maxDepth: 1 }))
const nearly = fc.record(
  {
    model: fc.oneof(shared.model, wrong),
    width: fc.oneof(sides, wrong),
    height: fc.oneof(sides, wrong),
    numberResults: fc.oneof(shared.numberResults, wrong),
  },
  { requiredKeys: [], noNullPrototype: true },
)

/** US dollars with six places as atomic units of USDC. */
function atomic(usd: string): string {
  return BigInt(usd.replace('.', '')).toString()
}

async function asksForEstimate(estimate: string, run: string, bodies: readonly [object, object]): Promise<void> {
  const [estimated, asked] = [await server.post(estimate, bodies[0]), await server.post(run, bodies[1])]
  expect([estimated.status, asked.status]).toEqual([200, 402])
  const wanted = atomic(estimated.body.estimatedCost.usd)
  const required = unbase64(asked.headers.get('payment-required'))
  expect([asked.body.accepts[0].maxAmountRequired, required.accepts[0].amount]).toEqual([wanted, wanted])
}

describe('what is asked for', () => {
  it('is the estimate of the same body to the atomic unit, of images', async () => {
    await fc.assert(
      fc.asyncProperty(images, fc.string({ minLength: 2, maxLength: 50 }), (body, prompt) =>
        asksForEstimate('/v1/images/estimate', '/v1/images/generate', [body, { ...body, prompt }]),
      ),
      { numRuns: 300 },
    )
  })

  it('is the estimate of the same body to the atomic unit, of chats, streamed or not', async () => {
    await fc.assert(
      fc.asyncProperty(chats, fc.boolean(), (body, stream) =>
        asksForEstimate('/v1/estimate', '/v1/chat/completions', [body, { ...body, stream }]),
      ),
      { numRuns: 100 },
    )
  })

  it('and what is refused is the same for estimate and generation, in every field that both have', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(nearly, async (body) => {
        const estimated = await server.post('/v1/images/estimate', body)
        const asked = await server.post('/v1/images/generate', { ...body, prompt: 'a capybara' })
        seen.add(estimated.body.error ?? 'none')
        if (estimated.status === 200) expect(asked.status).toBe(402)
        else expect([asked.status, asked.body]).toEqual([estimated.status, estimated.body])
      }),
      { numRuns: 500, examples: [[{ width: 1, model: 'nope' }], [{ model: 'nope' }], [{ numberResults: 9 }], [{}]] },
    )
    expect([...seen].sort()).toEqual(['INVALID_DIMENSIONS', 'INVALID_MODEL', 'INVALID_REQUEST', 'none'])
  })

  it('is said in both versions of x402, on Base Sepolia, for the address that was asked', async () => {
    const { status, headers, body } = await server.post('/v1/images/generate', { prompt: 'a capybara' })
    expect(status).toBe(402)
    const resource = 'http://localhost/x-router/v1/images/generate'
    const common = {
      payTo: '0x000000000000000000000000000000000000dEaD',
      maxTimeoutSeconds: 120,
      asset: '0x036CbD53842c5426634e7929541eC2318f3dCF7e',
      extra: { name: 'USDC', version: '2' },
      scheme: 'exact',
    }
    const description = 'An image generation of x-router.'
    const mimeType = 'application/json'
    expect(body).toEqual({
      x402Version: 1,
      error: 'X-PAYMENT header is required',
      message: expect.stringContaining('0.006955 USD'),
      accepts: [{ ...common, network: 'base-sepolia', maxAmountRequired: '6955', resource, description, mimeType }],
    })
    expect(unbase64(headers.get('payment-required'))).toEqual({
      x402Version: 2,
      error: 'PAYMENT-SIGNATURE header is required',
      resource: { url: resource, description, mimeType },
      accepts: [{ ...common, network: 'eip155:84532', amount: '6955' }],
    })
    expect(headers.get('access-control-expose-headers')).toBe('*')
  })

  it.each([
    ['/v1/images/generate', { prompt: 'a capybara' }],
    ['/v1/chat/completions', { messages: [{ role: 'user', content: 'hm' }] }],
  ])('by %s is sound by the schemas of x402 itself, in both versions', async (path, body) => {
    const asked = await server.post(path, body)
    expect(parsePaymentRequired(asked.body)).toMatchObject({ success: true, data: { x402Version: 1 } })
    const required = unbase64(asked.headers.get('payment-required'))
    expect(parsePaymentRequired(required)).toMatchObject({ success: true, data: { x402Version: 2 } })
  })

  it('comes after the route and the body, and after the price', async () => {
    const payment = { 'X-PAYMENT': '%%%' }
    expect((await server.post('/v1/images/generat', {}, payment)).status).toBe(404)
    expect((await server.post('/v1/images/generate', '{', payment)).body.error).toBe('INVALID_REQUEST')
    expect((await server.post('/v1/images/generate', {}, payment)).body.error).toBe('INVALID_REQUEST')
    expect((await server.post('/v1/images/generate', { prompt: 'hm', steps: 4 }, payment)).body.message).toMatch(
      /^`steps`/,
    )
    expect((await server.post('/v1/images/generate', { prompt: 'hm' }, payment)).body.error).toBe('INVALID_PAYMENT')
    const early = rehearsal({ now: () => Date.parse('2026-10-31T00:00:00Z') })
    expect((await early.post('/v1/images/generate', { prompt: 'hm' }, payment)).body.error).toBe('ESTIMATE_ERROR')
  })
})
