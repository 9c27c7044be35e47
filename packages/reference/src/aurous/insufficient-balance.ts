import { type Exact, toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'

/** The refusal of a run that costs more credits than there are. */
export function insufficientBalanceFault(required: Exact, { available }: Account): Fault {
  const message = `The balance is too low: ${toDecimal(available())} credits are available, ${toDecimal(required)} are required.`
  return { fault: 'insufficient-balance', message }
}
