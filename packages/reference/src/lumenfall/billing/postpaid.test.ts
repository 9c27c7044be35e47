import { add, compare, type Exact, exact, sum, toDecimal } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf } from '../../time/instants.ts'
import { createLedger, invoicesOf, type Ledger } from './ledger.ts'
import { createPostpaidAccount } from './postpaid.ts'

const NOVEMBER = Date.parse('2026-11-30T23:59:59.999Z')
const DECEMBER = Date.parse('2026-12-01T00:00:00.000Z')

const shown = (book: Ledger, at: number): unknown[] =>
  invoicesOf(book, at).map(({ month, status, total, requests }) => [month, status, toDecimal(total), requests])

describe('a credit limit', () => {
  it.each<readonly [spent: string, held: string, estimate: string, then: string | undefined]>([
    ['0', '0', '5.00', undefined],
    ['0', '0', '5.000001', '5'],
    ['4.96', '0', '0.04', undefined],
    ['4.96', '0', '0.040001', '0.04'],
    ['4.90', '0.06', '0.05', '0.04'],
    ['5.00', '0', '0', undefined],
  ])('of 5.00 with %s charged and %s held leaves for %s %s', (spent, held, estimate, then) => {
    const account = createPostpaidAccount(exact('5.00'), createLedger(1000))
    account.hold({ id: 'a', estimate: exact(spent), at: NOVEMBER })
    account.charge({ id: 'a', model: 'sora-2', cost: exact(spent), at: NOVEMBER })
    account.hold({ id: 'b', estimate: exact(held), at: NOVEMBER })
    const admission = account.hold({ id: 'c', estimate: exact(estimate), at: NOVEMBER })
    expect(admission.accepted ? undefined : toDecimal(admission.available)).toBe(then)
    expect(account.balance()).toBeUndefined()
  })

  it('begins anew with the month in UTC', () => {
    const book = createLedger(1000)
    const account = createPostpaidAccount(exact('5.00'), book)
    const asks = (id: string, at: number): boolean => account.hold({ id, estimate: exact('5.00'), at }).accepted
    expect(asks('a', NOVEMBER)).toBe(true)
    account.charge({ id: 'a', model: 'sora-2', cost: exact('5.00'), at: NOVEMBER })
    expect([asks('b', NOVEMBER), asks('b', DECEMBER)]).toEqual([false, true])
    account.charge({ id: 'b', model: 'sora-2', cost: exact('4.99'), at: DECEMBER })
    expect(shown(book, NOVEMBER + 1)).toEqual([
      ['2026-12', 'open', '4.99', 1],
      ['2026-11', 'issued', '5', 1],
    ])
  })

  it('is never exceeded by requests at the same time', () => {
    const account = createPostpaidAccount(exact('0.40'), createLedger(1000))
    const all = Array.from({ length: 100 }, (_, n) => account.hold({ id: `${n}`, estimate: exact('0.04'), at: 0 }))
    expect(all.filter(({ accepted }) => accepted)).toHaveLength(10)
    account.release('0')
    expect(account.hold({ id: 'x', estimate: exact('0.04'), at: 0 }).accepted).toBe(true)
  })
})

describe('an invoice', () => {
  it('is open on the last millisecond of its month and issued on the next', () => {
    const book = createLedger(1000)
    book.charge({ id: 'a', model: 'sora-2', cost: exact('0.21'), at: NOVEMBER })
    expect([shown(book, NOVEMBER), shown(book, DECEMBER)]).toEqual([
      [['2026-11', 'open', '0.21', 1]],
      [['2026-11', 'issued', '0.21', 1]],
    ])
  })

  it('has the sum of the ledger of its month, to the micro', () => {
    const entry = fc.record({
      units: fc.integer({ min: 0, max: 10_000_000 }),
      at: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') }),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const book = createLedger(1000)
        book.topUp({ id: 'topup', at: NOVEMBER, amount: exact(10) })
        for (const [n, { units, at }] of entries.entries())
          book.charge({ id: `${n}`, model: 'sora-2', cost: { n: BigInt(units), d: 1_000_000n }, at })
        const invoices = invoicesOf(book, NOVEMBER)
        for (const { month, total, requests } of invoices) {
          const own = book.entries().filter(({ model, createdAt }) => model !== null && monthOf(createdAt).id === month)
          expect(compare(total, sum(own.map(({ cost }) => cost)))).toBe(0)
          expect(requests).toBe(own.length)
        }
        const all = book.entries().filter(({ model }) => model !== null)
        const total = invoices.reduce<Exact>((one, other) => add(one, other.total), exact(0))
        expect(compare(total, sum(all.map(({ cost }) => cost)))).toBe(0)
        expect(invoices.map(({ month }) => month)).toEqual(
          invoices
            .map(({ month }) => month)
            .toSorted()
            .toReversed(),
        )
      }),
    )
  })
})
