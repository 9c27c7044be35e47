import type { Amount, LineAmount } from '@outlay/ir'
import { chargeNamed } from '../model/charges.ts'
import { listedValues } from '../model/resolve-text.ts'
import { isObject } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'
import { type Expression, expressionOf } from '../parse/expression.ts'
import { resolvedValueOf } from './values.ts'

/** Lowers an amount: `$total`, a part of a line, a value, a sum or a difference. */
export function lowerAmount(scope: Scope, node: unknown): Amount {
  if (isObject(node)) {
    const [word, of] = Object.entries(node)[0] ?? []
    const parts: readonly unknown[] = Array.isArray(of) ? of : []
    const amount = word === '$subtract' ? 'subtract' : 'add'
    return { amount, of: parts.map((part) => lowerAmount(scope, part)) }
  }
  const expression = expressionOf(node)
  if (expression === undefined) return { amount: 'literal', decimal: String(node) }
  const { source, names, keys } = expression
  if (source === 'total') return { amount: 'total' }
  if (source === 'line') return { amount: 'line', line: { of: 'current' }, part: linePart(expression) }
  if (source === 'lines') {
    const line = { of: 'charge', id: String(names[0]) } as const
    const optional = chargeNamed(scope, expression)?.['when'] !== undefined
    return { amount: 'line', line, part: linePart(expression), ...(optional && { optional }) }
  }
  if (source === 'item' || source === 'priceList') {
    const listed = listedValues(scope, expression)
    const optional = 'absent' in listed && listed.absent
    const value =
      source === 'item' ? ({ from: 'item', path: keys } as const) : ({ from: 'priceList', path: keys } as const)
    return { amount: 'value', value, ...(optional && { optional }) }
  }
  return ofValue(scope, node)
}

/** May an amount be absent? */
export function isOptional(amount: Amount): boolean {
  return 'optional' in amount && amount.optional === true
}

/** An amount is made from a state that was given, in a refusal, too. */
function ofValue(scope: Scope, node: unknown): Amount {
  const { value, absent, required } = resolvedValueOf(scope, node)
  if (value.from === 'state') return { amount: 'value', value: { ...value, required: true } }
  return { amount: 'value', value, ...(absent && !required && { optional: true }) }
}

function linePart({ keys }: Expression): LineAmount['part'] {
  return keys[0] as LineAmount['part']
}
