import type { Fault } from '@outlay/pricing'

/** The refusal of a path that names nothing of the team: the same for what is not there and for what is another's. */
export function notFoundOutcome(what: 'generation' | 'character'): { readonly faults: readonly Fault[] } {
  const message = `There is no such ${what} of your team.`
  return { faults: [{ fault: 'not-found', keyword: what, location: 'path', pointer: '/id', path: ['id'], message }] }
}
