import { newFindings, type Place } from './findings.ts'

/** A function that holds a value against one rule; true when nothing else of the schema is to be checked. */
// biome-ignore lint/suspicious/noExplicitAny: each takes the rule that was written for it
export type Check = (rule: any, value: any, place: Place) => unknown

/** One keyword of a schema: the function that checks it, and what that needs to know. */
export type Rule = readonly [check: Check, ...known: unknown[]]

/** A schema as plain data: its keywords in the order in which they are checked. */
export type Rules = readonly Rule[]

/**
 * Holds a value against a schema and adds to what was found where it does not fit.
 *
 * Its time is linear in the value: nothing is checked beyond a wrong type or a broken bound.
 */
export function walk(rules: Rules, value: unknown, place: Place): void {
  const { found } = place
  for (const rule of rules) {
    if (rule[0](rule, value, place) === true || (!found.most && found.count)) return
  }
}

/** Does a value fit a schema? */
export function fitsRules(rules: Rules, value: unknown): boolean {
  const found = newFindings(0)
  walk(rules, value, { at: '', found })
  return found.count === 0
}
