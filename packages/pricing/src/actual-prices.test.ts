import { describe, expect, it } from 'vitest'
import { actualPrices } from './actual-prices.ts'
import type { PriceList } from './price-list.ts'

const list: PriceList = {
  version: '1',
  effective: '2026-11-01T00:00:00Z',
  unit: 'USD',
  scale: 6,
  rounding: { mode: 'up', on: 'total' },
  rates: {
    image: {
      per: 1048576,
      entries: [
        {
          match: { model: 'a' },
          rate: '2',
          provenance: 'official',
          source: 'The vendor',
          actual: { rate: '1.6', provenance: 'sample', source: 'Outlay' },
        },
        { match: { model: 'b' }, rate: '3', provenance: 'sample', source: 'Outlay' },
      ],
    },
  },
}

describe('actual prices', () => {
  it('have the actual rate where there is one, with where it comes from, and every other as it is', () => {
    expect(actualPrices(list)).toEqual({
      ...list,
      rates: {
        image: {
          per: 1048576,
          entries: [
            { match: { model: 'a' }, rate: '1.6', provenance: 'sample', source: 'Outlay' },
            { match: { model: 'b' }, rate: '3', provenance: 'sample', source: 'Outlay' },
          ],
        },
      },
    })
  })

  it('are made once for a list, and leave it as it was', () => {
    const before = JSON.parse(JSON.stringify(list)) as unknown
    expect(actualPrices(list)).toBe(actualPrices(list))
    expect(list).toEqual(before)
  })
})
