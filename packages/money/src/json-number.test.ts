import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, type Exact, exact } from './exact.ts'
import { toJsonNumber, toSafeInteger } from './json-number.ts'

const integers = fc.oneof(fc.bigInt(-2000n, 2000n), fc.bigInt(-(10n ** 20n), 10n ** 20n))
const decimals = fc.tuple(integers, fc.nat(25)).map(([n, places]): Exact => ({ n, d: 10n ** BigInt(places) }))

describe('toJsonNumber', () => {
  it.each([
    ['0.006955', '0.006955'],
    ['0.10', '0.1'],
    ['-2.50', '-2.5'],
    ['1e21', '1e+21'],
    ['1.5e-7', '1.5e-7'],
    ['9007199254740991', '9007199254740991'],
    ['9007199254740992', '9007199254740992'],
    ['123456789012345680000', '123456789012345680000'],
    ['5e-324', '5e-324'],
    ['1.7976931348623157e308', '1.7976931348623157e+308'],
  ])('of %s is the number that JSON writes as %s', (given, text) => {
    expect(JSON.stringify(toJsonNumber(exact(given)))).toBe(text)
  })

  it.each([
    ['a count beside 2^53', exact('9007199254740993')],
    ['the binary value behind 123456789012345680000', exact('123456789012345683968')],
    ['a tenth and a grain', add(exact('0.1'), exact('1e-20'))],
    ['18 digits', exact('0.123456789012345678')],
    ['a third', divide(exact(1), exact(3))],
    ['a large third', { n: 10n ** 40n, d: 3n }],
    ['more than the largest number', exact('1e309')],
    ['less than the smallest number', exact('1e-400')],
    ['less than the smallest number, negative', exact('-1e-400')],
  ])('of %s does not exist', (_, given) => {
    expect(toJsonNumber(given)).toBeUndefined()
  })

  it.each(['0', '-0', '-0.00', '-0e-400'])('of %s is 0, never -0', (given) => {
    expect(toJsonNumber(exact(given))).toBe(0)
  })

  it('gives back every finite number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(toJsonNumber(exact(number))).toBe(number === 0 ? 0 : number)
      }),
    )
  })

  it('is the same amount whenever it exists, and exists up to 15 digits', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const number = toJsonNumber(value)
        if (number !== undefined) expect(compare(exact(number), value)).toBe(0)
        if (value.n > -(10n ** 15n) && value.n < 10n ** 15n) expect(number).toBeDefined()
      }),
    )
  })

  it('does not depend on whether the fraction is reduced', () => {
    fc.assert(
      fc.property(decimals, fc.bigInt(1n, 10n ** 20n), ({ n, d }, factor) => {
        expect(toJsonNumber({ n: BigInt(n) * factor, d: BigInt(d) * factor })).toBe(toJsonNumber({ n, d }))
      }),
    )
  })
})

describe('toSafeInteger', () => {
  it.each([
    [0n, 0],
    [6955n, 6955],
    [-1n, -1],
    [9007199254740991n, 9007199254740991],
    [-9007199254740991n, -9007199254740991],
    [9007199254740992n, undefined],
    [-9007199254740992n, undefined],
    [10n ** 400n, undefined],
  ])('of %d is %d', (count, number) => {
    expect(toSafeInteger(count)).toBe(number)
  })

  it('gives back every safe integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(toSafeInteger(BigInt(number))).toBe(number === 0 ? 0 : number)
      }),
    )
  })
})
