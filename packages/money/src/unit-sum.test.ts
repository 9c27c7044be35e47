import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, divide, type Exact, exact, multiply, ZERO } from './exact.ts'
import { type Rounding, round } from './round.ts'
import { UnitSum, unitRate, unitsAt, wholeNumber, wholeProduct } from './unit-sum.ts'

const BOUND = 2n ** 53n
const modes = fc.constantFrom<Rounding>('up', 'down', 'half-up', 'half-even')
const ons = fc.constantFrom<'line' | 'total'>('line', 'total')
const rates = fc
  .tuple(fc.stringMatching(/^(0|[1-9][0-9]{0,9})(\.[0-9]{1,14})?$/), fc.constantFrom(1, 3, 7, 1000, 1048576))
  .map(([rate, per]): Exact => divide(exact(rate), exact(per)))
const quantities = fc.oneof(fc.nat(5000), fc.constantFrom(1048576, 16777216), fc.maxSafeNat())
const charges = fc.array(fc.tuple(quantities, rates), { minLength: 1, maxLength: 4 })

const sumOf = (
  list: readonly (readonly [number, Exact])[],
  rounding: ConstructorParameters<typeof UnitSum>[0],
  scale: number,
) => {
  const sum = new UnitSum(rounding)
  for (const [quantity, rate] of list) sum.add(quantity, unitRate(rate, scale))
  return sum.total()
}

describe('a sum of units', () => {
  it('is the sum that fractions of bigints have, or NaN', () => {
    let found = 0
    fc.assert(
      fc.property(charges, modes, ons, fc.nat(12), (list, mode, on, scale) => {
        const total = sumOf(list, { mode, on }, scale)
        if (Number.isNaN(total)) return
        found += 1
        const amounts = list.map(([quantity, rate]) => multiply(exact(quantity), rate))
        const rounded = amounts.reduce((units, amount) => units + round(amount, scale, mode), 0n)
        const expected = on === 'line' ? rounded : round(amounts.reduce(add, ZERO), scale, mode)
        expect(Object.is(total, -0)).toBe(false)
        expect(BigInt(total)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    expect(found).toBeGreaterThan(500)
  })

  it('is there wherever the product of a quantity and a rate is within 2^53', () => {
    fc.assert(
      fc.property(quantities, fc.nat(), fc.nat(12), modes, (quantity, units, scale, mode) => {
        const total = sumOf(
          [[quantity, divide(exact(units), { n: 10n ** BigInt(scale), d: 1 })]],
          { mode, on: 'total' },
          scale,
        )
        const expected = BigInt(quantity) * BigInt(units)
        expect(unitsAt(quantity, { n: units, d: 1, scale }, mode)).toBe(total)
        expect(total).toBe(expected < BOUND ? Number(expected) : Number.NaN)
      }),
    )
  })

  const rate = unitRate(exact('0.5'), 0)
  it.each<readonly [what: string, sum: () => number]>([
    ['of nothing', () => new UnitSum({ mode: 'up', on: 'total' }).total()],
    ['of nothing, by lines', () => new UnitSum({ mode: 'up', on: 'line' }).total()],
    ['of what is no whole number', () => sumOf([[wholeNumber(1.5), exact(1)]], { mode: 'up', on: 'total' }, 0)],
    ['of a rate below nothing', () => sumOf([[1, exact(-1)]], { mode: 'up', on: 'total' }, 0)],
    ['of a rate of 30 digits', () => sumOf([[1, exact('1'.repeat(30))]], { mode: 'up', on: 'total' }, 0)],
    ['with an unknown rounding', () => sumOf([[1, exact(1)]], { mode: 'ceil' as Rounding, on: 'total' }, 0)],
  ])('%s is NaN', (_, sum) => {
    expect(sum()).toBeNaN()
  })

  it('adds to NaN no more', () => {
    const sum = new UnitSum({ mode: 'up', on: 'total' })
    for (const quantity of [2, Number.NaN, 2]) sum.add(quantity, rate)
    expect(sum.total()).toBeNaN()
  })
})

describe('a rate of units', () => {
  it.each([
    ['0.006955', 1048576, 6, 6955, 1048576],
    ['0.00015', 1000, 6, 3, 20],
    ['0.50', 1, 0, 1, 2],
    ['0', 7, 3, 0, 1],
    ['0.026750', 1048576, 6, 13375, 524288],
  ])('of %s for %d at scale %d is %d/%d', (rate, per, scale, n, d) => {
    expect(unitRate(divide(exact(rate), exact(per)), scale)).toEqual({ n, d, scale })
  })

  it.each(['-1', '-0.5'])('of %s is NaN', (rate) => {
    expect(unitRate(exact(rate), 0).n).toBeNaN()
  })
})

describe('a whole number', () => {
  it.each([0, 1, 9007199254740991])('%d is itself', (value) => {
    expect(wholeNumber(value)).toBe(value)
  })

  it.each([-1, 0.5, 9007199254740992, Number.NaN, Number.POSITIVE_INFINITY, '1', null, undefined, 1n, [1]])(
    'is not %o',
    (value) => {
      expect(wholeNumber(value)).toBeNaN()
    },
  )

  it('has a product', () => expect(wholeProduct(1024, 768)).toBe(786432))
})
