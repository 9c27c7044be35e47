import { add, compare, type Exact, exact, multiply, subtract, sum, toDecimal, ZERO } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BillingAccount, HoldResult } from './billing-account.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { createPrepaidAccount, createRollingSum, type PrepaidTerms } from './prepaid.ts'

const MODEL = 'dall-e-2'

function opened(balance: string, autoTopUp?: PrepaidTerms['autoTopUp']): { account: BillingAccount; book: Ledger } {
  const book = createLedger(1000)
  let topUps = 0
  const topUpId = (): string => {
    topUps += 1
    return `topup_${topUps}`
  }
  return { book, account: createPrepaidAccount({ balance: exact(balance), autoTopUp }, { ledger: book, topUpId }) }
}

const left = ({ balance }: BillingAccount): string => toDecimal(balance() ?? ZERO)

/** Admits and charges what was estimated. */
function pay(account: BillingAccount, id: string, [cost, at]: readonly [string, number]): HoldResult {
  const admission = account.hold({ id, estimate: exact(cost), at })
  account.charge({ id, model: MODEL, cost: exact(cost), at })
  return admission
}

describe('a prepaid balance', () => {
  // Low is what is below 1.00 USD, or below twice the charges of the last 60 s.
  it.each<readonly [what: string, balance: string, spent: string, at: number, estimate: string, then: string]>([
    ['exactly at the line', '1.00', '0', 0, '5.00', 'unchecked'],
    ['a micro below it that covers', '0.999999', '0', 0, '0.999999', 'checked'],
    ['a micro below it that lacks a micro', '0.999999', '0', 0, '1.00', 'refused'],
    ['low that covers exactly', '0.02', '0', 0, '0.02', 'checked'],
    ['low that lacks a micro', '0.02', '0', 0, '0.020001', 'refused'],
    ['with nothing', '0', '0', 0, '0.000001', 'refused'],
    ['with nothing, for what costs nothing', '0', '0', 0, '0', 'checked'],
    ['at twice the charges of a minute', '6.00', '2.00', 59_999, '9.00', 'unchecked'],
    ['a micro below twice the charges', '5.999999', '2.00', 59_999, '9.00', 'refused'],
    ['a micro below twice the charges that covers', '5.999999', '2.00', 59_999, '3.999999', 'checked'],
    ['below twice charges of 60 s ago', '5.999999', '2.00', 60_000, '9.00', 'unchecked'],
    ['that was overdrawn', '1.00', '5.00', 60_000, '0.01', 'refused'],
  ])('%s is judged by the line', (_, balance, spent, at, estimate, then) => {
    const { account } = opened(balance)
    if (spent !== '0') expect(pay(account, 'first', [spent, 0]).accepted).toBe(true)
    const admission = account.hold({ id: 'second', estimate: exact(estimate), at })
    const judged = admission.accepted ? (admission.checked ? 'checked' : 'unchecked') : 'refused'
    expect(judged).toBe(then)
  })

  it('names what is required and what is available less what is held', () => {
    const { account } = opened('0.10')
    account.hold({ id: 'a', estimate: exact('0.08'), at: 0 })
    expect(account.hold({ id: 'b', estimate: exact('0.05'), at: 0 })).toEqual({
      accepted: false,
      required: exact('0.05'),
      available: exact('0.02'),
    })
    account.release('a')
    expect(account.hold({ id: 'b', estimate: exact('0.05'), at: 0 })).toEqual({ accepted: true, checked: true })
    expect(left(account)).toBe('0.1')
  })

  it('charges once, what it cost in the end, and frees the rest', () => {
    const { account, book } = opened('0.10')
    account.hold({ id: 'a', estimate: exact('0.10'), at: 0 })
    for (const at of [1, 2]) account.charge({ id: 'a', model: MODEL, cost: exact('0.09'), at })
    account.charge({ id: 'unknown', model: MODEL, cost: exact('9'), at: 3 })
    expect(left(account)).toBe('0.01')
    expect(book.entries()).toEqual([{ id: 'a', model: MODEL, status: 'completed', cost: exact('0.09'), createdAt: 1 }])
    expect(account.hold({ id: 'b', estimate: exact('0.01'), at: 4 }).accepted).toBe(true)
  })

  it.each<readonly [balance: string, cost: string, accepted: number]>([
    ['0.40', '0.04', 10],
    ['0.39', '0.04', 9],
    // Unchecked down to 1.00 (1.00 left after 0: 1.00 is not low), then what covers.
    ['1.00', '0.40', 2],
    ['1.20', '0.40', 3],
  ])('of %s admits, of 100 requests for %s at once, %d', (balance, cost, accepted) => {
    const { account } = opened(balance)
    const all = Array.from({ length: 100 }, (_, n) => account.hold({ id: `${n}`, estimate: exact(cost), at: 0 }))
    expect(all.filter((one) => one.accepted)).toHaveLength(accepted)
    for (const [n] of all.entries()) account.charge({ id: `${n}`, model: MODEL, cost: exact(cost), at: 1 })
    expect(left(account)).toBe(toDecimal(subtract(exact(balance), multiply(exact(cost), exact(accepted)))))
  })
})

describe('an auto top-up', () => {
  const topUp = { amount: exact('10.00'), below: exact('1.00') }

  it.each<readonly [balance: string, then: string]>([
    ['0.02', '9.98'],
    ['0.999999', '10.959999'],
    ['1.00', '0.96'],
  ])('of 10.00 below 1.00 leaves of %s %s after 0.04', (balance, then) => {
    const { account } = opened(balance, topUp)
    pay(account, 'a', ['0.04', 0])
    expect(left(account)).toBe(then)
  })

  it('is in the ledger before what it pays for', () => {
    const { account, book } = opened('0.02', topUp)
    pay(account, 'a', ['0.04', 5])
    expect(book.entries().map(({ id, model, status, cost }) => [id, model, status, toDecimal(cost)])).toEqual([
      ['topup_1', null, 'topped_up', '-10'],
      ['a', MODEL, 'completed', '0.04'],
    ])
  })

  it('comes as often as it takes to reach the line, and no more', () => {
    const { account } = opened('-20', topUp)
    const ask = (): string => {
      const admission = account.hold({ id: 'a', estimate: exact('0.04'), at: 0 })
      return admission.accepted ? 'accepted' : toDecimal(admission.available)
    }
    expect(ask()).toBe('accepted')
    // -20 and three refills of 10; after two it was 0, below the line of 1.
    expect(toDecimal(account.balance() ?? exact(0))).toBe('10')
  })
})

/** What the rule says of a moment, worked out anew from all that was charged. */
function lineAt(charges: readonly { cost: Exact; at: number }[], at: number): Exact {
  const twice = multiply(exact(2), sum(charges.filter((one) => at - one.at < 60_000).map(({ cost }) => cost)))
  return compare(twice, exact(1)) > 0 ? twice : exact(1)
}

describe('any prepaid balance', () => {
  const micros = (max: number): fc.Arbitrary<Exact> =>
    fc.integer({ min: 0, max }).map((count) => ({ n: BigInt(count), d: 1_000_000n }))
  const step = fc.record({
    act: fc.constantFrom('admit', 'charge', 'release'),
    id: fc.integer({ min: 0, max: 5 }).map(String),
    amount: micros(3_000_000),
    wait: fc.constantFrom(0, 1, 20_000, 59_999, 60_000),
  })

  it('follows the rule, agrees with its ledger, and is overdrawn by at most one request', () => {
    fc.assert(
      fc.property(micros(6_000_000), fc.boolean(), fc.array(step, { maxLength: 50 }), (first, refills, steps) => {
        const topUp = { amount: exact(2), below: exact('0.5') }
        const { account, book } = opened(toDecimal(first), refills ? topUp : undefined)
        const holds = new Map<string, Exact>()
        const charges: { cost: Exact; at: number }[] = []
        const freeNow = (): Exact => subtract(account.balance() ?? ZERO, sum(holds.values()))
        let at = 0
        for (const { act, id, amount, wait } of steps) {
          at += wait
          const held = holds.get(id)
          if (act === 'admit' && held === undefined) {
            const admission = account.hold({ id, estimate: amount, at })
            const free = freeNow()
            const low = compare(free, lineAt(charges, at)) < 0
            expect(admission.accepted).toBe(!low || compare(free, amount) >= 0)
            if (admission.accepted) {
              expect(admission.checked).toBe(low)
              holds.set(id, amount)
            }
          } else if (act === 'charge' && held !== undefined) {
            account.charge({ id, model: MODEL, cost: held, at })
            charges.push({ cost: held, at })
            holds.delete(id)
          } else if (act === 'release') {
            account.release(id)
            holds.delete(id)
          }
          const spent = sum(book.entries().map(({ cost }) => cost))
          expect(compare(add(freeNow(), sum(holds.values())), subtract(first, spent))).toBe(0)
          expect(compare(freeNow(), exact(-3))).toBeGreaterThan(-1)
        }
      }),
    )
  })
})

describe('what was charged lately', () => {
  it.each<readonly [at: number, then: string]>([
    [0, '0.04'],
    [59_999, '0.04'],
    [60_000, '0'],
  ])('counts at %d ms what was charged at 0 as %s', (at, then) => {
    const lately = createRollingSum(60_000)
    lately.add(exact('0.04'), 0)
    expect(toDecimal(lately.sum(at))).toBe(then)
  })

  it('counts on when the clock goes backwards', () => {
    const lately = createRollingSum(60_000)
    lately.add(exact('0.04'), 90_000)
    expect(toDecimal(lately.sum(0))).toBe('0.04')
  })

  it('is the sum of the charges of the stretch, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4000 }), (waits) => {
        const lately = createRollingSum(1000)
        const charges: number[] = []
        let at = 0
        for (const wait of waits) {
          at += wait
          charges.push(at)
          lately.add(exact('0.01'), at)
          lately.sum(at)
        }
        const young = charges.filter((one) => at - one < 1000).map(() => exact('0.01'))
        expect(compare(lately.sum(at), sum(young))).toBe(0)
      }),
      { numRuns: 20 },
    )
  })
})
