import type { BillingAccount } from './billing-account.ts'
import type { Ledger } from './ledger.ts'

/** Who pays, with what it has and what it was charged. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly billing: BillingAccount
  readonly ledger: Ledger
}
