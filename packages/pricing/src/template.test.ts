import { divide, type Exact, exact, fromUnits, isZero, ONE, toDecimal, ZERO } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import type { Estimate } from './estimate.ts'
import type { Line } from './line.ts'
import {
  amountOf,
  attribute,
  chargedLines,
  decimal,
  integer,
  labelOf,
  lineOf,
  mapped,
  number,
  optional,
  roundedAmount,
  stated,
  totalDecimal,
  totalOf,
  unitPrice,
  units,
} from './template.ts'

const third = divide(ONE, exact(3))
const line = (id: string, [billable, rate, per]: readonly [string, string, string], rounded?: bigint): Line => ({
  id,
  type: 'output',
  metric: 'image',
  quantity: exact(billable),
  billableQuantity: exact(billable),
  factor: ONE,
  rate: exact(rate),
  per: exact(per),
  amount: divide(exact((BigInt(billable) * BigInt(rate)).toString()), exact(per)),
  labels: { provider: id },
  ...(rounded === undefined ? {} : { rounded }),
})
const estimate = (lines: readonly Line[], total = 1739n): Estimate => ({
  priced: true,
  kind: 'exact',
  unit: 'USD',
  scale: 6,
  total,
  amount: fromUnits(total, 6),
  lines,
  version: 'v1',
})
const unrepresentable = (message: string) =>
  expect.objectContaining({ unpriced: { priced: false, reason: 'unrepresentable', pointer: '', message } })

describe('an amount of the running server', () => {
  it.each(['0', 0, '-1.5'])('is what was given: %j', (value) => {
    expect(stated(value, 'balance')).toBe(value)
  })

  it.each([undefined, null])('that was not given is refused by its name: %j', (value) => {
    const message = 'The state balance is not given; only the running server knows it.'
    expect(() => stated(value, 'balance')).toThrow(
      expect.objectContaining({ unpriced: { priced: false, reason: 'missing-state', pointer: '', message } }),
    )
  })
})

describe('the total', () => {
  it.each([
    [1739n, '0.001739'],
    [0n, '0.000000'],
    [27820n, '0.027820'],
    [123456789012345678901234567890n, '123456789012345678901234.567890'],
  ])('of %i is %s', (total, then) => {
    expect(totalDecimal(estimate([], total))).toBe(then)
    expect(toDecimal(totalOf(estimate([], total)), 6)).toBe(then)
  })
})

describe('the lines', () => {
  const lines = [line('a', ['2', '3', '1']), line('b', ['1', '1', '1']), line('rounding', ['0', '0', '1'])]

  it('that are charges are all but rounding', () => {
    expect(chargedLines(estimate(lines)).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('of a charge that is not charged are nothing', () => {
    expect(lineOf(estimate(lines), 'c')).toBeUndefined()
  })

  it('of a charge that has one is that', () => {
    expect(lineOf(estimate(lines), 'b')).toBe(lines[1])
  })

  // 100 at 2 and 300 at 1: 500 for 400, 1.25 each.
  it.each<readonly [parts: readonly Line[], then: readonly [string, string, string, bigint | undefined]]>([
    [
      [line('t', ['100', '2', '1']), line('t', ['300', '1', '1'])],
      ['400', '500', '1.25', undefined],
    ],
    [
      [line('t', ['100', '2', '10']), line('t', ['300', '1', '10'])],
      ['400', '50', '1.25', undefined],
    ],
    [
      [line('t', ['100', '2', '1'], 5n), line('t', ['300', '1', '1'], 7n)],
      ['400', '500', '1.25', 12n],
    ],
    [
      [line('t', ['0', '2', '1']), line('t', ['0', '1', '1'])],
      ['0', '0', '2', undefined],
    ],
    [
      [line('t', ['1', '1', '1']), line('t', ['1', '1', '1']), line('t', ['1', '4', '1'])],
      ['3', '6', '2', undefined],
    ],
  ])('of a charge in parts are added up, case %#', (parts, [quantity, amount, rate, rounded]) => {
    const joined = lineOf(estimate([line('a', ['2', '3', '1']), ...parts]), 't')
    expect(
      joined && [joined.quantity, joined.billableQuantity, joined.amount, joined.rate].map((x) => toDecimal(x)),
    ).toEqual([quantity, quantity, amount, rate])
    expect(joined?.rounded).toBe(rounded)
    expect(joined?.labels).toEqual({ provider: 't' })
  })

  it('have the label of the first that has one', () => {
    const priced = estimate([{ ...line('a', ['2', '3', '1']), labels: {} }, lines[1] as Line, lines[0] as Line])
    expect(labelOf(priced, 'provider')).toBe('b')
    expect(() => labelOf(priced, 'region')).toThrow(
      expect.objectContaining({
        unpriced: {
          priced: false,
          reason: 'missing-rate',
          pointer: '',
          message: 'No rate of the price list v1 has the label "region".',
        },
      }),
    )
  })

  it('have a price of one unit', () => {
    expect(toDecimal(unitPrice(line('a', ['2', '3', '1000'])))).toBe('0.003')
    expect(toDecimal(unitPrice(line('a', ['2', '1', '3'])))).toBe('1/3')
  })

  it('have a rounded amount where the price list rounds lines', () => {
    expect(toDecimal(roundedAmount(line('a', ['2', '3', '1'], 6955n), { scale: 6 }))).toBe('0.006955')
    expect(toDecimal(roundedAmount(line('a', ['2', '3', '1'], 0n), { scale: 6 }))).toBe('0')
    expect(() => roundedAmount(line('a', ['2', '3', '1']), { scale: 6 })).toThrow(
      unrepresentable('The price list rounds the total, but the answer shows rounded lines.'),
    )
  })
})

describe('an amount', () => {
  it.each<readonly [amount: Exact, scale: number, then: string]>([
    [exact('0.006955'), 6, '0.006955'],
    [exact('0.5'), 6, '0.500000'],
    [ZERO, 2, '0.00'],
    [exact('12'), 0, '12'],
    // It is never rounded, so more places are shown where it has more.
    [exact('0.00173875'), 6, '0.00173875'],
    [exact('-0.5'), 2, '-0.50'],
  ])('%o as a decimal with %i places is %s', (amount, scale, then) => {
    expect(decimal(amount, scale)).toBe(then)
  })

  it.each<readonly [amount: Exact, then: number]>([
    [exact('0.006955'), 0.006955],
    [exact('0.10'), 0.1],
    [ZERO, 0],
    [exact('9007199254740991'), 9007199254740991],
  ])('%o as a number is %d', (amount, then) => {
    expect(number(amount)).toBe(then)
  })

  it.each<readonly [amount: Exact, scale: number, then: number]>([
    [exact('0.006955'), 6, 6955],
    [exact('0.5'), 2, 50],
    [ZERO, 6, 0],
    [exact('9007199254.740991'), 6, 9007199254740991],
  ])('%o in units of 10^-%i is %i', (amount, scale, then) => {
    expect(units(amount, scale)).toBe(then)
  })

  it.each<readonly [amount: Exact, then: number]>([
    [exact('4.0'), 4],
    [ZERO, 0],
    [exact('9007199254740991'), 9007199254740991],
  ])('%o as an integer is %i', (amount, then) => {
    expect(integer(amount)).toBe(then)
  })

  it.each<readonly [what: string, run: () => unknown, shown: string]>([
    ['a half as an integer', () => integer(exact('1.5')), '1.5'],
    ['a third as a decimal', () => decimal(third, 6), '1/3'],
    ['a third as a number', () => number(third), '1/3'],
    ['more digits than a number has', () => number(exact('9007199254740993')), '9007199254740993'],
    ['a part of a unit', () => units(exact('0.0000005'), 6), '0.0000005'],
    ['a third in units', () => units(third, 6), '1/3'],
    ['more units than a number counts', () => units(exact('9007199254.740993'), 6), '9007199254.740993'],
  ])('is refused rather than bent: %s', (_, run, shown) => {
    expect(run).toThrow(unrepresentable(`The amount ${shown} cannot be written exactly as the answer declares it.`))
  })

  it.each<readonly [value: unknown, then: string]>([
    [0.1, '0.1'],
    ['12.50', '12.5'],
    [7, '7'],
    [third, '1/3'],
  ])('is read from %o', (value, then) => {
    expect(toDecimal(amountOf(value))).toBe(then)
  })
})

describe('a value of the template', () => {
  it.each<readonly [holder: unknown, path: readonly string[], then: unknown]>([
    [{ id: 'a' }, ['id'], 'a'],
    [{ a: { b: [7] } }, ['a', 'b', '0'], 7],
    [{ a: { b: 1 } }, ['b'], undefined],
    [undefined, ['a'], undefined],
    [{}, ['a', 'b', 'c'], undefined],
    [{ a: false }, ['a'], false],
    [{ a: 1 }, [], { a: 1 }],
  ])('of %j at %j is %j', (holder, path, then) => {
    expect(attribute(holder, ...path)).toEqual(then)
  })

  it('is mapped where it is there', () => {
    expect(mapped(exact(0), isZero)).toBe(true)
    expect(mapped<Exact, boolean>(undefined, isZero)).toBeUndefined()
  })

  it('is left out where it is absent, and only there', () => {
    expect(optional('a', undefined)).toEqual({})
    expect(['a' in optional('a', undefined), optional('a', null), optional('a', 0), optional('a', false)]).toEqual([
      false,
      { a: null },
      { a: 0 },
      { a: false },
    ])
  })
})
