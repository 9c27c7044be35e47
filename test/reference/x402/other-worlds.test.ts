import type { PriceList } from '@outlay/pricing'
import { createReference } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'
import { describe, expect, it } from 'vitest'
import { rehearsal } from './rehearsal.ts'
import { paymentV1, paymentV2, samplePayer, unbase64 } from './sample-payer.ts'

const GENERATE = '/v1/images/generate'
const BODY = { prompt: 'a capybara' }
const ON_BASE = {
  name: 'USD Coin',
  chainId: 8453,
  verifyingContract: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
} as const
const sample = xRouter.world?.sample
const worlds = { 'x-router': { ...sample, network: 'base' } }

/** The price list with other rates of its first image model. */
function priced(rate: string, actual: string): PriceList {
  const [list] = xRouter.priceLists
  const image = list?.rates['image']
  const [first, ...others] = image?.entries ?? []
  if (list === undefined || image === undefined || first === undefined) throw new Error('x-router has a price list')
  const changed = { ...first, rate, actual: { rate: actual, provenance: 'sample', source: 'a test' } as const }
  return { ...list, rates: { ...list.rates, image: { ...image, entries: [changed, ...others] } } }
}

describe('a server of x-router that is paid on Base', () => {
  it('takes payments signed for its chain and token, in both versions, and says so in the receipt', async () => {
    const v1 = await paymentV1({ domain: ON_BASE }, { network: 'base' })
    const accepted = { network: 'eip155:8453', asset: ON_BASE.verifyingContract }
    const v2 = await paymentV2({ domain: ON_BASE }, accepted)
    const paid = [
      await rehearsal({ worlds }).post(GENERATE, BODY, { 'X-PAYMENT': v1 }),
      await rehearsal({ worlds }).post(GENERATE, BODY, { 'PAYMENT-SIGNATURE': v2 }),
    ]
    expect(paid.map(({ status }) => status)).toEqual([200, 200])
    expect(unbase64(paid[0]?.headers.get('x-payment-response') ?? null).network).toBe('base')
    expect(unbase64(paid[1]?.headers.get('payment-response') ?? null).network).toBe('eip155:8453')
  })

  it('takes none that was signed for Base Sepolia', async () => {
    const server = rehearsal({ worlds })
    const relabelled = await paymentV1({}, { network: 'base' })
    const codes = [
      (await server.post(GENERATE, BODY, { 'X-PAYMENT': await paymentV1({}) })).body.error,
      (await server.post(GENERATE, BODY, { 'X-PAYMENT': relabelled })).body.error,
    ]
    expect(codes).toEqual(['invalid_network', 'invalid_exact_evm_payload_signature'])
  })
})

describe('a server of x-router with another price list', () => {
  it('asks for what that says, and refunds by its actual rate', async () => {
    const server = rehearsal({ priceLists: { 'x-router': priced('0.5', '0.125') } })
    const reply = await server.post(GENERATE, BODY, { 'X-PAYMENT': await paymentV1({ value: '500000' }) })
    expect(reply.status).toBe(200)
    expect((await server.ledger(samplePayer.address)).total).toEqual({
      paid: '0.500000',
      actual: '0.125000',
      refunded: '0.375000',
    })
  })

  it('never keeps more than was paid, even where an actual rate is above the rate', async () => {
    const server = rehearsal({ priceLists: { 'x-router': priced('0.5', '0.75') } })
    await server.post(GENERATE, BODY, { 'X-PAYMENT': await paymentV1({ value: '500000' }) })
    const { total, entries } = await server.ledger(samplePayer.address)
    expect([total.actual, total.refunded, entries[0].refund_transaction]).toEqual(['0.500000', '0.000000', null])
  })
})

it('a run that breaks after it was paid is a 500, is told with its cause, and is refunded whole', async () => {
  let broken = false
  const refused: unknown[] = []
  const reference = createReference({
    vendors: [xRouter],
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    random: () => {
      if (broken) throw new Error('no chance')
      return 0.5
    },
    onRefusal: (one) => void refused.push(one),
  })
  broken = true
  const reply = await reference(
    new Request(`http://localhost/x-router${GENERATE}`, {
      method: 'POST',
      body: JSON.stringify(BODY),
      headers: { 'content-type': 'application/json', 'X-PAYMENT': await paymentV1({}) },
    }),
  )
  expect([reply.status, ((await reply.json()) as { error: string }).error]).toEqual([500, 'ESTIMATE_ERROR'])
  expect(refused).toMatchObject([{ status: 500, cause: { message: 'no chance' } }])
  const page = `http://localhost/_outlay/x-router/ledger?payer=${samplePayer.address}`
  expect(await (await reference(new Request(page))).json()).toMatchObject({
    entries: [{ status: 'failed' }],
    total: { paid: '0.006955', actual: '0.000000', refunded: '0.006955' },
  })
})
