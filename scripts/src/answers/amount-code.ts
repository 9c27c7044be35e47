import { isObject } from '../document/schema.ts'
import { type Expression, expressionOf } from '../expressions/expression.ts'
import { call, type Scope, strayed, wrong } from '../expressions/scope.ts'
import { value } from '../pricing/value-code.ts'
import type { Place } from '../source/yaml-source.ts'

/** Code for an amount of an answer, exact; `absent` when the line it is taken from may not be charged. */
export interface Amount {
  readonly code: string
  readonly absent: boolean
}

const LINE_AMOUNTS: Readonly<Record<string, string>> = {
  amount: 'amount',
  quantity: 'quantity',
  billableQuantity: 'billableQuantity',
  rate: 'rate',
  per: 'per',
}

/** The parts of a line that are amounts, for the message of a mistake. */
export const LINE_PARTS: readonly string[] = [...Object.keys(LINE_AMOUNTS), 'unitPrice', 'rounded']

/** Writes an amount: `$total`, a part of a line, a value of the request or the state, a sum or a difference. */
export function amount(scope: Scope, node: unknown, place: Place): Amount {
  if (isObject(node)) return combined(scope, node, place)
  const expression = expressionOf(node)
  if (expression === undefined) return { code: call(scope, 'exact', JSON.stringify(String(node))), absent: false }
  if (expression.source === 'total') return fromEstimate(scope, place)
  if (expression.source === 'lines') return fromLines(scope, expression, place)
  const stray = strayed(scope, expression, place)
  if (stray !== undefined) return { code: stray, absent: false }
  if (expression.source === 'line') return ofLine(scope, { expression, line: 'line', absent: false }, place)
  if (expression.source === 'item' || expression.source === 'priceList') return fromList(scope, expression)
  const read = value(scope, node, place)
  return { code: read.absent ? read.code : call(scope, 'amountOf', read.code), absent: read.absent }
}

function fromEstimate(scope: Scope, place: Place): Amount {
  if (scope.operation.pricing === undefined)
    return { code: wrong(scope, place, ['$total', 'no $total, because the operation has no x-pricing']), absent: false }
  return { code: call(scope, 'totalOf', 'estimate'), absent: false }
}

function fromList(scope: Scope, { source, keys }: Expression): Amount {
  const holder = source === 'item' ? 'item' : 'context.priceList'
  scope.calls.add('attribute')
  return {
    code: call(
      scope,
      'amountOf',
      `attribute<never>(${[holder, ...keys.map((key) => JSON.stringify(key))].join(', ')})`,
    ),
    absent: false,
  }
}

function fromLines(scope: Scope, expression: Expression, place: Place): Amount {
  const [id] = expression.names
  const charges = chargesOf(scope)
  const found = charges.find((charge) => charge['id'] === id)
  if (found === undefined) {
    const known = charges.map((charge) => `$lines.${String(charge['id'])}`).join(', ')
    return {
      code: wrong(scope, place, [expression.text, known === '' ? 'no line: there are no charges' : `one of ${known}`]),
      absent: false,
    }
  }
  const line = call(scope, 'lineOf', 'estimate', JSON.stringify(id))
  return ofLine(scope, { expression, line, absent: found['when'] !== undefined }, place)
}

interface Picked {
  readonly expression: Expression
  readonly line: string
  readonly absent: boolean
}

function ofLine(scope: Scope, { expression, line, absent }: Picked, place: Place): Amount {
  const [part = ''] = expression.keys
  const mark = absent ? '?' : line === 'line' ? '' : '!'
  if (part in LINE_AMOUNTS) return { code: `${line}${mark}.${part}`, absent }
  if (part === 'unitPrice') return { code: applied(scope, ['unitPrice', line], absent), absent }
  if (part === 'rounded') return { code: applied(scope, ['roundedAmount', line], absent), absent }
  return { code: wrong(scope, place, [expression.text, `a line's ${LINE_PARTS.join(', ')}`]), absent: false }
}

function applied(scope: Scope, [name, line]: readonly [string, string], absent: boolean): string {
  const rest = name === 'roundedAmount' ? ', estimate' : ''
  scope.calls.add(name)
  if (!absent) return `${name}(${line}${line === 'line' ? '' : '!'}${rest})`
  scope.calls.add('mapped')
  return `mapped(${line}, (one) => ${name}(one${rest}))`
}

function combined(scope: Scope, node: Readonly<Record<string, unknown>>, place: Place): Amount {
  const [word = '', of] = Object.entries(node)[0] ?? []
  const run = { $subtract: 'subtract', $add: 'add' }[word]
  if (run === undefined || !Array.isArray(of)) {
    return {
      code: wrong(scope, place, [`the amount ${word}`, 'an expression, $add: [a, b] or $subtract: [a, b]']),
      absent: false,
    }
  }
  const parts = of.map((part, index) => amount(scope, part, [...place, word, index]).code)
  return { code: parts.reduce((a, b) => call(scope, run, a, b)), absent: false }
}

export function chargesOf(scope: Scope): Readonly<Record<string, unknown>>[] {
  const charges = scope.operation.pricing?.['charges']
  return Array.isArray(charges) ? charges.filter(isObject) : []
}
