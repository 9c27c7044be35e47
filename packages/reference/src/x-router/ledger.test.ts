import { exact } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { type Booking, createLedger } from './ledger.ts'

const [ONE, TWO] = ['0x00000000000000000000000000000000000000A1', '0x00000000000000000000000000000000000000A2']

/** 100 atomic units are paid, of which the run costs so many. */
const booking = (payer: string, actual: number): Booking => ({
  transaction: `0x${actual}`,
  refund: '0xff',
  payer,
  network: 'base-sepolia',
  operation: 'generateImage',
  status: 'succeeded',
  at: 0,
  paid: exact(100),
  actual: exact(actual),
})

describe('the ledger of x-router', () => {
  it('carries forward the sums of what it forgets, so that the total stays', () => {
    const { book, of } = createLedger({ payers: 9, ledger_entries: 2 })
    for (const actual of [10, 20, 30]) book(booking(ONE, actual))
    book(booking(TWO, 40))
    const { entries, carried_forward, total } = of(ONE.toLowerCase())
    expect(entries.map(({ actual }) => actual)).toEqual(['0.000030'])
    expect(carried_forward).toEqual({ paid: '0.000200', actual: '0.000030', refunded: '0.000170' })
    expect(total).toEqual({ paid: '0.000300', actual: '0.000060', refunded: '0.000240' })
    expect(of(TWO)).toMatchObject({ entries: [{ actual: '0.000040' }], total: { paid: '0.000100' } })
    expect(of(TWO)).not.toHaveProperty('carried_forward')
  })

  it('begins anew for a payer who has not paid for longest, when there are too many', () => {
    const { book, of } = createLedger({ payers: 1, ledger_entries: 9 })
    for (const payer of [ONE, TWO, ONE]) book(booking(payer, 10))
    expect([of(ONE).total.paid, of(TWO).total.paid]).toEqual(['0.000100', '0.000000'])
  })
})
