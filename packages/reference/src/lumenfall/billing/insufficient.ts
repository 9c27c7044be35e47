import type { Fault } from '@outlay/pricing'
import { shownDollars } from './dollars.ts'
import type { Admission, Purse } from './purse.ts'

/**
 * The refusal of a request that costs more than there is; its keyword says which end is reached: `balance` or
 * `credit-limit`.
 */
export function insufficient({ type }: Purse, { required, available }: Extract<Admission, { admitted: false }>): Fault {
  const message = `Insufficient balance: ${shownDollars(required)} required, ${shownDollars(available)} available`
  return { fault: 'insufficient-balance', keyword: type === 'prepaid' ? 'balance' : 'credit-limit', message }
}
