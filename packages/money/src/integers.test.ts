import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addIntegers,
  compareIntegers,
  divideIntegers,
  greatestCommonDivisor,
  type Integer,
  integerOf,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  quotientOf,
  remainderOf,
} from './integers.ts'

const BOUND = 2n ** 53n
/** Small ones, ones beside the bound, ones whose products are beside it, and ones far beyond. */
const values = fc.oneof(
  fc.bigInt(-20n, 20n),
  fc.bigInt(BOUND - 9n, BOUND + 9n),
  fc.bigInt(-BOUND - 9n, -BOUND + 9n),
  fc.bigInt(94906260n, 94906270n),
  fc.bigInt(-(2n ** 120n), 2n ** 120n),
)
/** A bigint in each form that an integer may be handed in. */
const forms = values.chain((value) => fc.constantFrom<Integer>(value, integerOf(value)))

/** An integer that has its one form, as a bigint. */
function bigintOf(integer: Integer | undefined): bigint | undefined {
  if (integer === undefined) return undefined
  const isNumber = typeof integer === 'number'
  expect(
    isNumber ? Number.isSafeInteger(integer) && !Object.is(integer, -0) : integer >= BOUND || integer <= -BOUND,
  ).toBe(true)
  return BigInt(integer)
}

describe('integers', () => {
  it.each<readonly [name: string, own: (a: Integer, b: Integer) => Integer, other: (a: bigint, b: bigint) => bigint]>([
    ['sum', addIntegers, (a, b) => a + b],
    ['product', multiplyIntegers, (a, b) => a * b],
    ['quotient', quotientOf, (a, b) => a / b],
    ['remainder', remainderOf, (a, b) => a % b],
  ])('have the %s that bigints have', (name, own, other) => {
    fc.assert(
      fc.property(forms, forms, (a, b) => {
        fc.pre(BigInt(b) !== 0n || name === 'sum' || name === 'product')
        expect(bigintOf(own(a, b))).toBe(other(BigInt(a), BigInt(b)))
      }),
      { numRuns: 2000 },
    )
  })

  it('are negated and compared as bigints are', () => {
    fc.assert(
      fc.property(forms, forms, (a, b) => {
        expect(bigintOf(negateInteger(a))).toBe(-BigInt(a))
        expect(compareIntegers(a, b)).toBe(BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0)
      }),
    )
  })

  it('are divided where nothing is left, which the product with the divisor gives back', () => {
    fc.assert(
      fc.property(forms, forms, (a, b) => {
        fc.pre(BigInt(b) !== 0n)
        expect(bigintOf(divideIntegers(a, b))).toBe(BigInt(a) % BigInt(b) === 0n ? BigInt(a) / BigInt(b) : undefined)
        expect(bigintOf(divideIntegers(multiplyIntegers(a, b), b))).toBe(BigInt(a))
      }),
    )
  })

  it('have a greatest common divisor, which leaves parts without one', () => {
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        const [a, b] = [one, other].map((value) => (compareIntegers(value, 0) < 0 ? negateInteger(value) : value)) as [
          Integer,
          Integer,
        ]
        fc.pre(compareIntegers(a, 0) > 0 && compareIntegers(b, 0) > 0)
        const divisor = greatestCommonDivisor(a, b)
        const parts = [divideIntegers(a, divisor), divideIntegers(b, divisor)] as const
        expect(parts).not.toContain(undefined)
        expect(BigInt(greatestCommonDivisor(parts[0] as Integer, parts[1] as Integer))).toBe(1n)
      }),
    )
  })

  it.each([0, 1, 15, 16, 22, 23, 400, 401])('know 10 to the power of %d', (exponent) => {
    expect(bigintOf(powerOfTen(exponent))).toBe(10n ** BigInt(exponent))
  })
})
