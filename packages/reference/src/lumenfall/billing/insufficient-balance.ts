import type { Fault } from '@outlay/pricing'
import type { BillingAccount, HoldResult } from './billing-account.ts'
import { formatDollars } from './dollars.ts'

/**
 * The refusal of a request that costs more than there is; its keyword says which end is reached: `balance` or
 * `credit-limit`.
 */
export function insufficientBalanceFault(
  { type }: BillingAccount,
  { required, available }: Extract<HoldResult, { accepted: false }>,
): Fault {
  const message = `Insufficient balance: ${formatDollars(required)} required, ${formatDollars(available)} available`
  return { fault: 'insufficient-balance', keyword: type === 'prepaid' ? 'balance' : 'credit-limit', message }
}
