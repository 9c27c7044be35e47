import type { Fault } from './fault.ts'
import { MOST_FINDINGS, newFindings } from './findings.ts'
import { formatFindings } from './format-findings.ts'
import type { FaultsOf } from './validator.ts'
import { type Rules, walk } from './walk.ts'

/** The keyword of a last fault, which counts those that are not listed. */
const MORE = 'more'

/**
 * A check that tells what of a value does not fit a schema: at most the first hundred violations, in the order in which
 * they are checked, and as a last one how many more there are. Never throws for a value of JSON; linear in its size.
 *
 * @example faultsOf([[checkType, 'type', 'a string', ['string']]])(7)[0]?.message // 'The body must be a string; received 7.'
 */
export function faultsOf(rules: Rules, order?: readonly string[], whole?: string): FaultsOf {
  return (value) => {
    const found = newFindings(MOST_FINDINGS)
    walk(rules, value, { at: '', found })
    const faults = formatFindings(found.list, order, whole)
    return found.count > MOST_FINDINGS ? [...faults, moreFaults(found.count - MOST_FINDINGS)] : faults
  }
}

/** The fault that stands for so many more. */
function moreFaults(count: number): Fault {
  const message = `and ${count.toLocaleString('en')} more`
  return { pointer: '', path: [], keyword: MORE, given: undefined, allowed: '', message }
}
