import { typeNames } from '../../model/possible-types.ts'
import { isObject } from '../../model/schema.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { call, report, type Scope } from '../expressions/scope.ts'
import { comparable, measure } from './measure-code.ts'
import { bareCode, value } from './value-code.ts'

/** What a field can be whose type says it all. */
const BOOLEANS: Readonly<Record<string, readonly boolean[]>> = { boolean: [true, false] }

const COMPARISONS = ['above', 'atLeast', 'atMost', 'below'] as const

/** Code for `when`: true when every condition of the list holds; undefined when there is none. */
export function conditions(scope: Scope, when: unknown, place: Place): string | undefined {
  if (when === undefined) return undefined
  const list = Array.isArray(when)
    ? when.map((node, index) => condition(scope, node, [...place, index]))
    : [condition(scope, when, place)]
  return list.join(' && ')
}

function condition(scope: Scope, node: unknown, place: Place): string {
  if (!isObject(node))
    return report(scope, place, [JSON.stringify(node), 'a condition such as { value: $request.body#/hd, is: true }'])
  if ('given' in node) return call(scope, 'given', bareCode(value(scope, node['given'], [...place, 'given'])))
  const of = node['value']
  if ('is' in node) return isObject(of) && !('first' in of) ? counts(scope, node, place) : equals(scope, node, place)
  const tests = COMPARISONS.filter((word) => word in node)
  const read = tests.map((word) => call(scope, word, comparable(scope, of, [...place, 'value']), bound(node[word])))
  return read.length === 1 ? String(read[0]) : `(${read.join(' && ')})`
}

function equals(scope: Scope, node: Readonly<Record<string, unknown>>, place: Place): string {
  const read = value(scope, node['value'], [...place, 'value'])
  const wanted = [node['is']].flat()
  const known = read.schema?.['enum'] ?? BOOLEANS[read.types.join()]
  for (const one of wanted) {
    const type = Number.isInteger(one) ? 'integer' : typeof one
    const typed = read.types.includes(type) || (type === 'integer' && read.types.includes('number'))
    if (read.types.length > 0 && !typed && !Array.isArray(known)) {
      report(scope, [...place, 'is'], [JSON.stringify(one), typeNames(read.types)])
    }
    if (Array.isArray(known) && !known.includes(one)) {
      report(
        scope,
        [...place, 'is'],
        [JSON.stringify(one), `one of ${known.map((each) => JSON.stringify(each)).join(', ')}`],
      )
    }
  }
  const code = read.types.length === 0 ? `(${read.code} as unknown)` : read.code
  const tests = wanted.map((one) => `${code} === ${JSON.stringify(one)}`)
  return tests.length === 1 ? String(tests[0]) : `(${tests.join(' || ')})`
}

/** What a measure makes is an exact number, which is compared and never the same. */
function counts(scope: Scope, node: Readonly<Record<string, unknown>>, place: Place): string {
  const code = measure(scope, node['value'], [...place, 'value'])
  const tests = [node['is']].flat().map((one) => {
    if (typeof one !== 'number')
      return report(scope, [...place, 'is'], [JSON.stringify(one), 'a number: a measure makes one'])
    return `${call(scope, 'compare', code, call(scope, 'exact', bound(one)))} === 0`
  })
  return tests.length === 1 ? String(tests[0]) : `(${tests.join(' || ')})`
}

function bound(written: unknown): string {
  return JSON.stringify(String(written))
}
