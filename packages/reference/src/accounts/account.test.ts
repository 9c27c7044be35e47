import { add, compare, divide, exact, toDecimal, ZERO } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Account, createAccount, toExactNumber } from './account.ts'

const told = (given: Account): string[] => [given.total(), given.held(), given.available()].map((one) => toDecimal(one))

describe('an account', () => {
  it('holds what a run may cost and takes it when the run is charged', () => {
    const given = createAccount(exact('1.5'))
    expect(given.hold('a', exact('1'))).toBe(true)
    expect(told(given)).toEqual(['1.5', '1', '0.5'])
    given.charge('a')
    expect(told(given)).toEqual(['0.5', '0', '0.5'])
  })

  it('takes less than was held where the run cost less', () => {
    const given = createAccount(exact('300'))
    given.hold('a', exact('10'))
    given.charge('a', exact('0.1'))
    expect(told(given)).toEqual(['299.9', '0', '299.9'])
  })

  it('has everything back when a run is released', () => {
    const given = createAccount(exact('2'))
    given.hold('a', exact('2'))
    given.release('a')
    expect(told(given)).toEqual(['2', '0', '2'])
  })

  it('holds all that there is, and not a ten-thousandth more', () => {
    const given = createAccount(exact('1'))
    expect(given.hold('a', exact('1.0001'))).toBe(false)
    expect(told(given)).toEqual(['1', '0', '1'])
    expect(given.hold('a', exact('1'))).toBe(true)
    expect(given.hold('b', exact('0.0001'))).toBe(false)
  })

  it('holds once for a run, and ends it once', () => {
    const given = createAccount(exact('3'))
    given.hold('a', exact('1'))
    expect(given.hold('a', exact('1'))).toBe(false)
    given.charge('a')
    given.charge('a')
    given.release('a')
    given.charge('unknown')
    expect(told(given)).toEqual(['2', '0', '2'])
  })

  it('adds up at every instant, whatever runs begin and end, and is never overdrawn', () => {
    const runs = fc.integer({ min: 0, max: 5 }).map(String)
    const step = fc.record({
      act: fc.constantFrom('hold', 'charge', 'release'),
      run: runs,
      amount: fc.integer({ min: 0, max: 90_000 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const given = createAccount(exact('10'))
        for (const { act, run, amount } of steps) {
          if (act === 'hold') given.hold(run, { n: BigInt(amount), d: 10_000n })
          else if (act === 'charge') given.charge(run)
          else given.release(run)
          expect(compare(add(given.held(), given.available()), given.total())).toBe(0)
          expect(compare(given.available(), ZERO)).toBeGreaterThanOrEqual(0)
          expect(compare(given.held(), ZERO)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

it.each(['0', '299.9', '-0.0001', '999999999999.9999'])('%s is printed just so', (amount) => {
  expect(String(toExactNumber(exact(amount)))).toBe(amount)
})

it.each([
  ['2^53 + 1', exact('9007199254740993')],
  ['a third', divide(exact(1), exact(3))],
])('%s is no JSON number', (_, amount) => {
  expect(() => toExactNumber(amount)).toThrow('more places than a JSON number can show')
})
