import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { rehearsal } from './rehearsal.ts'
import { nonceOf, paymentV1, paymentV2, samplePayer, unbase64 } from './sample-payer.ts'

const GENERATE = '/v1/images/generate'
const CHAT = '/v1/chat/completions'
const HELLO = [{ role: 'user', content: 'Why are capybaras so chill?' }]
const PAYER = samplePayer.address

describe('the ledger', () => {
  it('has what was paid, what it really cost and what is refunded, by the actual rate of the price list', async () => {
    const server = rehearsal()
    const paid = await server.post(GENERATE, { prompt: 'a capybara' }, { 'X-PAYMENT': await paymentV1({}) })
    const { transaction } = unbase64(paid.headers.get('x-payment-response'))
    expect(await server.ledger(PAYER)).toEqual({
      payer: PAYER,
      unit: 'USD',
      entries: [
        {
          transaction,
          refund_transaction: expect.stringMatching(/^0x6f75746c61792d66616b65[0-9a-f]{42}$/),
          payer: PAYER,
          network: 'base-sepolia',
          operation: 'generateImage',
          status: 'succeeded',
          at: '2026-11-20T12:00:00.000Z',
          paid: '0.006955',
          // 80 %, as the price list has it.
          actual: '0.005564',
          refunded: '0.001391',
        },
      ],
      total: { paid: '0.006955', actual: '0.005564', refunded: '0.001391' },
    })
  })

  it.each<readonly [what: string, path: string, body: object, value: string]>([
    ['an image', GENERATE, { prompt: 'a prompt that fails' }, '6955'],
    ['a chat', CHAT, { messages: [{ role: 'user', content: 'a prompt that fails' }], max_tokens: 10 }, '183'],
    [
      'a streamed chat',
      CHAT,
      { messages: [{ role: 'user', content: 'a prompt that fails' }], max_tokens: 10, stream: true },
      '183',
    ],
  ])(
    'refunds all that was paid for %s that fails, which is answered with an error and the receipt',
    async (_, path, body, value) => {
      const server = rehearsal()
      const failed = await server.post(path, body, { 'PAYMENT-SIGNATURE': await paymentV2({ value }) })
      expect([failed.status, failed.body.error]).toEqual([500, 'GENERATION_ERROR'])
      expect(unbase64(failed.headers.get('payment-response'))).toMatchObject({ success: true, payer: PAYER })
      const { entries, total } = await server.ledger(PAYER)
      expect(entries).toMatchObject([{ status: 'failed', actual: '0.000000' }])
      expect([total.refunded, total.actual]).toEqual([total.paid, '0.000000'])
    },
  )

  it('has nothing of what was refused, nothing of others, and knows an address in any letters', async () => {
    const server = rehearsal()
    const other = privateKeyToAccount(generatePrivateKey())
    await server.post(GENERATE, { prompt: 'a capybara' })
    await server.post(GENERATE, { prompt: 'a capybara' }, { 'X-PAYMENT': await paymentV1({ value: '1' }) })
    await server.post(GENERATE, { prompt: 'a capybara' }, { 'X-PAYMENT': await paymentV1({ signer: other }) })
    expect((await server.ledger(PAYER)).entries).toEqual([])
    expect((await server.ledger(other.address.toLowerCase())).entries).toHaveLength(1)
    expect((await server.ledger(`0x${other.address.slice(2).toUpperCase()}`)).entries).toHaveLength(1)
  })

  it.each([
    ['ledger', 400],
    ['ledger?payer=', 400],
    ['ledger?payer=0x12', 400],
    ['ledger/x', 404],
    ['images/nothing.png', 404],
    ['images/', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await rehearsal().page(path)).status).toBe(status)
  })

  it('adds up: paid = actual + refunded, actual ≤ paid, line by line and in all', async () => {
    const bodies = fc.oneof(
      fc.record({
        prompt: fc.constantFrom('a capybara', 'a prompt that fails'),
        model: fc.constantFrom('flux-schnell', 'flux-dev', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'),
        width: fc.integer({ min: 2, max: 32 }).map((n) => n * 64),
        height: fc.integer({ min: 2, max: 32 }).map((n) => n * 64),
        numberResults: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({ messages: fc.constant(HELLO), max_tokens: fc.integer({ min: 1, max: 500 }), seed: fc.nat() }),
    )
    const server = rehearsal()
    let count = 0
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const path = 'prompt' in body ? GENERATE : CHAT
        const asked = await server.post(path, body)
        const value = asked.body.accepts[0].maxAmountRequired
        count += 1
        await server.post(path, body, { 'X-PAYMENT': await paymentV1({ value, nonce: nonceOf(`${count}`) }) })
        const { entries } = await server.ledger(PAYER)
        expect(entries).toHaveLength(count)
        const { paid, actual, refunded } = entries.at(-1)
        expect(paid.replace('.', '').replace(/^0+/, '')).toBe(value)
        expect(new Decimal(actual).plus(refunded).toFixed(6)).toBe(paid)
        expect(new Decimal(actual).lte(paid)).toBe(true)
      }),
      { numRuns: 60 },
    )
    const { entries, total } = await server.ledger(PAYER)
    for (const part of ['paid', 'actual', 'refunded']) {
      const summed = entries.reduce(
        (all: Decimal, one: Record<string, string>) => all.plus(one[part] ?? ''),
        new Decimal(0),
      )
      expect(total[part]).toBe(summed.toFixed(6))
    }
    expect(new Decimal(total.actual).plus(total.refunded).toFixed(6)).toBe(total.paid)
  })

  it('charges a chat for the tokens that its answer has, by hand', async () => {
    const server = rehearsal()
    const body = { model: 'openai/gpt-4o-mini', messages: HELLO, max_tokens: 100 }
    const answer = await server.post(CHAT, body, { 'X-PAYMENT': await paymentV1({ value: '63' }) })
    const { prompt_tokens, completion_tokens, total_tokens } = answer.body.usage
    expect([answer.status, prompt_tokens, total_tokens]).toEqual([200, 16, 16 + completion_tokens])
    expect(completion_tokens).toBeGreaterThanOrEqual(50)
    expect(completion_tokens).toBeLessThanOrEqual(100)
    const cost = new Decimal(16).times('0.00000015').plus(new Decimal(completion_tokens).times('0.0000006'))
    expect((await server.ledger(PAYER)).total).toMatchObject({
      paid: '0.000063',
      actual: cost.toFixed(6, Decimal.ROUND_UP),
    })
  })
})
