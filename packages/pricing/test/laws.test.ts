import { compare, divide, type Exact, exact, fromUnits, multiply, type Rounding, sum } from '@outlay/money'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graduated, packaged, perUnit } from '../src/charge-models.ts'
import { type Estimate, estimate, type PricedOperation } from '../src/estimate.ts'
import { estimateImagePricing, priceLists } from '../src/generated/x-router.gen.ts'
import type { PriceList, Tier } from '../src/price-list.ts'
import { findRate, findTiers } from '../src/rate.ts'

const Oracle = Decimal.clone({ precision: 200, toExpNeg: -9e15, toExpPos: 9e15 })
const MODES: ReadonlyArray<readonly [Rounding, Decimal.Rounding]> = [
  ['up', Decimal.ROUND_UP],
  ['down', Decimal.ROUND_DOWN],
  ['half-up', Decimal.ROUND_HALF_UP],
  ['half-even', Decimal.ROUND_HALF_EVEN],
]
const AT = Date.parse('2026-11-20T00:00:00Z')
const [list] = priceLists as readonly [PriceList]

const rates = fc.stringMatching(/^(0|[1-9][0-9]{0,4})(\.[0-9]{1,12})?$/)
const sides = fc.integer({ min: 2, max: 32 }).map((n) => n * 64)
const counts = fc.integer({ min: 1, max: 4 })
const scales = fc.integer({ min: 0, max: 12 })
const modes = fc.constantFrom(...MODES)

const ratedAt = (rate: string, [mode, scale]: readonly [Rounding, number]): PriceList => ({
  ...list,
  scale,
  rounding: { mode, on: 'total' },
  rates: { image: { per: 1048576, entries: [{ rate, provenance: 'sample', source: 'a test' }] } },
})

function image(priceList: PriceList, [width, height, numberResults]: readonly [number, number, number]): Estimate {
  const result = estimate(estimateImagePricing, { body: { width, height, numberResults } }, { priceList, at: AT })
  if (!result.priced) throw new Error(result.message)
  return result
}

describe('the estimate of x-router against decimal.js', () => {
  it.each(MODES)('is rate × pixels ÷ 1024² × images, rounded %s once', (mode, theirs) => {
    fc.assert(
      fc.property(rates, fc.tuple(sides, sides, counts), scales, (rate, [width, height, count], scale) => {
        const { total } = image(ratedAt(rate, [mode, scale]), [width, height, count])
        const amount = new Oracle(rate).times(width).times(height).times(count).div(1048576)
        const expected = amount.toDecimalPlaces(scale, theirs).times(new Oracle(10).pow(scale))
        expect(total.toString()).toBe(expected.toFixed())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the estimate of x-router', () => {
  it('adds up: the lines are the total, and each line is billable quantity ÷ per × rate', () => {
    fc.assert(
      fc.property(rates, fc.tuple(sides, sides, counts), modes, scales, (rate, request, [mode], scale) => {
        const { lines, total } = image(ratedAt(rate, [mode, scale]), request)
        expect(compare(sum(lines.map(({ amount }) => amount)), fromUnits(total, scale))).toBe(0)
        for (const line of lines.filter(({ id }) => id !== 'rounding')) {
          expect(compare(multiply(divide(line.billableQuantity, line.per), line.rate), line.amount)).toBe(0)
        }
      }),
    )
  })

  it('does not fall with more images or more pixels', () => {
    fc.assert(
      fc.property(
        rates,
        fc.tuple(sides, sides, counts),
        modes,
        scales,
        (rate, [width, height, count], [mode], scale) => {
          const prices = ratedAt(rate, [mode, scale])
          const { total } = image(prices, [width, height, count])
          expect(image(prices, [width, height, count + 1]).total >= total).toBe(true)
          expect(image(prices, [width + 64, height, count]).total >= total).toBe(true)
          expect(image(prices, [width, height + 64, count]).total >= total).toBe(true)
          expect(image(prices, [height, width, count]).total).toBe(total)
        },
      ),
    )
  })

  it('rounded up is never below the exact amount, and less than one unit above', () => {
    fc.assert(
      fc.property(rates, fc.tuple(sides, sides, counts), scales, (rate, request, scale) => {
        const { lines, total } = image(ratedAt(rate, ['up', scale]), request)
        const amount = lines[0]?.amount as Exact
        expect(compare(fromUnits(total, scale), amount)).toBeGreaterThanOrEqual(0)
        expect(compare(fromUnits(total - 1n, scale), amount)).toBe(-1)
      }),
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(rates, fc.tuple(sides, sides, counts), modes, scales, (rate, request, [mode], scale) => {
        const once = image(ratedAt(rate, [mode, scale]), request)
        expect(image(ratedAt(rate, [mode, scale]), request)).toEqual(once)
      }),
      { numRuns: 50 },
    )
  })
})

describe('an estimate by numbers alone', () => {
  const { units: _, ...plain } = estimateImagePricing
  const values = fc.oneof(
    { weight: 4, arbitrary: sides },
    fc.constantFrom<unknown>(null, undefined, 0, -64, 64.5, 2 ** 53, 2 ** 53 - 1, '512', '0.5', true, 3037000499),
  )
  const bodies = fc.record({
    width: values,
    height: values,
    numberResults: values,
    model: fc.constantFrom<unknown>('a', 'b', undefined, 'none'),
  })
  const digits = fc.stringMatching(/^(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?$/)

  it('is what exact amounts add up to, and refused as they are', () => {
    let counted = 0
    fc.assert(
      fc.property(
        bodies,
        fc.oneof(rates, digits),
        modes,
        scales,
        fc.constantFrom(1, 7, 1000, 1048576),
        (body, rate, [mode], scale, per) => {
          const entry = { rate, provenance: 'sample', source: 'a test' } as const
          const entries = [
            { ...entry, match: { model: 'a' } },
            { ...entry, rate: `1${rate}`, match: { model: ['b', 'flux-schnell'] } },
          ]
          for (const on of ['line', 'total'] as const) {
            const priceList = { ...list, scale, rounding: { mode, on }, rates: { image: { per, entries } } }
            const request = { body } as Parameters<typeof plain.charges>[0]
            const [fast, slow] = [estimateImagePricing, plain].map((one) =>
              estimate(one, request, { priceList, at: AT }),
            )
            const facts = (result: typeof fast) =>
              result?.priced ? [result.total, result.amount, result.lines] : result
            expect(facts(fast)).toEqual(facts(slow))
            if (!Number.isNaN(estimateImagePricing.units?.(request, { priceList, at: AT }))) counted += 1
          }
        },
      ),
      { numRuns: 2000 },
    )
    expect(counted).toBeGreaterThan(200)
  })
})

/** Quantities of three charges: per unit, in packages, graduated. */
type Amounts = readonly [perUnit: string, packaged: string, graduated: string]

const TIERS: readonly Tier[] = [{ upTo: 10, rate: '0.07' }, { upTo: '250.5', rate: '0.05' }, { rate: '0.011' }]
const mixed: PricedOperation<Amounts> = {
  id: 'run',
  kind: 'exact',
  charges: ([single, inPackages, inTiers], { priceList, at }) => {
    const found = (table: string) => findRate(priceList, { table, by: {}, pointer: '' }, at)
    const charge = (id: string, quantity: string) => ({
      id,
      type: 'output',
      metric: 'second',
      quantity: exact(quantity),
      factor: exact('1.1'),
    })
    return [
      perUnit(charge('single', single), found('single')),
      packaged(charge('package', inPackages), found('package')),
      ...graduated(charge('tiers', inTiers), findTiers(priceList, { table: 'tiers', by: {}, pointer: '' }, at)),
    ]
  },
}

const from = { provenance: 'sample', source: 'a test' } as const
const mixedAt = (rate: string, per: number, { rounding, scale }: Pick<PriceList, 'rounding' | 'scale'>): PriceList => ({
  ...list,
  scale,
  rounding,
  rates: {
    single: { per, entries: [{ rate, ...from }] },
    package: { per, entries: [{ rate, ...from }] },
    tiers: { entries: [{ tiers: TIERS, ...from }] },
  },
})

/** The three amounts by decimal.js. Thirds have no end there, so `per` is 1 to 16 without 3, 7 and their like. */
function amountsBy(rate: string, per: number, [single, inPackages, inTiers]: Amounts): Decimal[] {
  const factor = new Oracle('1.1')
  const quantity = new Oracle(inTiers)
  const ends = [0, 10, 250.5, Number.POSITIVE_INFINITY]
  const parts = TIERS.map((tier, index) => {
    const part = Oracle.min(quantity, ends[index + 1] ?? 0).minus(ends[index] ?? 0)
    return Oracle.max(part, 0).times(tier.rate).times(factor)
  })
  return [
    new Oracle(single).div(per).times(rate).times(factor),
    new Oracle(inPackages).div(per).ceil().times(rate).times(factor),
    ...parts,
  ]
}

describe('an estimate of several charges', () => {
  const quantities = fc.stringMatching(/^(0|[1-9][0-9]{0,3})(\.[0-9]{1,6})?$/)
  const requests = fc.tuple(quantities, quantities, quantities)
  const pers = fc.constantFrom(1, 2, 4, 5, 8, 10, 16, 1000)
  const ons = fc.constantFrom<'line' | 'total'>('line', 'total')

  it('is what decimal.js adds up, and Σ lines is the total', () => {
    fc.assert(
      fc.property(
        rates,
        pers,
        requests,
        fc.tuple(modes, ons, scales),
        (rate, per, request, [[mode, theirs], on, scale]) => {
          const priceList = mixedAt(rate, per, { rounding: { mode, on }, scale })
          const result = estimate(mixed, request, { priceList, at: AT })
          if (!result.priced) throw new Error(result.message)
          const amounts = amountsBy(rate, per, request)
          const rounded = (value: Decimal) => value.toDecimalPlaces(scale, theirs)
          const total = on === 'line' ? Oracle.sum(0, ...amounts.map(rounded)) : rounded(Oracle.sum(0, ...amounts))
          expect(result.total.toString()).toBe(total.times(new Oracle(10).pow(scale)).toFixed())
          expect(compare(sum(result.lines.map(({ amount }) => amount)), fromUnits(result.total, scale))).toBe(0)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('has billable quantity ÷ per × rate = amount on every line', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 2000 }), requests, (rate, per, request) => {
        const priceList = mixedAt(rate, per, { rounding: { mode: 'half-even', on: 'line' }, scale: 6 })
        const result = estimate(mixed, request, { priceList, at: AT })
        if (!result.priced) throw new Error(result.message)
        for (const line of result.lines.filter(({ id }) => id !== 'rounding')) {
          expect(compare(multiply(divide(line.billableQuantity, line.per), line.rate), line.amount)).toBe(0)
          expect(compare(line.billableQuantity, line.quantity)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
