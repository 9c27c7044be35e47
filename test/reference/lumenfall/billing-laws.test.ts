import { setImmediate } from 'node:timers/promises'
import { serve } from '@outlay/mock/serve'
import { lumenfall } from '@outlay/reference/lumenfall'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, IMAGES, VIDEOS } from './requests.ts'
import { type Billing, RICH, type Server, START, serverWith, type TestRequest } from './server.ts'

const dryOf = (asked: TestRequest): TestRequest => ({ ...asked, path: `${asked.path}?dryRun=true` })
const DAY = 86_400_000

/** Everything that an account sees of its money, to the byte. */
async function money({ get }: Server): Promise<readonly string[]> {
  const seen = await Promise.all(['/v1/balance', '/v1/requests', '/v1/invoices'].map((path) => get(path)))
  return seen.map(({ text }) => text)
}

interface Entry {
  readonly cost: number
  readonly created: number
  readonly status: string
}

async function ledgerOf({ get }: Pick<Server, 'get'>): Promise<readonly Entry[]> {
  return (await get('/v1/requests')).body.data
}

async function balanceOf({ get }: Pick<Server, 'get'>): Promise<string> {
  return new Decimal((await get('/v1/balance')).body.available.amount).toFixed()
}

const costsOf = (entries: readonly Entry[]): Decimal =>
  entries.reduce((all, { cost }) => all.plus(cost), new Decimal(0))

describe('a dry run', () => {
  const accounts: readonly (readonly [what: string, billing: Billing])[] = [
    ['a rich account', RICH],
    ['an account with nothing left', { type: 'prepaid', balance: '0' }],
    [
      'one that would be topped up',
      { type: 'prepaid', balance: '0.02', auto_top_up: { amount: '10.00', below: '1.00' } },
    ],
    ['a postpaid one', { type: 'postpaid', credit_limit: '5.00' }],
  ]

  it.each(accounts)('leaves balance, ledger and invoices of %s byte-equal', async (_, billing) => {
    const server = await serverWith(billing)
    await server.ask({ path: IMAGES, body: { model: 'imagen-3', prompt: 'a' } })
    const before = await money(server)
    await fc.assert(
      fc.asyncProperty(fitting, async (asked) => {
        expect((await server.ask(dryOf(asked))).status).toBe(200)
      }),
      { numRuns: 100 },
    )
    server.pass(10_000)
    expect(await money(server)).toEqual(before)
  })

  it('moves no later routing, whatever is estimated between two calls', async () => {
    const asked = { path: IMAGES, body: { model: 'flux.1-schnell', prompt: 'a' } }
    const routes = async (between: readonly TestRequest[]): Promise<readonly string[]> => {
      const server = await serverWith(RICH)
      const providers: string[] = []
      for (let call = 0; call < 8; call += 1) {
        for (const one of between) await server.ask(dryOf(one))
        providers.push((await server.ask(asked)).body.metadata.provider)
      }
      return providers
    }
    const alone = await routes([])
    expect(new Set(alone).size).toBeGreaterThan(1)
    await fc.assert(
      fc.asyncProperty(fc.array(fitting, { minLength: 1, maxLength: 4 }), async (between) => {
        expect(await routes(between)).toEqual(alone)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the ledger', () => {
  it('is what is missing from the balance, to the micro, after any requests', async () => {
    const runs = fc.array(fc.tuple(fitting, fc.integer({ min: 0, max: 90_000 })), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(runs, async (requests) => {
        const server = await serverWith({
          type: 'prepaid',
          balance: '3',
          auto_top_up: { amount: '2.5', below: '0.5' },
        })
        for (const [asked, wait] of requests) {
          await server.ask(asked)
          const left = new Decimal(3).minus(costsOf(await ledgerOf(server)))
          expect(await balanceOf(server)).toBe(left.toFixed())
          server.pass(wait)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('makes the invoices: each is the sum of its month in UTC, to the micro', async () => {
    const runs = fc.array(fc.tuple(fitting, fc.integer({ min: 0, max: 20 * DAY })), { minLength: 1, maxLength: 15 })
    const monthOf = (second: number): string => new Date(second * 1000).toISOString().slice(0, 7)
    await fc.assert(
      fc.asyncProperty(runs, async (requests) => {
        const server = await serverWith({ type: 'postpaid', credit_limit: '1000000' })
        let now = START
        for (const [asked, wait] of requests) {
          expect((await server.ask(asked)).status).toBeLessThan(300)
          server.pass(wait)
          now += wait
        }
        const entries = await ledgerOf(server)
        const { body: invoices } = await server.get('/v1/invoices')
        const months = [...new Set(entries.map(({ created }) => monthOf(created)))]
        expect(invoices.data.map(({ period }: { period: string }) => period)).toEqual(months.sort().reverse())
        for (const {
          period,
          requests: count,
          total,
          total_micros,
          status,
          period_start,
          period_end,
        } of invoices.data) {
          const own = entries.filter(({ created }) => created >= period_start && created < period_end)
          expect(own.map(({ created }) => monthOf(created))).toEqual(own.map(() => period))
          expect([count, new Decimal(total).toFixed()]).toEqual([own.length, costsOf(own).toFixed()])
          expect(String(total_micros)).toBe(costsOf(own).times(1_000_000).toFixed())
          expect(status).toBe(now < period_end * 1000 ? 'open' : 'issued')
        }
        const all = invoices.data.reduce((sum: Decimal, one: { total: number }) => sum.plus(one.total), new Decimal(0))
        expect(all.toFixed()).toBe(costsOf(entries).toFixed())
      }),
      { numRuns: 60 },
    )
  })
})

describe('a hundred requests at the same time', () => {
  const hundred = (server: Server, asked: TestRequest): Promise<readonly number[]> =>
    Promise.all(Array.from({ length: 100 }, async () => (await server.ask(asked)).status))
  const count = (statuses: readonly number[], status: number): number => statuses.filter((one) => one === status).length

  it('charge ten, where a low balance pays for ten', async () => {
    // 10 × 0.04 = 0.40, below 1.00 from the first: each is checked.
    const server = await serverWith({ type: 'prepaid', balance: '0.40' })
    const statuses = await hundred(server, { path: IMAGES, body: { model: 'imagen-3', prompt: 'a' } })
    expect([count(statuses, 200), count(statuses, 402)]).toEqual([10, 90])
    expect([await balanceOf(server), (await ledgerOf(server)).length]).toEqual(['0', 10])
  })

  it('overdraw by less than one of them costs, where the last is not checked', async () => {
    // 100 × 0.021 = 2.10 each. With nine held, 20.00 − 18.90 = 1.10 are free, which is not low: the tenth goes unchecked.
    const server = await serverWith({ type: 'prepaid', balance: '20.00' })
    const statuses = await hundred(server, { path: VIDEOS, body: { model: 'sora-2', prompt: 'a', seconds: 100 } })
    expect([count(statuses, 202), count(statuses, 402)]).toEqual([10, 90])
    expect(await balanceOf(server)).toBe('20')
    server.pass(2000)
    // 20.00 − 21.00.
    expect([await balanceOf(server), (await ledgerOf(server)).length]).toEqual(['-1', 10])
  })

  it('stay within a credit limit', async () => {
    // 0.80 each: six are 4.80 of 5.00.
    const server = await serverWith({ type: 'postpaid', credit_limit: '5.00' })
    const body = { model: 'dall-e-3', prompt: 'a', quality: 'hd', n: 10 }
    const statuses = await hundred(server, { path: IMAGES, body })
    expect([count(statuses, 200), count(statuses, 402)]).toEqual([6, 94])
    expect((await server.get('/v1/invoices')).body.data[0].total_micros).toBe(4_800_000)
  })

  it('refill a low balance whenever too little is free, and no oftener', async () => {
    const server = await serverWith({
      type: 'prepaid',
      balance: '0.02',
      auto_top_up: { amount: '1.00', below: '0.05' },
    })
    const statuses = await hundred(server, { path: IMAGES, body: { model: 'imagen-3', prompt: 'a' } })
    expect(count(statuses, 200)).toBe(100)
    const entries = await ledgerOf(server)
    // 100 × 0.04 = 4.00 and 0.02 at first: 1.02, 2.02, 3.02 and 4.02, each but the last spent down to 0.02.
    expect(entries.filter(({ status }) => status === 'topped_up')).toHaveLength(4)
    expect(await balanceOf(server)).toBe('0.02')
  })

  it('agree with the ledger at every instant', async () => {
    const server = await serverWith({ type: 'prepaid', balance: '0.40' })
    const body = { model: 'imagen-3', prompt: 'a', response_format: 'b64_json' }
    const seen = new Set<number>()
    const running = { ended: false }
    const asked = hundred(server, { path: IMAGES, body }).finally(() => {
      running.ended = true
    })
    while (!running.ended) {
      // Lets the pictures be drawn: the reference answers without a turn of the event loop.
      await setImmediate()
      const before = await balanceOf(server)
      const entries = await ledgerOf(server)
      // Between two equal balances the ledger is theirs.
      if (before !== (await balanceOf(server))) continue
      expect(before).toBe(new Decimal('0.40').minus(costsOf(entries)).toFixed())
      seen.add(entries.length)
    }
    const statuses = await asked
    expect([count(statuses, 200), count(statuses, 402)]).toEqual([10, 90])
    expect(seen.size).toBeGreaterThan(0)
    expect([await balanceOf(server), (await ledgerOf(server)).length]).toEqual(['0', 10])
  })

  it('charge ten over HTTP too', async () => {
    const accounts = [
      {
        id: 'acct_a',
        name: 'A',
        credential: 'acme',
        billing: { type: 'prepaid', balance: '0.40' } as const,
      },
    ]
    const worlds = { lumenfall: { ...lumenfall.world.sample, accounts } }
    const { url, close } = await serve({ vendors: [lumenfall], port: 0, now: () => START, worlds })
    const headers = { authorization: 'Bearer lmnfl_acme.secret', 'content-type': 'application/json' }
    const body = JSON.stringify({ model: 'imagen-3', prompt: 'a', response_format: 'b64_json' })
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const reply = await fetch(`${url}/lumenfall${IMAGES}`, { method: 'POST', headers, body })
        await reply.arrayBuffer()
        return reply.status
      }),
    )
    const ledger = (await (await fetch(`${url}/lumenfall/v1/requests`, { headers })).json()) as { data: Entry[] }
    await close()
    expect([count(statuses, 200), count(statuses, 402)]).toEqual([10, 90])
    expect(costsOf(ledger.data).toFixed()).toBe('0.4')
  })
})

describe('routing', () => {
  const routes = async (random?: () => number): Promise<readonly string[]> => {
    const server = await serverWith(RICH, random && { random })
    const providers: string[] = []
    for (let call = 0; call < 30; call += 1) {
      const { body } = await server.ask({ path: IMAGES, body: { model: 'flux.1-schnell', prompt: 'a' } })
      providers.push(body.metadata.provider)
    }
    return providers
  }

  it('is the same for the same seed, another for another, and goes to every provider', async () => {
    const first = await routes()
    expect(await routes()).toEqual(first)
    expect(await routes(() => 0.3)).not.toEqual(first)
    expect([...new Set(first)].sort()).toEqual(['fal', 'replicate', 'runware'])
  })
})
