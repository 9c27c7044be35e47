import { type Exact, toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'

/** The refusal of a run that costs more credits than there are. */
export function insufficientBalanceFault(required: Exact, { available }: Account): Fault {
  const message = `The balance is too low: ${toDecimal(available())} credits are available, ${toDecimal(required)} are required.`
  return { fault: 'insufficient-balance', message }
}

/** The refusal of a path that names nothing of the team: the same for what is not there and for what is another's. */
export function notFoundOutcome(what: 'generation' | 'character'): { readonly faults: readonly Fault[] } {
  const message = `There is no such ${what} of your team.`
  return { faults: [{ fault: 'not-found', keyword: what, location: 'path', pointer: '/id', path: ['id'], message }] }
}
