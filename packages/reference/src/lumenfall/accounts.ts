import { exact } from '@outlay/money'
import type { AccountCredentials } from './authenticate.ts'
import type { BillingAccount } from './billing/billing-account.ts'
import { createLedger, type Ledger } from './billing/ledger.ts'
import { createPostpaidAccount } from './billing/postpaid.ts'
import { createPrepaidAccount } from './billing/prepaid.ts'
import type { LumenfallWorld, SampleBilling } from './world.ts'

/** The accounts of the world by their `Authorization` header; `topUpId` creates the IDs of refills. */
export function accountsOf(
  { accounts, credentials, retention }: Pick<LumenfallWorld, 'accounts' | 'credentials' | 'retention'>,
  topUpId: () => string,
): ReadonlyMap<string, AccountCredentials> {
  return new Map(
    accounts.map(({ id, name, credential, billing, requests_per_minute: requestsPerMinute }) => {
      const header = credentials[credential]?.['Authorization']
      if (header === undefined) throw new Error(`The account ${id} has no credential ${credential}.`)
      const book = createLedger(retention.ledger_entries)
      const account = { id, name, ledger: book, billing: billingAccountOf(billing, book, topUpId) }
      return [header, { account, requestsPerMinute }]
    }),
  )
}

function billingAccountOf(billing: SampleBilling, book: Ledger, topUpId: () => string): BillingAccount {
  if (billing.type === 'postpaid') return createPostpaidAccount(exact(billing.credit_limit), book)
  const { balance, auto_top_up: topUp } = billing
  const autoTopUp = topUp && { amount: exact(topUp.amount), below: exact(topUp.below) }
  return createPrepaidAccount({ balance: exact(balance), autoTopUp }, { ledger: book, topUpId })
}
