import { add, compare, type Exact, exact, negate, sum, toDecimal } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { type Key, type Server, server } from '../server.ts'

const IMAGES = '/openai/v1/images/generations'
const FOUR_CENTS = { model: 'gemini-3-pro-image', prompt: 'a', response_format: 'url' }

async function balance({ get }: Server, key: Key): Promise<number | null> {
  return (await get('/v1/balance', key)).body.available.amount
}

interface Entry {
  readonly id: string
  readonly model: string | null
  readonly status: string
  readonly cost: number
}

async function entries({ get }: Server, key: Key): Promise<readonly Entry[]> {
  return (await get('/v1/requests', key)).body.data
}

function total(list: readonly Entry[]): Exact {
  return sum(list.map(({ cost }) => exact(cost)))
}

describe('a prepaid account', () => {
  it('is charged before the answer leaves, exactly, under the id of the request', async () => {
    const at = server()
    const { headers, body } = await at.post(IMAGES, { model: 'flux.1-schnell', prompt: 'a', n: 3 })
    expect(body.metadata.cost).toBe(0.009)
    expect(await balance(at, 'acme')).toBe(12.491)
    expect(await entries(at, 'acme')).toMatchObject([
      { id: headers.get('x-lumenfall-request-id'), model: 'flux.1-schnell', status: 'completed', cost: 0.009 },
    ])
  })

  it('with too little is refused with what is required and what is available, and not charged', async () => {
    const at = server()
    const refused = await at.post(IMAGES, { model: 'flux-pro', prompt: 'a' }, 'low')
    expect([refused.status, refused.body]).toEqual([
      402,
      {
        error: {
          message: 'Insufficient balance: $0.05 required, $0.02 available',
          type: 'insufficient_quota',
          code: 'INSUFFICIENT_BALANCE',
        },
      },
    ])
    expect([await balance(at, 'low'), await entries(at, 'low')]).toEqual([0.02, []])
    const paid = await at.post(IMAGES, { model: 'imagen-3-fast', prompt: 'a' }, 'low')
    expect([paid.status, paid.headers.get('server-timing')]).toEqual([200, 'balance-check;dur=20'])
    expect(await balance(at, 'low')).toBe(0)
  })

  it('that is not low is not checked', async () => {
    expect((await server().post(IMAGES, FOUR_CENTS)).headers.has('server-timing')).toBe(false)
  })

  it('pays, of 100 requests at once, for no more than the rule allows', async () => {
    // 12.50: 312 cost 0.04 each; of 400 at once the last ones find it low and need to be covered.
    const at = server()
    const replies = await Promise.all(Array.from({ length: 400 }, () => at.post(IMAGES, FOUR_CENTS)))
    const paid = replies.filter(({ status }) => status === 200).length
    expect([paid, replies.length - paid]).toEqual([312, replies.filter(({ status }) => status === 402).length])
    const spent = total(await entries(at, 'acme'))
    expect(toDecimal(spent)).toBe('12.48')
    expect(await balance(at, 'acme')).toBe(0.02)
  })

  it('agrees with its ledger at every instant, while requests run', async () => {
    const at = server()
    const running = Array.from({ length: 60 }, () => at.post(IMAGES, { ...FOUR_CENTS, response_format: 'b64_json' }))
    for (let look = 0; look < 20; look += 1) {
      const [left, list] = await Promise.all([balance(at, 'acme'), entries(at, 'acme')])
      const sent = add(exact('12.50'), negate(total(list)))
      expect(compare(exact(left ?? -1), sent)).toBeGreaterThanOrEqual(0)
    }
    await Promise.all(running)
    expect(
      compare(exact((await balance(at, 'acme')) ?? -1), add(exact('12.50'), negate(total(await entries(at, 'acme'))))),
    ).toBe(0)
  })

  it('is not charged for what is refused', async () => {
    const at = server()
    await at.post(IMAGES, { model: 'nothing', prompt: 'a' })
    await at.post(IMAGES, { model: 'dall-e-3', prompt: '' })
    expect([await balance(at, 'acme'), await entries(at, 'acme')]).toEqual([12.5, []])
  })
})

describe('an account with auto top-up', () => {
  it('is refilled by the request that finds it low, which the ledger shows', async () => {
    const at = server()
    expect(await balance(at, 'topup')).toBe(0.02)
    expect((await at.post(IMAGES, FOUR_CENTS, 'topup')).status).toBe(200)
    expect(await balance(at, 'topup')).toBe(9.98)
    expect((await entries(at, 'topup')).map(({ model, status, cost }) => [model, status, cost])).toEqual([
      ['gemini-3-pro-image', 'completed', 0.04],
      [null, 'topped_up', -10],
    ])
  })
})

describe('a postpaid account', () => {
  const FORTY_CENTS = { ...FOUR_CENTS, n: 10 }

  it('is refused above its limit, with the other body, and begins anew with the month', async () => {
    const at = server()
    for (let paid = 0; paid < 12; paid += 1) expect((await at.post(IMAGES, FORTY_CENTS, 'postpaid')).status).toBe(200)
    const refused = await at.post(IMAGES, FORTY_CENTS, 'postpaid')
    expect([refused.status, refused.body.error]).toEqual([
      402,
      { message: 'Insufficient balance', type: 'billing_error', code: 'INSUFFICIENT_BALANCE' },
    ])
    expect((await at.post(IMAGES, { ...FOUR_CENTS, n: 5 }, 'postpaid')).status).toBe(200)
    expect((await at.post(IMAGES, FOUR_CENTS, 'postpaid')).status).toBe(402)
    at.pass(Date.parse('2026-12-01T00:00:00Z') - Date.parse('2026-11-20T00:00:00Z'))
    expect((await at.post(IMAGES, FOUR_CENTS, 'postpaid')).status).toBe(200)
    const { body } = await at.get('/v1/invoices', 'postpaid')
    expect(
      body.data.map((one: Record<string, unknown>) => [one['period'], one['status'], one['total_micros']]),
    ).toEqual([
      ['2026-12', 'open', 40_000],
      ['2026-11', 'issued', 5_000_000],
    ])
    expect(await balance(at, 'postpaid')).toBeNull()
    expect(compare(total(await entries(at, 'postpaid')), exact('5.04'))).toBe(0)
  })
})

describe('a limited key', () => {
  it('gets 429 with Retry-After for its second request in a minute, whatever it asks', async () => {
    const at = server()
    expect((await at.get('/openai/v1/models', 'limited')).status).toBe(200)
    const refused = await at.post(IMAGES, FOUR_CENTS, 'limited')
    expect([refused.status, refused.body.error.code, refused.headers.get('retry-after')]).toEqual([
      429,
      'RATE_LIMITED',
      '60',
    ])
    at.pass(60_000)
    expect((await at.post(IMAGES, FOUR_CENTS, 'limited')).status).toBe(200)
  })

  it('stands in no answer and no log line', async () => {
    const { send, refused } = server()
    const headers = { authorization: 'Bearer lmnfl_spy.hidden', 'content-type': 'application/json' }
    const body = JSON.stringify({ model: 'lmnfl_acme.secret', prompt: 'a' })
    const seen = [
      await send(IMAGES, { method: 'POST', headers, body }),
      await send(IMAGES, { method: 'POST', headers: { ...headers, authorization: 'Bearer lmnfl_acme.secret' }, body }),
      await send('/openai/v1/lmnfl_acme.secret', { headers }),
    ]
    expect(seen.map(({ status }) => status)).toEqual([401, 404, 404])
    const texts = await Promise.all(seen.map((one) => one.text()))
    expect(`${texts.join('')}${JSON.stringify(refused)}`).not.toMatch(/lmnfl_\w+\.\w+/)
  })
})
