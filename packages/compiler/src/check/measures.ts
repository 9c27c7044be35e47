import { jsonType, typeNames } from '../model/possible-types.ts'
import { valuesInCatalogue } from '../model/possible-values.ts'
import { firstOf, isOneOrMany, resolveValue } from '../model/resolve-value.ts'
import type { Resolved } from '../model/resolved.ts'
import { isObject } from '../model/schema.ts'
import { isDecimal } from '../parse/decimal.ts'
import type { Place } from '../parse/yaml-source.ts'
import { type RuleScope, report, reportUnreachable, resolvedAt } from './rule-scope.ts'

/** The types of values that are numbers as they stand. */
const NUMERIC = ['number', 'integer', 'decimal']

/** Checks a value of the price language: an expression, a literal, or the `first` of several that is there. */
export function checkValue(scope: RuleScope, node: unknown, place: Place): Resolved {
  if (!isObject(node) || !Array.isArray(node['first'])) return resolvedAt(scope, place, resolveValue(scope, node))
  const at = [...place, 'first']
  const values = node['first'].map((one: unknown, index) => checkValue(scope, one, [...at, index]))
  reportUnreachable(scope, values, at)
  return firstOf(values)
}

/** Checks a measure: what it counts has to be countable in that way. */
export function checkMeasure(scope: RuleScope, node: unknown, place: Place): void {
  if (!isObject(node) || 'first' in node) {
    checkNumber(scope, node, place)
    return
  }
  const [word = '', of] = Object.entries(node)[0] ?? []
  const check = Object.hasOwn(words, word) ? words[word] : undefined
  if (check === undefined)
    report(scope, place, ['OUT1219', word, `a measure, one of ${[...Object.keys(words), 'first'].join(', ')}`])
  else check(scope, of, [...place, word])
}

/** Checks a value that is counted or compared as a number. */
export function checkNumber(scope: RuleScope, node: unknown, place: Place): void {
  const { value, values, types } = checkValue(scope, node, place)
  const odd = values?.find((one) => !isDecimal(one))
  if (odd !== undefined)
    report(scope, place, ['OUT1220', `one that can be ${JSON.stringify(odd)}`, 'a number or a decimal text'])
  const isWritten = value.from === 'literal' && isDecimal(value.value)
  if (isWritten || types.every((type) => NUMERIC.includes(type))) return
  const allowed =
    'a number, or a text of `format: decimal` (other texts are counted with codePoints, lists with length)'
  report(scope, place, ['OUT1221', typeNames(types), allowed])
}

type CheckWord = (scope: RuleScope, of: unknown, place: Place) => void

const words: Readonly<Record<string, CheckWord>> = {
  product: checkParts,
  pixels: (scope, of, place) => (Array.isArray(of) ? checkParts : checkText)(scope, of, place),
  codePoints: checkText,
  length: checkLength,
  ratio: checkParts,
  tokens: (scope, of, place) => {
    checkValue(scope, of, place)
  },
}

function checkParts(scope: RuleScope, of: unknown, place: Place): void {
  const parts = Array.isArray(of) ? of : []
  for (const [index, part] of parts.entries()) checkMeasure(scope, part, [...place, index])
}

function checkText(scope: RuleScope, of: unknown, place: Place): void {
  checkType(scope, { read: checkValue(scope, of, place), type: 'string' }, place)
}

function checkLength(scope: RuleScope, of: unknown, place: Place): void {
  const read = checkValue(scope, of, place)
  if (!isOneOrMany(scope.vendor.document, read)) checkType(scope, { read, type: 'array' }, place)
}

/** Every type that a value can have has to be countable in this way: one of them that is not would be counted wrongly. */
function checkType(scope: RuleScope, { read, type }: { read: Resolved; type: string }, place: Place): void {
  const allowed = type === 'array' ? 'a list' : 'a text'
  const odd = read.values?.find((one) => jsonType(one) !== type)
  if (odd !== undefined) report(scope, place, ['OUT1222', `one that can be ${JSON.stringify(odd)}`, allowed])
  const fits = read.types.every((one) => one === type || (type === 'string' && one === 'decimal'))
  if (!fits) report(scope, place, ['OUT1223', typeNames(read.types), allowed])
}

/** Checks `only` and `$only`: for which values the entries of a catalogue are kept. */
export function checkOnly(
  scope: RuleScope,
  { only, catalogue }: { readonly only: unknown; readonly catalogue: string },
  place: Place,
): void {
  if (!isObject(only)) return
  for (const [name, of] of Object.entries(only)) {
    const { unknown, beside } = valuesInCatalogue(scope.vendor, catalogue, [name])
    if (unknown) {
      const allowed = `an attribute of the catalogue ${catalogue}, one of ${beside.join(', ')}`
      report(scope, [...place, name], ['OUT1224', name, allowed])
    }
    checkValue(scope, of, [...place, name])
  }
}
