import type { ComparisonTest, Condition, Scalar } from '@outlay/ir'
import { isObject } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'
import { lowerMeasure } from './measures.ts'
import { isValueWord, resolvedValueOf, valueIfGiven } from './values.ts'

const TESTS = ['above', 'atLeast', 'atMost', 'below'] as const

/** Lowers `when`: a condition, or several that must all hold; undefined when there is none. */
export function lowerConditions(scope: Scope, when: unknown): Condition | undefined {
  if (when === undefined) return undefined
  if (!Array.isArray(when)) return lowerCondition(scope, when)
  const [only, ...others] = when.map((node) => lowerCondition(scope, node))
  return only !== undefined && others.length === 0 ? only : { when: 'allOf', of: [only, ...others].filter(isThere) }
}

function isThere(one: Condition | undefined): one is Condition {
  return one !== undefined
}

function lowerCondition(scope: Scope, node: unknown): Condition {
  const words = isObject(node) ? node : {}
  if ('given' in words) return { when: 'given', value: valueIfGiven(scope, words['given']) }
  const of = words['value']
  if ('is' in words) {
    const is = [words['is']].flat() as readonly Scalar[]
    return isValueWord(of)
      ? { when: 'equals', value: resolvedValueOf(scope, of).value, is }
      : { when: 'equalsMeasure', measure: lowerMeasure(scope, of), is: is.map(String) }
  }
  const tests = TESTS.filter((word) => word in words).map(
    (word): ComparisonTest => ({ is: word, bound: String(words[word]) }),
  )
  const operand = isValueWord(of) ? { value: resolvedValueOf(scope, of).value } : { measure: lowerMeasure(scope, of) }
  return { when: 'compare', operand, tests }
}
