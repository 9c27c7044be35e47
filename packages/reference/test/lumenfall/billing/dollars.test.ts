import { exact } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { insufficientBalanceFault } from '../../../src/lumenfall/billing/billing-account.ts'
import { formatDollars, toDollars, toMicros } from '../../../src/lumenfall/billing/dollars.ts'
import { createLedger } from '../../../src/lumenfall/billing/ledger.ts'
import { createPostpaidAccount } from '../../../src/lumenfall/billing/postpaid.ts'
import { createPrepaidAccount } from '../../../src/lumenfall/billing/prepaid.ts'

describe('an amount in dollars', () => {
  it.each<readonly [amount: string, shown: string, number: number, micros: number]>([
    ['0.04', '$0.04', 0.04, 40_000],
    ['12.5', '$12.50', 12.5, 12_500_000],
    ['0.000001', '$0.000001', 0.000001, 1],
    ['0.003', '$0.003', 0.003, 3000],
    ['0', '$0.00', 0, 0],
    ['-0.5', '-$0.50', -0.5, -500_000],
    ['-10', '-$10.00', -10, -10_000_000],
  ])('%s is shown as %s', (amount, shown, number, count) => {
    const found = exact(amount)
    expect([formatDollars(found), toDollars(found), toMicros(found)]).toEqual([shown, number, count])
  })

  it('that no JSON number is, is an error of ours', () => {
    expect(() => toDollars({ n: 1n, d: 3n })).toThrow('1/3')
    expect(() => toMicros(exact('9007199254740993'))).toThrow('9007199254740993')
  })
})

describe('too little', () => {
  const book = createLedger(1000)
  it.each<readonly [what: string, account: Parameters<typeof insufficientBalanceFault>[0], keyword: string]>([
    ['balance', createPrepaidAccount({ balance: exact(0) }, { ledger: book, topUpId: () => '' }), 'balance'],
    ['credit', createPostpaidAccount(exact(0), book), 'credit-limit'],
  ])('%s is refused with what is required and what is available', (_, account, keyword) => {
    const refused = { accepted: false, required: exact('0.05'), available: exact('0.02') } as const
    expect(insufficientBalanceFault(account, refused)).toEqual({
      fault: 'insufficient-balance',
      keyword,
      message: 'Insufficient balance: $0.05 required, $0.02 available',
    })
  })
})
