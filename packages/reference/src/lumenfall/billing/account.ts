import type { Ledger } from './ledger.ts'
import type { Purse } from './purse.ts'

/** Who pays, with what it has and what it was charged. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly purse: Purse
  readonly ledger: Ledger
}
