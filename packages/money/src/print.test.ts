import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Exact, exact } from './exact.ts'
import { toDecimal, unitsToDecimal } from './print.ts'
import { fromUnits } from './round.ts'

const Oracle = Decimal.clone({ precision: 200 })
const integers = fc.oneof(fc.bigInt(-2000n, 2000n), fc.bigInt(-(10n ** 30n), 10n ** 30n))
const decimals = fc.tuple(integers, fc.nat(25)).map(([n, places]): Exact => ({ n, d: 10n ** BigInt(places) }))

describe('toDecimal', () => {
  it.each([
    ['0', '0'],
    ['-0.00', '0'],
    ['0.50', '0.5'],
    ['100', '100'],
    ['100.00', '100'],
    ['-0.05', '-0.05'],
    ['1e21', '1000000000000000000000'],
    ['1.5e-7', '0.00000015'],
    ['9007199254740993.25', '9007199254740993.25'],
  ])('prints %s as %s', (given, text) => {
    expect(toDecimal(exact(given))).toBe(text)
  })

  it.each([
    [{ n: 1n, d: 8n }, '0.125'],
    [{ n: 3n, d: 6n }, '0.5'],
    [{ n: -7n, d: 25n }, '-0.28'],
    [{ n: 0n, d: 3n }, '0'],
    [{ n: 1n, d: 5n }, '0.2'],
    [{ n: 1n, d: 40n }, '0.025'],
    [{ n: 6n, d: 3n }, '2'],
    [{ n: 10n, d: 30n }, '1/3'],
    [{ n: -2n, d: 6n }, '-1/3'],
  ])('prints the fraction %o as %s', (given, text) => {
    expect(toDecimal(given)).toBe(text)
  })

  it.each([
    ['0', 2, '0.00'],
    ['0.5', 2, '0.50'],
    ['12', 0, '12'],
    ['12.0', 0, '12'],
    ['-12', 3, '-12.000'],
    ['0.006955', 6, '0.006955'],
  ])('prints %s with %d places as %s', (given, places, text) => {
    expect(toDecimal(exact(given), places)).toBe(text)
  })

  it.each([
    [exact('0.125'), 2, '0.125 does not fit 2 decimal places exactly'],
    [exact('0.5'), 0, '0.5 does not fit 0 decimal places exactly'],
    [{ n: 1n, d: 3n }, 6, '1/3 does not fit 6 decimal places exactly'],
  ])('refuses %o in %d places rather than rounding it', (given, places, message) => {
    expect(() => toDecimal(given, places)).toThrow(expect.objectContaining({ name: 'InexactError', places }))
    expect(() => toDecimal(given, places)).toThrow(message)
  })

  it('is read back by exact as the same amount', () => {
    fc.assert(
      fc.property(decimals, fc.nat(10), (value, extra) => {
        expect(compare(exact(toDecimal(value)), value)).toBe(0)
        expect(compare(exact(toDecimal(value, 25 + extra)), value)).toBe(0)
      }),
    )
  })

  it('agrees with decimal.js', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const theirs = new Oracle(value.n.toString()).div(value.d.toString())
        expect(toDecimal(value)).toBe(theirs.toFixed())
        expect(toDecimal(value, 25)).toBe(theirs.toFixed(25))
      }),
    )
  })

  it('prints a fraction the same whether it is reduced or not', () => {
    fc.assert(
      fc.property(integers, fc.bigInt(1n, 500n), fc.bigInt(1n, 500n), (n, d, factor) => {
        expect(toDecimal({ n: n * factor, d: d * factor })).toBe(toDecimal({ n, d }))
      }),
    )
  })
})

describe('unitsToDecimal', () => {
  it.each([
    [6955n, 6, '0.006955'],
    [0n, 6, '0.000000'],
    [-1n, 2, '-0.01'],
    [-12345n, 2, '-123.45'],
    [100n, 2, '1.00'],
    [7n, 0, '7'],
    [-7n, 0, '-7'],
  ])('prints %d at scale %d as %s', (count, scale, text) => {
    expect(unitsToDecimal(count, scale)).toBe(text)
  })

  it('prints what toDecimal prints with as many places', () => {
    fc.assert(
      fc.property(integers, fc.nat(25), (count, scale) => {
        expect(unitsToDecimal(count, scale)).toBe(toDecimal(fromUnits(count, scale), scale))
      }),
    )
  })

  it.each([-1, 2.5, 401])('refuses scale %d', (scale) => {
    expect(() => unitsToDecimal(1n, scale)).toThrow('The scale must be a whole number of decimal places from 0 to 400')
    expect(() => toDecimal(exact(1), scale)).toThrow(expect.objectContaining({ name: 'ScaleError' }))
  })
})
