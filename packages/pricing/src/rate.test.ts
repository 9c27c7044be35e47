import { exact, toDecimal } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import type { Lookup } from './lookup.ts'
import type { Entry, PriceList } from './price-list.ts'
import { findFactor, findRate, findTiers } from './rate.ts'

const entry = (more: Partial<Entry>): Entry => ({ provenance: 'sample', source: 'a test', ...more })

const listOf = (entries: readonly Entry[], per?: number | string): PriceList => ({
  version: 'v1',
  effective: '2026-01-01T00:00:00Z',
  unit: 'USD',
  scale: 6,
  rounding: { mode: 'up', on: 'total' },
  rates: { run: { entries, ...(per === undefined ? {} : { per }) } },
  factors: { rush: { entries: entries.map(({ rate = '0', ...rest }) => ({ ...rest, factor: rate })) } },
})
const NOON = Date.parse('2026-06-01T12:00:00Z')
const by = (values: Lookup['by']): Lookup => ({ table: 'run', by: values, pointer: '/model' })

describe('a rate', () => {
  it.each<readonly [what: string, match: Entry['match'], values: Lookup['by'], then: boolean]>([
    ['without a match', undefined, { model: 'a' }, true],
    ['without a match, for nothing', undefined, {}, true],
    ['for the same text', { model: 'a' }, { model: 'a' }, true],
    ['for another text', { model: 'a' }, { model: 'A' }, false],
    ['for a text that is absent', { model: 'a' }, { model: undefined }, false],
    ['for a text that is null', { model: 'a' }, { model: null }, false],
    ['for a value that is not looked up', { model: 'a' }, {}, false],
    ['for all of two values', { model: 'a', hd: true }, { model: 'a', hd: true }, true],
    ['for one of two values', { model: 'a', hd: true }, { model: 'a', hd: false }, false],
    ['for fewer values than there are', { model: 'a' }, { model: 'a', hd: false }, true],
    ['for a boolean', { hd: false }, { hd: false }, true],
    ['for a boolean that is a text', { hd: true }, { hd: 'true' }, false],
    ['for the same number', { steps: 4 }, { steps: 4 }, true],
    ['for another number', { steps: 4 }, { steps: 5 }, false],
    ['for a number that is a text', { steps: 4 }, { steps: '4' }, false],
    ['for a text that is a number', { steps: '4' }, { steps: 4 }, false],
    ['for a measured number', { pixels: 262144 }, { pixels: exact(262144) }, true],
    ['for another measured number', { pixels: 262144 }, { pixels: exact(262145) }, false],
    ['for a text among several', { model: ['a', 'b'] }, { model: 'b' }, true],
    ['for a text not among several', { model: ['a', 'b'] }, { model: 'c' }, false],
    ['for a number among several', { steps: [1, 4] }, { steps: 4 }, true],
    ['for a measured number among several', { pixels: [1, 4] }, { pixels: exact(4) }, true],
    ['for a boolean among several', { hd: [true, false] }, { hd: false }, true],
    ['for a boolean not among several', { hd: [true] }, { hd: false }, false],
    ['for none of an empty list', { model: [] }, { model: 'a' }, false],
    ['for a number in a band', { steps: { above: 1, upTo: 4 } }, { steps: 2 }, true],
    ['for the lower end of a band', { steps: { above: 1, upTo: 4 } }, { steps: 1 }, false],
    ['for the upper end of a band', { steps: { above: 1, upTo: 4 } }, { steps: 4 }, true],
    ['for a number over a band', { steps: { above: 1, upTo: 4 } }, { steps: 5 }, false],
    ['for a number above', { steps: { above: 4 } }, { steps: 5 }, true],
    ['for a number up to', { steps: { upTo: 4 } }, { steps: -7 }, true],
    ['for a decimal just over the lower end', { s: { above: '0.1' } }, { s: exact('0.1000000000000000000001') }, true],
    ['for a decimal just over the upper end', { s: { upTo: '0.3' } }, { s: exact('0.3000000000000000000001') }, false],
    // In binary 0.1 + 0.2 is above 0.3.
    ['for a decimal at the upper end', { s: { upTo: '0.3' } }, { s: { n: 3n, d: 10n } }, true],
    ['for a text in a band', { steps: { upTo: 4 } }, { steps: '2' }, false],
    ['for a boolean in a band', { steps: { upTo: 4 } }, { steps: true }, false],
    ['for an absent number in a band', { steps: { upTo: 4 } }, { steps: undefined }, false],
  ])('%s: %j looked up by %o is found: %s', (_, match, values, then) => {
    const prices = listOf([entry({ rate: '1', ...(match && { match }) })])
    const find = () => toDecimal(findRate(prices, by(values), NOON).rate)
    const factor = () => toDecimal(findFactor(prices, { ...by(values), table: 'rush' }, NOON))
    if (then) expect([find(), factor()]).toEqual(['1', '1'])
    else for (const search of [find, factor]) expect(search).toThrow(expect.objectContaining({ name: 'UnpricedError' }))
  })

  it('is that of the first entry that matches', () => {
    const entries = [
      entry({ match: { model: 'a', hd: true }, rate: '3' }),
      entry({ match: { model: 'a' }, rate: '2' }),
      entry({ match: { model: 'a' }, rate: '7' }),
      entry({ rate: '1' }),
    ]
    const rates = [{ model: 'a', hd: true }, { model: 'a', hd: false }, { model: 'b' }].map((values) =>
      toDecimal(findRate(listOf(entries), by(values), NOON).rate),
    )
    expect(rates).toEqual(['3', '2', '1'])
  })

  it.each<readonly [at: string, then: string]>([
    ['2026-05-31T23:59:59.999Z', '1'],
    ['2026-06-01T00:00:00Z', '2'],
    ['2026-06-01T02:00:00+02:00', '2'],
    ['2026-06-30T23:59:59.999Z', '2'],
    ['2026-07-01T00:00:00Z', '3'],
    ['2027-01-01T00:00:00Z', '3'],
  ])('at %s is %s', (at, then) => {
    const entries = [
      entry({ rate: '1', until: '2026-06-01T00:00:00Z' }),
      entry({ rate: '2', from: '2026-06-01T00:00:00Z', until: '2026-07-01T00:00:00Z' }),
      entry({ rate: '3', from: '2026-07-01T00:00:00Z' }),
    ]
    expect(toDecimal(findRate(listOf(entries), by({}), Date.parse(at)).rate)).toBe(then)
  })

  it.each<readonly [per: Entry['per'], ofTable: number | string | undefined, then: string]>([
    [undefined, undefined, '1'],
    [undefined, 1048576, '1048576'],
    [1000, 1048576, '1000'],
    ['0.5', undefined, '0.5'],
  ])('pays for %j units in a table of %j: %s', (per, ofTable, then) => {
    const prices = listOf([entry({ rate: '1', ...(per && { per }) })], ofTable)
    expect(toDecimal(findRate(prices, by({}), NOON).per)).toBe(then)
  })

  it('pays for what its own table says, although another one holds the same entry', () => {
    const one = entry({ rate: '1' })
    const pers = [1000, 1048576].map((per) => toDecimal(findRate(listOf([one], per), by({}), NOON).per))
    expect(pers).toEqual(['1000', '1048576'])
  })

  it('carries its labels and where it comes from', () => {
    const labels = { provider: 'a provider' }
    const found = findRate(listOf([entry({ rate: '1', labels, provenance: 'official' })]), by({}), NOON)
    expect(found).toMatchObject({ labels, provenance: 'official' })
    expect('labels' in findRate(listOf([entry({ rate: '1' })]), by({}), NOON)).toBe(false)
  })

  it('has tiers with exact ends and rates', () => {
    const tiers = [{ upTo: 100, rate: '0.02' }, { upTo: '1000.5', rate: '0.01' }, { rate: '0.005' }]
    const found = findTiers(listOf([entry({ tiers })], 10), by({}), NOON)
    expect(found.tiers.map(({ upTo, rate, per }) => [upTo, rate, per].map((one) => one && toDecimal(one)))).toEqual([
      ['100', '0.02', '10'],
      ['1000.5', '0.01', '10'],
      [undefined, '0.005', '10'],
    ])
  })

  it.each<readonly [what: string, find: typeof findRate | typeof findTiers, found: Partial<Entry>]>([
    ['a single rate where there are tiers', findRate, { tiers: [{ rate: '1' }] }],
    ['a single rate where there is a factor', findRate, { factor: '1' }],
    ['tiers where there is a single rate', findTiers, { rate: '1' }],
    ['tiers where there are none', findTiers, { tiers: [] }],
    ['tiers where the last one has an end', findTiers, { tiers: [{ upTo: 100, rate: '1' }] }],
  ])('is refused as missing when asked for %s', (_, find, found) => {
    const unpriced: unknown = expect.objectContaining({ reason: 'missing-rate' })
    expect(() => find(listOf([entry(found)]), by({}), NOON)).toThrow(expect.objectContaining({ unpriced }))
  })

  it.each<readonly [table: string, values: Lookup['by'], message: string]>([
    ['run', { model: 'nope' }, 'The price list v1 has no rate "run" for model "nope".'],
    ['other', { model: 'a' }, 'The price list v1 has no rate "other" for model "a".'],
    ['run', { model: undefined }, 'The price list v1 has no rate "run" for model null.'],
    [
      'run',
      { model: 'b', steps: 4, hd: false, pixels: exact('262144') },
      'The price list v1 has no rate "run" for model "b", steps 4, hd false, pixels 262144.',
    ],
    ['run', {}, 'The price list v1 has no rate "run".'],
  ])('of %s that is missing for %o is refused, never 0', (table, values, message) => {
    const prices = listOf([entry({ match: { model: 'a' }, rate: '1' })])
    expect(() => findRate(prices, { table, by: values, pointer: '/model' }, NOON)).toThrow(
      expect.objectContaining({ unpriced: { priced: false, reason: 'missing-rate', pointer: '/model', message } }),
    )
  })
})

describe('a factor', () => {
  const lookup: Lookup = { table: 'rush', by: { priority: 'high' }, pointer: '/priority' }

  it.each<readonly [what: string, prices: PriceList]>([
    ['in a list without factors', (({ factors: _, ...rest }) => rest)(listOf([]))],
    ['in a table without entries', listOf([])],
    ['for another value', listOf([entry({ match: { priority: 'low' }, rate: '2' })])],
    ['in an entry that is a rate', { ...listOf([]), factors: { rush: { entries: [entry({ rate: '2' })] } } }],
  ])('missing %s is refused, never 1', (_, prices) => {
    const message = 'The price list v1 has no factor "rush" for priority "high".'
    expect(() => findFactor(prices, lookup, NOON)).toThrow(
      expect.objectContaining({ unpriced: { priced: false, reason: 'missing-rate', pointer: '/priority', message } }),
    )
  })
})
