import { toDecimal } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { listed, type PriceList } from './price-list.ts'
import { priceListAt } from './price-list-index.ts'

const list = (version: string, effective: string): PriceList => ({
  version,
  effective,
  unit: 'USD',
  scale: 6,
  rounding: { mode: 'up', on: 'total' },
  rates: {},
})
const [january, june, corrected] = [
  list('january', '2026-01-01T00:00:00Z'),
  list('june', '2026-06-01T00:00:00Z'),
  list('june, corrected', '2026-06-01T02:00:00+02:00'),
]

describe('the price list at an instant', () => {
  it.each<readonly [lists: readonly PriceList[], at: string, then: string | undefined]>([
    [[january, june], '2025-12-31T23:59:59.999Z', undefined],
    [[january, june], '2026-01-01T00:00:00Z', 'january'],
    [[january, june], '2026-05-31T23:59:59.999Z', 'january'],
    [[january, june], '2026-06-01T00:00:00Z', 'june'],
    [[january, june], '2031-01-01T00:00:00Z', 'june'],
    [[june, january], '2031-01-01T00:00:00Z', 'june'],
    [[january, june, corrected], '2026-06-01T00:00:00Z', 'june, corrected'],
    [[june], '2026-01-01T00:00:00Z', undefined],
    [[], '2026-01-01T00:00:00Z', undefined],
  ])('case %#: at %s', (lists, at, then) => {
    expect(priceListAt(lists, Date.parse(at))?.version).toBe(then)
  })
})

describe('a decimal of a price list', () => {
  it.each<readonly [given: number | string | undefined, then: string]>([
    [undefined, '1'],
    ['0.006955', '0.006955'],
    ['0.026750', '0.02675'],
    [1048576, '1048576'],
    ['1048576', '1048576'],
    [0.1, '0.1'],
    ['123456789012345678901234567890.000000000001', '123456789012345678901234567890.000000000001'],
  ])('%j is %s, twice', (given, then) => {
    expect([toDecimal(listed(given)), toDecimal(listed(given))]).toEqual([then, then])
  })
})
