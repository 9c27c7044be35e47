import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  ceil,
  compare,
  divide,
  type Exact,
  exact,
  isZero,
  multiply,
  negate,
  ONE,
  subtract,
  sum,
  ZERO,
} from './exact.ts'

const Oracle = Decimal.clone({ precision: 200 })
const oracle = (value: Exact) => new Oracle(value.n.toString()).div(value.d.toString())

const integers = fc.oneof(fc.bigInt(-20n, 20n), fc.bigInt(-(10n ** 30n), 10n ** 30n))
const decimals = fc.tuple(integers, fc.nat(25)).map(([n, places]): Exact => ({ n, d: 10n ** BigInt(places) }))
const fractions = fc.tuple(integers, fc.bigInt(1n, 60n)).map(([n, d]): Exact => ({ n, d }))
const amounts = fc.oneof(decimals, fractions)
const same = (a: Exact, b: Exact) => a.d > 0n && b.d > 0n && compare(a, b) === 0

describe('exact', () => {
  it.each([
    ['0', 0, 1],
    ['-0', 0, 1],
    ['-0.00', 0, 100],
    ['12', 12, 1],
    ['0.006955', 6955, 1000000],
    ['-1.50', -150, 100],
    ['-0.5', -5, 10],
    ['1e3', 1000, 1],
    ['1.5E+3', 1500, 1],
    ['1.5e-7', 15, 100000000],
    ['1.25e1', 125, 10],
    ['1e-007', 1, 10000000],
    ['1e400', 10n ** 400n, 1],
    ['1e-400', 1, 10n ** 400n],
    [7, 7, 1],
    [-0, 0, 1],
    [0.1, 1, 10],
    [1e-7, 1, 10000000],
    [1e21, 10n ** 21n, 1],
    [9007199254740991, 9007199254740991, 1],
    [-5, -5, 1],
  ])('reads %o as %d/%d', (given, n, d) => {
    expect(exact(given)).toEqual({ n, d })
  })

  it.each([
    ['', '""'],
    [' 1', '" 1"'],
    ['1\n', '"1\\n"'],
    ['+1', '"+1"'],
    ['01', '"01"'],
    ['.5', '".5"'],
    ['5.', '"5."'],
    ['1,5', '"1,5"'],
    ['1_000', '"1_000"'],
    ['0x10', '"0x10"'],
    ['1/3', '"1/3"'],
    ['--1', '"--1"'],
    ['1e', '"1e"'],
    ['1e1.5', '"1e1.5"'],
    ['٣', '"٣"'],
    ['1e401', '"1e401"'],
    ['1e-401', '"1e-401"'],
    ['1e999999999', '"1e999999999"'],
    [`1e${'9'.repeat(500)}`, '(502 characters)'],
    ['1'.repeat(1001), '(1001 characters)'],
    [Number.NaN, 'NaN (number)'],
    [Number.POSITIVE_INFINITY, 'Infinity (number)'],
    [undefined, 'undefined (undefined)'],
    [null, 'null (object)'],
    [true, 'true (boolean)'],
    [['1'], 'an object'],
    [() => 1, 'a function'],
  ])('refuses %o and says what it was', (given, shown) => {
    const read = () => exact(given as string)
    expect(read).toThrow(expect.objectContaining({ name: 'NotADecimalError', received: given }))
    expect(read).toThrow(shown)
    expect(read).toThrow('The amount must be a bigint, a finite number, or a decimal string; received ')
  })

  it('reads every finite number as the decimal it prints as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(oracle(exact(number)).equals(new Oracle(String(number)))).toBe(true)
      }),
    )
  })
})

describe('arithmetic', () => {
  it.each([
    ['0.1 + 0.2', add(exact('0.1'), exact('0.2')), '0.3'],
    ['1/3 + 2/3', add({ n: 1n, d: 3n }, { n: 2n, d: 3n }), '1'],
    ['1/6 + 1/4 + 7/12', add(add({ n: 1n, d: 6n }, { n: 1n, d: 4n }), { n: 7n, d: 12n }), '1'],
    ['0.3 - 0.1', subtract(exact('0.3'), exact('0.1')), '0.2'],
    ['1 - 0.999999', subtract(ONE, exact('0.999999')), '0.000001'],
    ['0.0025 × 3', multiply(exact('0.0025'), exact(3)), '0.0075'],
    ['1.1 × 1.1', multiply(exact('1.1'), exact('1.1')), '1.21'],
    ['1 ÷ 8', divide(ONE, exact(8)), '0.125'],
    ['0.3 ÷ -0.1', divide(exact('0.3'), exact('-0.1')), '-3'],
    ['-1 ÷ -0.25', divide(exact(-1), exact('-0.25')), '4'],
    ['-(-2.5)', negate(exact('-2.5')), '2.5'],
    ['Σ of nothing', sum([]), '0'],
    ['Σ 0.1, 0.02, 3', sum([exact('0.1'), exact('0.02'), exact(3)]), '3.12'],
  ])('%s is exact', (_, result, expected) => {
    expect(result.d).toBeGreaterThan(0)
    expect(compare(result, exact(expected))).toBe(0)
  })

  it('holds a third, so that three of them are one', () => {
    expect(divide(ONE, exact(3))).toEqual({ n: 1, d: 3 })
    expect(compare(multiply(divide(ONE, exact(3)), exact(3)), ONE)).toBe(0)
  })

  it('refuses to divide by zero and names the dividend', () => {
    const given = () => divide(exact('1.5'), exact('0.00'))
    expect(given).toThrow(expect.objectContaining({ name: 'DivisionByZeroError' }))
    expect(given).toThrow('Cannot divide 15/10 by zero')
    expect(() => divide(exact(7), ZERO)).toThrow('Cannot divide 7 by zero')
  })

  it('obeys the laws of a field', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        expect(same(add(a, b), add(b, a))).toBe(true)
        expect(same(multiply(a, b), multiply(b, a))).toBe(true)
        expect(same(add(add(a, b), c), add(a, add(b, c)))).toBe(true)
        expect(same(multiply(multiply(a, b), c), multiply(a, multiply(b, c)))).toBe(true)
        expect(same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true)
        expect(same(add(a, ZERO), a) && same(multiply(a, ONE), a)).toBe(true)
        expect(isZero(add(a, negate(a))) && same(subtract(a, b), add(a, negate(b)))).toBe(true)
        expect(isZero(b) || same(multiply(divide(a, b), b), a)).toBe(true)
      }),
    )
  })

  it('agrees with decimal.js at 200 digits', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(oracle(add(a, b)).equals(oracle(a).plus(oracle(b)))).toBe(true)
        expect(oracle(subtract(a, b)).equals(oracle(a).minus(oracle(b)))).toBe(true)
        expect(oracle(multiply(a, b)).equals(oracle(a).times(oracle(b)))).toBe(true)
        expect(isZero(b) || oracle(divide(a, b)).equals(oracle(a).div(oracle(b)))).toBe(true)
        expect(compare(a, b)).toBe(oracle(a).comparedTo(oracle(b)))
      }),
    )
  })

  it('adds a long list without growing its denominator beyond the widest', () => {
    const list = Array.from({ length: 1000 }, (_, index) => exact(index % 2 === 0 ? '0.1' : '0.001'))
    expect(sum(list)).toEqual({ n: 50500, d: 1000 })
    expect(sum(Array.from({ length: 600 }, (_, index): Exact => ({ n: 1n, d: index % 2 === 0 ? 4n : 6n }))).d).toBe(12)
  })
})

describe('compare and isZero', () => {
  it.each([
    ['0.5', '0.50', 0],
    ['-1', '-2', 1],
    ['-0.1', '0.01', -1],
    ['9007199254740993', '9007199254740992', 1],
    ['1e-400', '0', 1],
  ])('%s against %s is %d', (a, b, order) => {
    expect(compare(exact(a), exact(b))).toBe(order)
  })

  it.each([
    ['0', true],
    ['-0.00', true],
    ['1e-400', false],
  ])('%s is nothing: %s', (given, nothing) => {
    expect(isZero(exact(given))).toBe(nothing)
  })
})

describe('ceil', () => {
  it.each([
    ['0', 0],
    ['2', 2],
    ['2.00', 2],
    ['1.001', 2],
    ['0.0001', 1],
    ['-0.5', 0],
    ['-1.5', -1],
    ['-2.0', -2],
  ])('of %s is %d', (given, whole) => {
    expect(ceil(exact(given))).toEqual({ n: whole, d: 1 })
  })

  it('is the smallest whole number that is not below', () => {
    fc.assert(
      fc.property(amounts, (a) => {
        const up = ceil(a)
        expect(up.d === 1 && compare(up, a) >= 0 && compare(subtract(up, ONE), a) < 0).toBe(true)
      }),
    )
  })
})
