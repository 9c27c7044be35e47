import { type Exact, exact, ONE, toDecimal } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { flat, graduated, packaged, perUnit, volume } from './charge-models.ts'
import type { Charge, Line } from './line.ts'
import type { Rate, TieredRate } from './table-entry.ts'

/** Each line as `quantity / billable quantity × rate per per = amount`. */
const told = (lines: Line | readonly Line[]): string[] =>
  [lines].flat().map((line) => {
    const [quantity, billable, rate, per, amount] = [
      line.quantity,
      line.billableQuantity,
      line.rate,
      line.per,
      line.amount,
    ].map((value) => toDecimal(value))
    return `${quantity} / ${billable} × ${rate} per ${per} = ${amount}`
  })

const charge = (quantity: string, more: { factor?: string; tier?: Exact; times?: Exact } = {}): Charge => ({
  id: 'image',
  type: 'output',
  metric: 'pixel',
  quantity: exact(quantity),
  factor: exact(more.factor ?? '1'),
  ...(more.tier && { tier: more.tier }),
  ...(more.times && { times: more.times }),
})
const rateOf = (rate: string, per = '1'): Rate => ({ rate: exact(rate), per: exact(per), provenance: 'sample' })
const tiered = (per = '1', more: Partial<Rate> = {}): TieredRate => ({
  tiers: [
    { upTo: exact(100), ...rateOf('0.02', per), ...more },
    { upTo: exact(1000), ...rateOf('0.01', per), ...more },
    { upTo: undefined, ...rateOf('0.005', per), ...more },
  ],
})

describe('the charge model', () => {
  it.each<readonly [name: string, lines: Line | readonly Line[], then: readonly string[]]>([
    ['flat charges once', flat(charge('7'), rateOf('0.03')), ['1 / 1 × 0.03 per 1 = 0.03']],
    ['flat charges for nothing, too', flat(charge('0'), rateOf('0.03')), ['1 / 1 × 0.03 per 1 = 0.03']],
    ['flat knows no packages', flat(charge('7'), rateOf('0.03', '1000')), ['1 / 1 × 0.03 per 1 = 0.03']],
    ['flat is multiplied', flat(charge('7', { factor: '1.5' }), rateOf('0.03')), ['1 / 1 × 0.045 per 1 = 0.045']],
    ['per unit', perUnit(charge('3'), rateOf('0.0025')), ['3 / 3 × 0.0025 per 1 = 0.0075']],
    ['per 1000 units', perUnit(charge('250'), rateOf('0.003', '1000')), ['250 / 250 × 0.003 per 1000 = 0.00075']],
    [
      'per unit, a part of a unit',
      perUnit(charge('262144'), rateOf('0.006955', '1048576')),
      ['262144 / 262144 × 0.006955 per 1048576 = 0.00173875'],
    ],
    ['per unit of thirds', perUnit(charge('1'), rateOf('1', '3')), ['1 / 1 × 1 per 3 = 1/3']],
    ['per unit of nothing', perUnit(charge('0'), rateOf('0.0025')), ['0 / 0 × 0.0025 per 1 = 0']],
    ['per unit, free', perUnit(charge('3'), rateOf('0')), ['3 / 3 × 0 per 1 = 0']],
    ['per unit is multiplied', perUnit(charge('3', { factor: '0.5' }), rateOf('0.02')), ['3 / 3 × 0.01 per 1 = 0.03']],
    ['package of nothing', packaged(charge('0'), rateOf('0.05', '1000')), ['0 / 0 × 0.05 per 1000 = 0']],
    ['package, just started', packaged(charge('1'), rateOf('0.05', '1000')), ['1 / 1000 × 0.05 per 1000 = 0.05']],
    ['package, full', packaged(charge('1000'), rateOf('0.05', '1000')), ['1000 / 1000 × 0.05 per 1000 = 0.05']],
    ['package and one', packaged(charge('1001'), rateOf('0.05', '1000')), ['1001 / 2000 × 0.05 per 1000 = 0.1']],
    ['package of a part of a unit', packaged(charge('0.6'), rateOf('0.05', '0.5')), ['0.6 / 1 × 0.05 per 0.5 = 0.1']],
    [
      'package is multiplied',
      packaged(charge('1001', { factor: '2' }), rateOf('0.05', '1000')),
      ['1001 / 2000 × 0.1 per 1000 = 0.2'],
    ],
    ['graduated, nothing', graduated(charge('0'), tiered()), ['0 / 0 × 0.02 per 1 = 0']],
    ['graduated, first tier', graduated(charge('99'), tiered()), ['99 / 99 × 0.02 per 1 = 1.98']],
    ['graduated, first tier full', graduated(charge('100'), tiered()), ['100 / 100 × 0.02 per 1 = 2']],
    [
      'graduated, second tier',
      graduated(charge('101'), tiered()),
      ['100 / 100 × 0.02 per 1 = 2', '1 / 1 × 0.01 per 1 = 0.01'],
    ],
    [
      'graduated, all tiers',
      graduated(charge('1500'), tiered()),
      ['100 / 100 × 0.02 per 1 = 2', '900 / 900 × 0.01 per 1 = 9', '500 / 500 × 0.005 per 1 = 2.5'],
    ],
    [
      'graduated is multiplied in each part',
      graduated(charge('150', { factor: '2' }), tiered('10')),
      ['100 / 100 × 0.04 per 10 = 0.4', '50 / 50 × 0.02 per 10 = 0.1'],
    ],
    ['volume, first tier full', volume(charge('100'), tiered()), ['100 / 100 × 0.02 per 1 = 2']],
    ['volume, second tier', volume(charge('101'), tiered()), ['101 / 101 × 0.01 per 1 = 1.01']],
    ['volume, last tier', volume(charge('1001'), tiered()), ['1001 / 1001 × 0.005 per 1 = 5.005']],
    ['volume of nothing', volume(charge('0'), tiered()), ['0 / 0 × 0.02 per 1 = 0']],
    ['volume by another measure', volume(charge('3', { tier: exact(500) }), tiered()), ['3 / 3 × 0.01 per 1 = 0.03']],
    ['volume is multiplied', volume(charge('101', { factor: '1.1' }), tiered()), ['101 / 101 × 0.011 per 1 = 1.111']],
    ['flat, four times', flat(charge('7', { times: exact(4) }), rateOf('0.03')), ['4 / 4 × 0.03 per 1 = 0.12']],
    ['per unit, twice', perUnit(charge('3', { times: exact(2) }), rateOf('0.0025')), ['6 / 6 × 0.0025 per 1 = 0.015']],
    // Two packages for each run, not three for both.
    [
      'package, twice',
      packaged(charge('1001', { times: exact(2) }), rateOf('0.05', '1000')),
      ['2002 / 4000 × 0.05 per 1000 = 0.2'],
    ],
    [
      'graduated, twice',
      graduated(charge('101', { times: exact(2) }), tiered()),
      ['200 / 200 × 0.02 per 1 = 4', '2 / 2 × 0.01 per 1 = 0.02'],
    ],
    ['volume, twice', volume(charge('60', { times: exact(2) }), tiered()), ['120 / 120 × 0.02 per 1 = 2.4']],
    ['per unit, not once', perUnit(charge('3', { times: exact(0) }), rateOf('1')), ['0 / 0 × 1 per 1 = 0']],
  ])('%s', (_, lines, then) => {
    expect(told(lines)).toEqual(then)
  })

  it('names charge, labels and provenance on every line', () => {
    const more = { labels: { provider: 'a' }, provenance: 'official' } as const
    const rate: Rate & TieredRate = { ...rateOf('1'), ...tiered('1', more), ...more }
    const facts = { id: 'image', type: 'output', metric: 'pixel', labels: { provider: 'a' }, provenance: 'official' }
    for (const model of [flat, perUnit, packaged, graduated, volume]) {
      const lines = [model(charge('1500'), rate)].flat()
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(line).toMatchObject(facts)
    }
  })

  it('leaves labels empty where the rate has none', () => {
    expect(perUnit(charge('1'), rateOf('1')).labels).toEqual({})
    expect(flat(charge('1'), rateOf('1')).per).toEqual(ONE)
  })
})
