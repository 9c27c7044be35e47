import { codePoints } from './code-points.ts'
import { equal } from './equal.ts'
import { findEqualItems } from './equal-items.ts'
import { addFinding } from './findings.ts'
import { jsonType } from './json-type.ts'
import { type Check, fitsRules, type Rules } from './walk.ts'

/** A rule of the value as a whole: its keyword, what the document allows in words, and what is compared. */
type ValueRule<Limit> = readonly [
  check: Check,
  keyword: string,
  allowed: string,
  limit: Limit,
  maximum?: number,
  minimum?: number,
]

/** A check that adds one finding where the value breaks a limit; `ends` says that nothing more is checked then. */
function valueCheck<Limit>(breaks: (value: unknown, limit: Limit) => boolean, ends?: boolean): Check {
  return (rule: ValueRule<Limit>, value, place) => {
    if (!breaks(value, rule[3])) return false
    addFinding(place, [rule[1], rule[2], value, undefined, undefined, rule[4], rule[5]])
    return ends
  }
}

const ofNumbers = (breaks: (value: number, limit: number) => boolean): Check =>
  valueCheck((value, limit: number) => typeof value === 'number' && Number.isFinite(value) && breaks(value, limit))

const ofTexts = <Limit>(breaks: (value: string, limit: Limit) => boolean, ends?: boolean): Check =>
  valueCheck((value, limit: Limit) => typeof value === 'string' && breaks(value, limit), ends)

const ofLists = (breaks: (value: readonly unknown[], limit: number) => boolean, ends?: boolean): Check =>
  valueCheck((value, limit: number) => Array.isArray(value) && breaks(value, limit), ends)

const ofObjects = (breaks: (size: number, limit: number) => boolean, ends?: boolean): Check =>
  valueCheck((value, limit: number) => isObject(value) && breaks(Object.keys(value).length, limit), ends)

/** A value of a wrong type has no other violations. */
export const checkType: Check = /* @__PURE__ */ valueCheck(
  (value, types: readonly string[]) =>
    !types.includes(jsonType(value)) && !(types.includes('integer') && Number.isInteger(value)),
  true,
)
/** Of `enum` and `const`, where the values are neither lists nor objects. */
export const checkEnum: Check = /* @__PURE__ */ valueCheck((value, list: readonly unknown[]) => !list.includes(value))
export const checkEqual: Check = /* @__PURE__ */ valueCheck(
  (value, list: readonly unknown[]) => !list.some((one) => equal(value, one)),
)
export const checkNot: Check = /* @__PURE__ */ valueCheck((value, rules: Rules) => fitsRules(rules, value))
export const checkAnyOf: Check = /* @__PURE__ */ valueCheck(
  (value, branches: readonly Rules[]) => fitting(value, branches) < 1,
)
export const checkOneOf: Check = /* @__PURE__ */ valueCheck(
  (value, branches: readonly Rules[]) => fitting(value, branches) !== 1,
)
/** Of a schema that is `false`. */
export const checkNever: Check = /* @__PURE__ */ valueCheck(() => true)

export const checkMaximum: Check = /* @__PURE__ */ ofNumbers((value, most) => value > most)
export const checkMinimum: Check = /* @__PURE__ */ ofNumbers((value, least) => value < least)
export const checkExclusiveMaximum: Check = /* @__PURE__ */ ofNumbers((value, below) => value >= below)
export const checkExclusiveMinimum: Check = /* @__PURE__ */ ofNumbers((value, above) => value <= above)
export const checkMultipleOf: Check = /* @__PURE__ */ ofNumbers(
  (value, of) => value / of !== Number.parseInt(`${value / of}`, 10),
)

// A text has at most twice as many code units as characters: most need no counting.
export const checkMaxLength: Check = /* @__PURE__ */ ofTexts(
  (value, most: number) => value.length > most && (value.length > 2 * most || codePoints(value) > most),
  true,
)
export const checkMinLength: Check = /* @__PURE__ */ ofTexts(
  (value, least: number) => value.length < 2 * least && codePoints(value) < least,
)
/** Of `pattern` and `format`. */
export const checkPattern: Check = /* @__PURE__ */ ofTexts((value, pattern: RegExp) => !pattern.test(value))

export const checkMaxItems: Check = /* @__PURE__ */ ofLists((value, most) => value.length > most, true)
export const checkMinItems: Check = /* @__PURE__ */ ofLists((value, least) => value.length < least)
export const checkMaxProperties: Check = /* @__PURE__ */ ofObjects((size, most) => size > most, true)
export const checkMinProperties: Check = /* @__PURE__ */ ofObjects((size, least) => size < least)

export const checkUniqueItems: Check = (rule: ValueRule<unknown>, value, place) => {
  const twins = Array.isArray(value) ? findEqualItems(value) : undefined
  if (twins === undefined) return
  addFinding(place, [rule[1], rule[2], value, undefined, ` with equal items at ${twins.join(' and ')}`])
}

/** Is the value an object of JSON: no array, and not null? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return jsonType(value) === 'object'
}

function fitting(value: unknown, branches: readonly Rules[]): number {
  return branches.filter((rules) => fitsRules(rules, value)).length
}
