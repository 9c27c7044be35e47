import { type Exact, toDecimal } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { Account } from '../accounts/account.ts'

/** The fault of a run that costs more credits than are available. */
export function insufficientBalanceFault(required: Exact, { available }: Account): Fault {
  const message = `The balance is too low: ${toDecimal(available())} credits are available, ${toDecimal(required)} are required.`
  return { fault: 'insufficient-balance', message }
}

/** The same fault for a resource that does not exist and for one of another team. */
export function notFoundOutcome(what: 'generation' | 'character'): { readonly faults: readonly Fault[] } {
  const message = `There is no such ${what} of your team.`
  return { faults: [{ fault: 'not-found', keyword: what, location: 'path', pointer: '/id', path: ['id'], message }] }
}
