import { type ContractOptions, type ContractVendor, holdToContract, type SupposedPrices } from '@outlay/contract'
import { createReference } from '@outlay/reference'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FixtureVendor, fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { NOW } from './x-router/subjects.ts'

// Pressroom's answers take the budget from the server, its errors are problems with a list, its path has parameters.
let pressroom: FixtureVendor
let vendor: ContractVendor
beforeAll(async () => {
  pressroom = await fixtureVendor('pressroom')
  vendor = (await pressroom.load('contract', 'pressroom'))['default'] as ContractVendor
})

const budget = (left: string) => () => ({ budget: left })

function options(more: Partial<ContractOptions> = {}): ContractOptions {
  const server = ({ at, priceList }: SupposedPrices) => ({
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
    suppose: server,
    ...more,
  }
}

async function brokenBy(more?: Partial<ContractOptions>): Promise<string[]> {
  const results = await holdToContract(options(more))
  expect(results.length).toBeGreaterThan(17)
  return results.flatMap((one) => (one.verdict === 'broken' ? one.violations.map(({ message }) => message) : []))
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
    const messages = new Set((await brokenBy({ fetch: lying })).map((one) => one.replace(/ by the .*/, '')))
    expect([...messages]).toEqual([
      'type is "https://pressroom.example/problems/unreadable", expected was "https://pressroom.example/problems/unfit-job"',
    ])
  })

  it('breaks it where its answers show another state', async () => {
    const messages = await brokenBy({ state: budget('33.9') })
    expect(messages).toContain(
      'sum.budgetLeft is "30.8000", expected was "30.9000" by the price rule of priceJob and the price list 2026-10.',
    )
  })
})
