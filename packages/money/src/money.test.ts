import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { Money } from './money.ts'

const Oracle = Decimal.clone({ precision: 1000 })
const oracle = (money: Money) => new Oracle(money.toDecimal())
const usd = (decimal: string | number | bigint) => Money.from(decimal, 'USD')

const counts = fc.oneof(fc.bigInt(-20n, 20n), fc.bigInt(-(10n ** 40n), 10n ** 40n))
const amounts = fc.tuple(counts, fc.nat(30)).map(([count, scale]) => new Money(count, scale, 'USD'))

describe('an amount', () => {
  it.each([
    ['0.006955', 6955n, 6, '0.006955 USD'],
    ['0.50', 50n, 2, '0.50 USD'],
    ['-1.5', -15n, 1, '-1.5 USD'],
    ['-0.00', 0n, 2, '0.00 USD'],
    ['1e-7', 1n, 7, '0.0000001 USD'],
    ['1e3', 1000n, 0, '1000 USD'],
    ['123456789012345678901234567890.123456789', 123456789012345678901234567890123456789n, 9, undefined],
    [0.1, 1n, 1, '0.1 USD'],
    [1e-7, 1n, 7, '0.0000001 USD'],
    [-0, 0n, 0, '0 USD'],
    [9007199254740993n, 9007199254740993n, 0, '9007199254740993 USD'],
  ])('from %o is %d at scale %d', (value, count, scale, text) => {
    expect(usd(value)).toMatchObject({ count, scale, unit: 'USD' })
    expect(usd(value).toString()).toBe(text ?? `${value} USD`)
  })

  it.each([6955, 6955n, '6955'])('of %o micros is 0.006955 dollars', (count) => {
    expect(new Money(count, 6, 'USD').toString()).toBe('0.006955 USD')
  })

  const refusals: readonly [title: string, refused: () => unknown, name: string, message: string][] = [
    ['a text', () => usd('free'), 'NotADecimalError', 'decimal string; received "free"'],
    ['nothing', () => usd(''), 'NotADecimalError', 'decimal string; received ""'],
    ['NaN', () => usd(Number.NaN), 'NotADecimalError', 'NaN'],
    ['Infinity', () => usd(Number.POSITIVE_INFINITY), 'NotADecimalError', 'Infinity'],
    ['null', () => usd(null as never), 'NotADecimalError', 'null'],
    ['a number that lost digits', () => usd(2 ** 53), 'NotAnIntegerError', '9007199254740992 (number)'],
    ['401 places', () => usd(`0.${'1'.repeat(401)}`), 'ScaleError', 'received 401'],
    ['half a count', () => new Money(0.5, 6, 'USD'), 'NotAnIntegerError', '0.5 (number)'],
    ['a count with a point', () => new Money('1.0', 6, 'USD'), 'NotAnIntegerError', '"1.0"'],
    ['a count that lost digits', () => new Money(2 ** 53, 6, 'USD'), 'NotAnIntegerError', '9007199254740992'],
    ['a scale below zero', () => new Money(1n, -1, 'USD'), 'ScaleError', '-1'],
    [
      'a unit that is none',
      () => Money.from('1', 'usd'),
      'UnknownUnitError',
      'The unit must be an ISO 4217 currency code in capitals, such as "USD", or one of "credit", "creative-unit"; received "usd".',
    ],
    ['no unit', () => new Money(1n, 0, undefined as never), 'UnknownUnitError', 'undefined'],
    ['half a time', () => usd('1').multiply(0.5), 'NotAnIntegerError', '0.5'],
    ['times of a text', () => usd('1').multiply('2' as never), 'NotAnIntegerError', '"2"'],
    ['times that lost digits', () => usd('1').multiply(2 ** 53), 'NotAnIntegerError', '9007199254740992'],
    ['a text without unit', () => Money.parse('1.5'), 'NotADecimalError', '"1.5"'],
    ['a text of three words', () => Money.parse('1.5 USD net'), 'NotADecimalError', '"1.5 USD net"'],
    ['no text', () => Money.parse(1 as never), 'NotADecimalError', '1 (number)'],
    ['a text in another unit', () => Money.parse('1.5 EUR', 'USD'), 'UnitMismatchError', 'one in "EUR"'],
  ]
  it.each(refusals)('refuses %s', (_, refused, name, message) => {
    expect(refused).toThrow(expect.objectContaining({ name }))
    expect(refused).toThrow(message)
  })

  it('cannot be changed', () => {
    const price = usd('1')
    expect(() => Object.assign(price, { count: 2n })).toThrow(TypeError)
    expect(price.add(price).toString()).toBe('2 USD')
    expect(price.toString()).toBe('1 USD')
  })

  it('is text in a template and in JSON, and a number nowhere', () => {
    const [price, other] = [usd('0.30'), usd('0.2')] as const
    expect(`${price}`).toBe('0.30 USD')
    expect(JSON.stringify({ price })).toBe('{"price":"0.30 USD"}')
    const uses = [
      () => (price as never) + (other as never),
      () => (price as never) - (other as never),
      () => price < other,
      () => Number(price),
      () => +(price as never),
      () => Math.max(price as never, other as never),
      // biome-ignore lint/suspicious/noDoubleEquals: what it does is the case
      () => (price as unknown) == 0.3,
    ]
    for (const use of uses) expect(use).toThrow(/^0\.30? USD is not a number|^0\.2 USD is not a number/)
    for (const use of uses) expect(use).toThrow(TypeError)
  })
})

describe('two units', () => {
  const credits = Money.from('1', 'credit')
  const price = usd('1')

  it('do not mix', () => {
    const mixed = [
      // @ts-expect-error: credits are no dollars
      () => price.add(credits),
      // @ts-expect-error: credits are no dollars
      () => price.subtract(credits),
      // @ts-expect-error: credits are no dollars
      () => price.compare(credits),
      // @ts-expect-error: credits are no dollars
      () => price.equals(credits),
      // @ts-expect-error: credits are no dollars
      () => Money.sum([price, credits], 'USD'),
      // @ts-expect-error: a number has no unit
      () => price.add(1),
      // @ts-expect-error: nothing has no unit
      () => price.add(undefined),
    ]
    for (const mix of mixed) expect(mix).toThrow(expect.objectContaining({ name: 'UnitMismatchError', unit: 'USD' }))
    expect(mixed[0]).toThrow('The amount must be in USD; received one in "credit".')
  })

  it('are told apart by types', () => {
    expectTypeOf(price).toEqualTypeOf<Money<'USD'>>()
    expectTypeOf(price.add(price)).toEqualTypeOf<Money<'USD'>>()
    expectTypeOf(Money.sum([price], 'USD')).toEqualTypeOf<Money<'USD'>>()
    expectTypeOf(Money.parse('1 USD', 'USD')).toEqualTypeOf<Money<'USD'>>()
    expectTypeOf(Money.parse('1 USD')).toEqualTypeOf<Money<string>>()
    expectTypeOf<Money<'USD'>>().toExtend<Money>()
    expectTypeOf<Money<'credit'>>().not.toExtend<Money<'USD'>>()
  })
})

describe('arithmetic', () => {
  it('adds unlike scales exactly and keeps the finer one', () => {
    expect(
      usd('0.1')
        .add(new Money(200001, 6, 'USD'))
        .toString(),
    ).toBe('0.300001 USD')
    expect(usd('0.3').subtract(usd('0.30')).toString()).toBe('0.00 USD')
    expect(Money.sum([], 'credit').toString()).toBe('0 credit')
    expect(Money.sum([usd('0.1'), usd('0.02')], 'USD').toString()).toBe('0.12 USD')
  })

  it('obeys its laws', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.integer({ min: -9, max: 9 }), (a, b, c, n) => {
        expect(a.add(b).toString()).toBe(b.add(a).toString())
        expect(a.add(b).add(c).toString()).toBe(a.add(b.add(c)).toString())
        expect(a.add(b).subtract(b).equals(a)).toBe(true)
        expect(a.subtract(b).equals(b.subtract(a).negate())).toBe(true)
        expect(a.subtract(a).isZero()).toBe(true)
        expect(
          a
            .multiply(n)
            .add(a)
            .equals(a.multiply(n + 1)),
        ).toBe(true)
        expect(Money.sum([a, b, c], 'USD').equals(a.add(b).add(c))).toBe(true)
      }),
    )
  })

  it('multiplies as adding so many times does', () => {
    fc.assert(
      fc.property(amounts, fc.nat(12), (a, n) => {
        const added = Money.sum(Array<Money<'USD'>>(n).fill(a), 'USD')
        expect(a.multiply(n).equals(added) && a.multiply(BigInt(n)).equals(added)).toBe(true)
      }),
    )
  })

  it('puts any amounts in one order', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        expect(a.compare(b) + b.compare(a)).toBe(0)
        expect(a.compare(a)).toBe(0)
        const [low, middle, high] = [a, b, c].sort((one, other) => one.compare(other)) as [typeof a, typeof a, typeof a]
        expect(low.compare(middle) <= 0 && middle.compare(high) <= 0 && low.compare(high) <= 0).toBe(true)
        expect(a.compare(b) === a.add(c).compare(b.add(c))).toBe(true)
      }),
    )
  })

  it('agrees with decimal.js', () => {
    fc.assert(
      fc.property(amounts, amounts, counts, (a, b, n) => {
        expect(oracle(a.add(b)).equals(oracle(a).plus(oracle(b)))).toBe(true)
        expect(oracle(a.subtract(b)).equals(oracle(a).minus(oracle(b)))).toBe(true)
        expect(oracle(a.multiply(n)).equals(oracle(a).times(n.toString()))).toBe(true)
        expect(a.compare(b)).toBe(oracle(a).comparedTo(oracle(b)))
      }),
    )
  })

  it('gives back what it wrote, place by place', () => {
    fc.assert(
      fc.property(amounts, (a) => {
        expect(Money.parse(a.toString(), 'USD')).toEqual(a)
        expect(Money.parse(JSON.parse(JSON.stringify(a)))).toEqual(a)
        expect(Money.from(a.toDecimal(), 'USD')).toEqual(a)
        expect(new Money(a.count.toString(), a.scale, a.unit)).toEqual(a)
      }),
    )
  })
})
