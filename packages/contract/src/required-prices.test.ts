import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import type { ContractOptions } from './options.ts'
import { resolvePrices } from './required-prices.ts'

const NOW = Date.parse('2026-11-20T00:00:00Z')
const [list] = xRouter.priceLists
const without = { table: 'image', match: { model: 'flux-dev' } }
const options = (more: Partial<ContractOptions> = {}): ContractOptions => ({
  vendor: xRouter,
  fetch: () => Promise.reject(new Error('unasked')),
  now: () => NOW,
  ...more,
})
const modelsOf = (...[prices]: [ReturnType<typeof resolvePrices>]): unknown =>
  prices.priceList?.rates['image']?.entries.map(({ match }) => match?.['model'])

describe('the prices that an example requires', () => {
  it('hold at its instant, by the price list that the server goes by', () => {
    const at = '2026-10-31T23:59:59Z'
    expect(resolvePrices(options(), { at })).toEqual({ at: Date.parse(at), priceList: undefined })
    const priceList = { ...list, version: 'mine' } as NonNullable<typeof list>
    expect(resolvePrices(options({ priceList }), { at })).toEqual({ at: Date.parse(at), priceList })
  })

  it('lack an entry of the price list that the server goes by', () => {
    const prices = resolvePrices(options(), { without })
    expect(prices).toMatchObject({ at: NOW, priceList: { version: '2026-11-01' } })
    expect(modelsOf(prices)).toEqual(['flux-schnell', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'])
    const priceList = { ...list, version: 'mine' } as NonNullable<typeof list>
    expect(resolvePrices(options({ priceList }), { without }).priceList?.version).toBe('mine')
  })

  it('lack nothing where there is no such table', () => {
    const prices = resolvePrices(options(), { without: { ...without, table: 'video' } })
    expect(prices.priceList).toBe(list)
  })
})
