import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Exact, exact, negate, ONE, subtract } from './exact.ts'
import { fromUnits, type Rounding, round, unitsOf } from './round.ts'

const Oracle = Decimal.clone({ precision: 200 })
const MODES: ReadonlyArray<readonly [Rounding, Decimal.Rounding]> = [
  ['up', Decimal.ROUND_UP],
  ['down', Decimal.ROUND_DOWN],
  ['half-up', Decimal.ROUND_HALF_UP],
  ['half-even', Decimal.ROUND_HALF_EVEN],
]
const integers = fc.oneof(fc.bigInt(-2000n, 2000n), fc.bigInt(-(10n ** 30n), 10n ** 30n))
const decimals = fc.tuple(integers, fc.nat(12)).map(([n, places]): Exact => ({ n, d: 10n ** BigInt(places) }))
const fractions = fc.tuple(integers, fc.bigInt(1n, 60n)).map(([n, d]): Exact => ({ n, d }))
const amounts = fc.oneof(decimals, fractions)
const scales = fc.nat(10)

describe('round', () => {
  it.each([
    // given, scale, up, down, half-up, half-even
    ['0', 2, 0n, 0n, 0n, 0n],
    ['1', 2, 100n, 100n, 100n, 100n],
    ['1.23', 2, 123n, 123n, 123n, 123n],
    ['0.5', 0, 1n, 0n, 1n, 0n],
    ['1.5', 0, 2n, 1n, 2n, 2n],
    ['2.5', 0, 3n, 2n, 3n, 2n],
    ['-0.5', 0, -1n, 0n, -1n, 0n],
    ['-1.5', 0, -2n, -1n, -2n, -2n],
    ['-2.5', 0, -3n, -2n, -3n, -2n],
    ['2.51', 0, 3n, 2n, 3n, 3n],
    ['2.49', 0, 3n, 2n, 2n, 2n],
    ['-2.51', 0, -3n, -2n, -3n, -3n],
    ['1.005', 2, 101n, 100n, 101n, 100n],
    ['0.0069545', 6, 6955n, 6954n, 6955n, 6954n],
    ['0.0069555', 6, 6956n, 6955n, 6956n, 6956n],
    ['1e-400', 2, 1n, 0n, 0n, 0n],
    ['9007199254740993.5', 0, 9007199254740994n, 9007199254740993n, 9007199254740994n, 9007199254740994n],
  ])('of %s to scale %d', (given, scale, ...counts) => {
    expect(MODES.map(([mode]) => round(exact(given), scale, mode))).toEqual(counts)
  })

  it.each([
    [{ n: 1n, d: 3n }, [34n, 33n, 33n, 33n]],
    [{ n: -2n, d: 3n }, [-67n, -66n, -67n, -67n]],
    [{ n: 10n, d: 16n }, [63n, 62n, 63n, 62n]],
  ])('of the fraction %o to cents', (given, counts) => {
    expect(MODES.map(([mode]) => round(given, 2, mode))).toEqual(counts)
  })

  it.each(MODES)('%s agrees with decimal.js', (mode, theirs) => {
    fc.assert(
      fc.property(decimals, scales, (value, scale) => {
        const expected = new Oracle(value.n.toString()).div(value.d.toString()).toDecimalPlaces(scale, theirs)
        expect(round(value, scale, mode)).toBe(BigInt(expected.times(new Oracle(10).pow(scale)).toFixed()))
      }),
    )
  })

  it.each(MODES)('%s moves a value by less than one unit, the same way for both signs', (mode) => {
    fc.assert(
      fc.property(amounts, scales, (value, scale) => {
        const units = round(value, scale, mode)
        const moved = subtract(fromUnits(units, scale), value)
        const distance = moved.n < 0n ? negate(moved) : moved
        expect(compare(distance, fromUnits(1n, scale))).toBe(-1)
        expect(round(negate(value), scale, mode)).toBe(-units)
      }),
    )
  })

  it.each(MODES)('%s gives back what fromUnits made', (mode) => {
    fc.assert(
      fc.property(integers, scales, fc.nat(6), (count, scale, extra) => {
        const { n, d } = fromUnits(count, scale)
        expect(round({ n, d }, scale, mode)).toBe(count)
        expect(round({ n: BigInt(n) * 10n ** BigInt(extra), d: BigInt(d) * 10n ** BigInt(extra) }, scale, mode)).toBe(
          count,
        )
      }),
    )
  })

  it.each([-1, 1.5, 401, Number.NaN, Number.POSITIVE_INFINITY, '2' as unknown as number])(
    'refuses scale %o',
    (scale) => {
      const error = expect.objectContaining({ name: 'ScaleError', received: scale })
      expect(() => round(ONE, scale, 'up')).toThrow(error)
      expect(() => fromUnits(1n, scale)).toThrow(error)
    },
  )

  it.each(['ceil', '', 'constructor'])('refuses the rounding %o even when nothing is to be rounded', (mode) => {
    const given = () => round(ONE, 2, mode as Rounding)
    expect(given).toThrow(expect.objectContaining({ name: 'UnknownRoundingError', received: mode }))
    expect(given).toThrow(`The rounding must be one of "up", "down", "half-up", "half-even"; received "${mode}".`)
  })
})

describe('unitsOf', () => {
  it.each([
    ['0.50', 1, 5],
    ['0.50', 0, undefined],
    ['-1.25', 2, -125],
    ['12', 0, 12],
    ['0.0000001', 6, undefined],
    ['9007199254740993', 2, 900719925474099300n],
  ])('of %s at scale %d is %s', (given, scale, units) => {
    expect(unitsOf(exact(given), scale)).toBe(units)
  })

  it('is what every rounding gives, or nothing', () => {
    fc.assert(
      fc.property(amounts, scales, (value, scale) => {
        const counts = new Set(MODES.map(([mode]) => round(value, scale, mode)))
        const units = unitsOf(value, scale)
        if (units === undefined) expect(counts.size).toBe(2)
        else expect([...counts]).toEqual([BigInt(units)])
      }),
    )
  })
})

describe('fromUnits', () => {
  it.each([
    [6955n, 6, '0.006955'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0'],
    [12n, 0, '12'],
    [1n, 400, '1e-400'],
  ])('of %d at scale %d is %s', (count, scale, expected) => {
    expect(compare(fromUnits(count, scale), exact(expected))).toBe(0)
  })
})
