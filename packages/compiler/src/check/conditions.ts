import { typeNames } from '../model/possible-types.ts'
import { isObject, type Json } from '../model/schema.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkMeasure, checkNumber, checkValue } from './measures.ts'
import { type RuleScope, report } from './rule-scope.ts'

/** What a field can be whose type says it all. */
const BOOLEANS: Readonly<Record<string, readonly boolean[]>> = { boolean: [true, false] }

/** Checks `when`: a condition, or several of a list. */
export function checkConditions(scope: RuleScope, when: unknown, place: Place): void {
  if (when === undefined) return
  if (!Array.isArray(when)) {
    checkCondition(scope, when, place)
    return
  }
  for (const [index, node] of when.entries()) checkCondition(scope, node, [...place, index])
}

function checkCondition(scope: RuleScope, node: unknown, place: Place): void {
  if (!isObject(node)) {
    report(scope, place, [
      'OUT1215',
      JSON.stringify(node),
      'a condition such as { value: $request.body#/hd, is: true }',
    ])
    return
  }
  if ('given' in node) {
    checkValue(scope, node['given'], [...place, 'given'])
    return
  }
  const of = node['value']
  const isMeasure = isObject(of) && !('first' in of)
  if (isMeasure) checkMeasureCondition(scope, node, place)
  else if ('is' in node) checkEquality(scope, node, place)
  else checkNumber(scope, of, [...place, 'value'])
}

function checkMeasureCondition(scope: RuleScope, node: Json, place: Place): void {
  checkMeasure(scope, node['value'], [...place, 'value'])
  for (const one of [node['is'] ?? []].flat()) {
    // What a measure makes is an exact number, which is compared and never the same.
    if (typeof one !== 'number')
      report(scope, [...place, 'is'], ['OUT1218', JSON.stringify(one), 'a number, because a measure makes one'])
  }
}

function checkEquality(scope: RuleScope, node: Json, place: Place): void {
  const { schema, types } = checkValue(scope, node['value'], [...place, 'value'])
  const known = schema?.['enum'] ?? BOOLEANS[types.join()]
  const at = [...place, 'is']
  for (const one of [node['is']].flat()) {
    const type = Number.isInteger(one) ? 'integer' : typeof one
    const typed = types.includes(type) || (type === 'integer' && types.includes('number'))
    if (types.length > 0 && !typed && !Array.isArray(known))
      report(scope, at, ['OUT1216', JSON.stringify(one), typeNames(types)])
    if (Array.isArray(known) && !known.includes(one))
      report(scope, at, [
        'OUT1217',
        JSON.stringify(one),
        `one of ${known.map((each) => JSON.stringify(each)).join(', ')}`,
      ])
  }
}
