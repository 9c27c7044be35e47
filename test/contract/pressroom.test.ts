import { type ContractOptions, checkContract, type RequiredPrices } from '@outlay/contract'
import { createReference } from '@outlay/reference'
import type { Vendor } from '@outlay/vendor'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FixtureVendor, fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { NOW } from './x-router/subjects.ts'

// Pressroom's answers take the budget from the server, its errors are problems with a list, its path has parameters.
let pressroom: FixtureVendor
let vendor: Vendor
beforeAll(async () => {
  pressroom = await fixtureVendor('pressroom')
  vendor = (await pressroom.load('vendor', 'pressroom'))['default'] as Vendor
})

const budget = (left: string) => () => ({ budget: left })

function options(more: Partial<ContractOptions> = {}): ContractOptions {
  const server = ({ at, priceList }: RequiredPrices) => ({
    fetch: createReference({
      vendors: [pressroom.vendor],
      now: () => at,
      state: { pressroom: budget('33.8') },
      ...(priceList && { priceLists: { pressroom: priceList } }),
    }),
  })
  return {
    vendor,
    baseUrl: 'http://localhost/pressroom/rest/v3',
    ...server({ at: NOW, priceList: undefined }),
    now: () => NOW,
    state: budget('33.8'),
    prepare: server,
    ...more,
  }
}

async function brokenBy(more?: Partial<ContractOptions>): Promise<string[]> {
  const results = await checkContract(options(more))
  expect(results.length).toBeGreaterThan(17)
  return results.flatMap((one) => (one.verdict === 'failed' ? one.violations.map(({ message }) => message) : []))
}

describe('an invented vendor', () => {
  it('keeps its contract', async () => {
    expect(await brokenBy()).toEqual([])
  })

  it('breaks it by the code within the type of a problem', async () => {
    const { fetch } = options()
    const lying = async (request: Request): Promise<Response> => {
      const reply = await fetch(request)
      return new Response((await reply.text()).replace('problems/unfit-job', 'problems/unreadable'), reply)
    }
    const messages = new Set((await brokenBy({ fetch: lying })).map((one) => one.replace(/ \(example .*?\)/, '')))
    expect([...messages]).toEqual([
      'type: expected "https://pressroom.example/problems/unfit-job", received "https://pressroom.example/problems/unreadable".',
    ])
  })

  it('breaks it where its answers show another state', async () => {
    const messages = await brokenBy({ state: budget('33.9') })
    expect(messages).toContain(
      'sum.budgetLeft: expected "30.9000" (price rule of priceJob, price list 2026-10), received "30.8000".',
    )
  })
})
