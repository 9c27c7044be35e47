import { exact } from '@outlay/money'
import type { Known } from './admit.ts'
import { type Ledger, ledger } from './billing/ledger.ts'
import { postpaid } from './billing/postpaid.ts'
import { prepaid } from './billing/prepaid.ts'
import type { Purse } from './billing/purse.ts'
import type { LumenfallWorld, SampleBilling } from './world.ts'

/** The accounts of the world, by the header that each sends; `topUpId` names the refills. */
export function accountsOf(
  { accounts, credentials, retention }: Pick<LumenfallWorld, 'accounts' | 'credentials' | 'retention'>,
  topUpId: () => string,
): ReadonlyMap<string, Known> {
  return new Map(
    accounts.map(({ id, name, credential, billing, requests_per_minute: requestsPerMinute }) => {
      const header = credentials[credential]?.['Authorization']
      if (header === undefined) throw new Error(`The account ${id} has no credential ${credential}.`)
      const book = ledger(retention.ledger_entries)
      const account = { id, name, ledger: book, purse: purseOf(billing, book, topUpId) }
      return [header, { account, requestsPerMinute }]
    }),
  )
}

function purseOf(billing: SampleBilling, book: Ledger, topUpId: () => string): Purse {
  if (billing.type === 'postpaid') return postpaid(exact(billing.credit_limit), book)
  const { balance, auto_top_up: topUp } = billing
  const autoTopUp = topUp && { amount: exact(topUp.amount), below: exact(topUp.below) }
  return prepaid({ balance: exact(balance), autoTopUp }, { ledger: book, topUpId })
}
