import { addFinding, below } from './findings.ts'
import * as parts from './part-rules.ts'
import { checkAnyOf, checkOneOf, isObject } from './value-rules.ts'
import { type Check, fitsRules, type Rule, type Rules, walk } from './walk.ts'

/** Of `unevaluatedProperties`: what stands beside it, the schema of the other fields, undefined for none, and the names of the known ones. */
export const checkUnevaluatedProperties: Check = (
  rule: readonly [Check, Rules, Rules | undefined, known: readonly string[]],
  value,
  place,
) => {
  walk(rule[1], value, place)
  if (!isObject(value)) return
  const seen = new Set<unknown>()
  for (const inner of rule[1]) seeIn(inner, value, seen)
  if (seen.has(ALL)) return
  for (const name of Object.keys(value).filter((one) => !seen.has(one))) {
    if (rule[2] === undefined) addFinding(place, ['unevaluatedProperties', rule[3], value[name], name])
    else walk(rule[2], value[name], below(place, name))
  }
}

/** Of `unevaluatedItems`, likewise: one finding for all items that are too many. */
export const checkUnevaluatedItems: Check = (
  rule: readonly [Check, Rules, Rules | undefined, allowed: string],
  value,
  place,
) => {
  walk(rule[1], value, place)
  if (!Array.isArray(value)) return
  const seen = new Set<unknown>()
  for (const inner of rule[1]) seeIn(inner, value, seen)
  if (seen.has(ALL)) return
  const from = value.findIndex((_, index) => !seen.has(index))
  if (from < 0) return
  if (rule[2] === undefined) addFinding(place, ['unevaluatedItems', rule[3], value])
  else walk([[parts.checkItems, from, rule[2]]], value, place)
}

/** Stands for all fields or entries. */
const ALL = Symbol('all')

/** Adds the fields or entries that a rule looks at. */
function seeIn(rule: Rule, value: object, seen: Set<unknown>): void {
  const [check, known, ...more] = rule as readonly [Check, never, ...(readonly never[])]
  const all = (rules: Rules): void => {
    for (const inner of rules) seeIn(inner, value, seen)
  }
  const whole: readonly Check[] = [
    parts.checkKnown,
    parts.checkAdditional,
    parts.checkItems,
    parts.checkContains,
    checkUnevaluatedProperties,
    checkUnevaluatedItems,
  ]
  if (whole.includes(check)) seen.add(ALL)
  else if (check === parts.checkProperties) for (const name of Object.keys(known)) seen.add(name)
  else if (check === parts.checkPrefixItems) for (const index of Object.keys(known)) seen.add(Number(index))
  else if (check === parts.checkPatternProperties) seeMatching(known, value, seen)
  else if (check === parts.checkAll) all((known as () => Rules)())
  else if (check === parts.checkIf) fitsRules(known, value) ? [known, more[0] ?? []].forEach(all) : all(more[1] ?? [])
  else if (check === checkAnyOf || check === checkOneOf)
    for (const rules of (more[2] ?? []) as readonly Rules[]) if (fitsRules(rules, value)) all(rules)
}

function seeMatching(patterns: readonly (readonly [RegExp, Rules])[], value: object, seen: Set<unknown>): void {
  for (const name of Object.keys(value)) if (patterns.some(([pattern]) => pattern.test(name))) seen.add(name)
}
