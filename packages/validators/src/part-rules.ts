import { addFinding, below } from './findings.ts'
import { isObject } from './value-rules.ts'
import { type Check, fitsRules, type Rules, walk } from './walk.ts'

/** Names of fields that are missing, each with what the document allows there. */
type Missing = readonly (readonly [name: string, allowed: string])[]
type Schemas = Readonly<Record<string, Rules>>
type Patterns = readonly (readonly [pattern: RegExp, rules: Rules])[]

export const checkRequired: Check = (rule: readonly [Check, Missing], value, place) => {
  if (!isObject(value)) return
  for (const [name, allowed] of rule[1])
    if (value[name] === undefined) addFinding(place, ['required', allowed, undefined, name])
}

export const checkDependentRequired: Check = (rule: readonly [Check, string, Missing], value, place) => {
  if (!isObject(value) || value[rule[1]] === undefined) return
  for (const [name, allowed] of rule[2])
    if (value[name] === undefined) addFinding(place, ['dependentRequired', allowed, undefined, name])
}

export const checkDependentSchema: Check = (rule: readonly [Check, string, Rules], value, place) => {
  if (isObject(value) && value[rule[1]] !== undefined) walk(rule[2], value, place)
}

export const checkProperties: Check = (rule: readonly [Check, Schemas], value, place) => {
  if (!isObject(value)) return
  for (const name of Object.keys(rule[1])) {
    const one = value[name]
    if (one !== undefined) walk(rule[1][name] as Rules, one, below(place, name))
  }
}

export const checkPatternProperties: Check = (rule: readonly [Check, Patterns], value, place) => {
  if (!isObject(value)) return
  for (const [pattern, rules] of rule[1])
    for (const name of Object.keys(value)) if (pattern.test(name)) walk(rules, value[name], below(place, name))
}

/** Of `additionalProperties: false`. */
export const checkKnown: Check = (
  rule: readonly [Check, known: readonly string[], patterns?: readonly RegExp[]],
  value,
  place,
) => {
  if (!isObject(value)) return
  for (const name of Object.keys(value)) {
    if (!isKnown(name, rule[1], rule[2])) addFinding(place, ['additionalProperties', rule[1], value[name], name])
  }
}

/** Of `additionalProperties` with a schema. */
export const checkAdditional: Check = (
  rule: readonly [Check, known: readonly string[], patterns: readonly RegExp[], rules: Rules],
  value,
  place,
) => {
  if (!isObject(value)) return
  for (const name of Object.keys(value))
    if (!isKnown(name, rule[1], rule[2])) walk(rule[3], value[name], below(place, name))
}

export const checkPropertyNames: Check = (rule: readonly [Check, Rules], value, place) => {
  if (isObject(value)) for (const name of Object.keys(value)) walk(rule[1], name, place)
}

/** Of `items`, from the first entry that `prefixItems` says nothing about. */
export const checkItems: Check = (rule: readonly [Check, number, Rules], value, place) => {
  if (!Array.isArray(value)) return
  for (let index = rule[1]; index < value.length; index += 1) walk(rule[2], value[index], below(place, index))
}

export const checkPrefixItems: Check = (rule: readonly [Check, readonly Rules[]], value, place) => {
  if (!Array.isArray(value)) return
  for (const [index, rules] of rule[1].slice(0, value.length).entries()) walk(rules, value[index], below(place, index))
}

/** Of `allOf`, each of its schemas, and of `$ref`. */
export const checkAll: Check = (rule: readonly [Check, () => Rules], value, place) => walk(rule[1](), value, place)

/** Of `if`, `then` and `else`. */
export const checkIf: Check = (rule: readonly [Check, Rules, Rules, Rules], value, place) =>
  walk(fitsRules(rule[1], value) ? rule[2] : rule[3], value, place)

/** Of `contains`: when too few entries fit, the violations of the others come before. */
export const checkContains: Check = (
  rule: readonly [Check, allowed: string, Rules, least: number, most: number],
  value,
  place,
) => {
  if (!Array.isArray(value)) return
  const misfits = [...value.keys()].filter((index) => !fitsRules(rule[2], value[index]))
  const fitting = value.length - misfits.length
  if (fitting >= rule[3] && fitting <= rule[4]) return
  for (const index of misfits) walk(rule[2], value[index], below(place, index))
  addFinding(place, ['contains', rule[1], value])
}

function isKnown(name: string, known: readonly string[], patterns?: readonly RegExp[]): boolean | undefined {
  return known.includes(name) || patterns?.some((pattern) => pattern.test(name))
}
