import { typeNames } from '../../model/possible-types.ts'
import type { RuntimeName } from '../../model/runtime-names.ts'
import { isObject } from '../../model/schema.ts'
import { isDecimal } from '../../parse/decimal.ts'
import { type Expression, expressionOf } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { call, report, type Scope, strayed } from '../expressions/scope.ts'
import { value } from '../pricing/value-code.ts'
import { chargeNamed } from './charge.ts'
import { heldFor } from './expression-code.ts'

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

/** The types of values that are amounts. */
const AMOUNTS = ['number', 'integer', 'decimal']

/** Stands in for an amount that a diagnostic keeps from being written. */
const NONE: Amount = { code: 'undefined as never', absent: false }

/** The parts of a line that are amounts, for the message of a diagnostic. */
export const LINE_PARTS: readonly string[] = [...Object.keys(LINE_AMOUNTS), 'unitPrice', 'rounded']

/** Writes an amount: `$total`, a part of a line, a value of the request or the state, a sum or a difference. */
export function amount(scope: Scope, node: unknown, place: Place): Amount {
  if (isObject(node)) return combined(scope, node, place)
  const expression = expressionOf(node)
  if (expression === undefined) return literal(scope, node, place)
  if (expression.source === 'total') return fromEstimate(scope, place)
  if (expression.source === 'lines') return fromLines(scope, expression, place)
  const stray = strayed(scope, expression, place)
  if (stray !== undefined) return { code: stray, absent: false }
  if (expression.source === 'line') return ofLine(scope, { expression, line: 'line', absent: false }, place)
  if (expression.source === 'item' || expression.source === 'priceList') return fromList(scope, expression, place)
  const read = value(scope, node, place)
  const odd = read.values?.find((one) => !isDecimal(one))
  if (odd !== undefined || !read.types.every((type) => AMOUNTS.includes(type))) {
    const found = `${expression.text}, ${odd === undefined ? typeNames(read.types) : `which can be ${JSON.stringify(odd)}`}`
    return { code: report(scope, place, [found, 'an amount: a number, or a text of `format: decimal`']), absent: false }
  }
  if (expression.source === 'state') {
    const code =
      scope.state === undefined
        ? read.code
        : call(scope, 'stated', read.code, JSON.stringify(expression.names.join('.')))
    return { code: call(scope, 'amountOf', code), absent: false }
  }
  if (!read.absent) return { code: call(scope, 'amountOf', read.code), absent: false }
  const code = call(scope, 'mapped', `${read.code} ?? undefined`, `(one) => ${call(scope, 'amountOf', 'one')}`)
  return { code, absent: true }
}

/** Code for an amount that others are made from, so that it has to be there. */
export function sureAmount(scope: Scope, node: unknown, place: Place): string {
  const { code, absent } = amount(scope, node, place)
  return absent ? report(scope, place, ['an amount that may be absent', 'one that is always there']) : code
}

function literal(scope: Scope, node: unknown, place: Place): Amount {
  if (isDecimal(node)) return { code: call(scope, 'exact', JSON.stringify(String(node))), absent: false }
  const allowed = 'an amount: an expression such as $total, a number or a decimal text'
  return { code: report(scope, place, [JSON.stringify(node), allowed]), absent: false }
}

function fromEstimate(scope: Scope, place: Place): Amount {
  if (scope.operation.pricing === undefined)
    return {
      code: report(scope, place, ['$total', 'no $total, because the operation has no x-pricing']),
      absent: false,
    }
  return { code: call(scope, 'totalOf', 'estimate'), absent: false }
}

function fromList(scope: Scope, expression: Expression, place: Place): Amount {
  const held = heldFor(scope, expression, place)
  if (held === undefined) return NONE
  const { text, source, keys } = expression
  const odd = held.values.find((one) => !isDecimal(one))
  if (odd !== undefined) {
    const found = `${text}, which can be ${JSON.stringify(odd)}`
    return { code: report(scope, place, [found, 'an amount: a number or a decimal string']), absent: false }
  }
  const holder = source === 'item' ? 'item' : 'context.priceList'
  scope.calls.add('attribute')
  const read = `attribute<unknown>(${[holder, ...keys.map((key) => JSON.stringify(key))].join(', ')})`
  if (!held.absent) return { code: call(scope, 'amountOf', read), absent: false }
  const code = call(scope, 'mapped', `${read} ?? undefined`, `(one) => ${call(scope, 'amountOf', 'one')}`)
  return { code, absent: true }
}

function fromLines(scope: Scope, expression: Expression, place: Place): Amount {
  const found = chargeNamed(scope, expression, place)
  if (found === undefined) return NONE
  const line = call(scope, 'lineOf', 'estimate', JSON.stringify(expression.names[0]))
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
  if (Object.hasOwn(LINE_AMOUNTS, part)) return { code: `${line}${mark}.${part}`, absent }
  if (part === 'unitPrice') return { code: applied(scope, ['unitPrice', line], absent), absent }
  if (part === 'rounded') return { code: applied(scope, ['roundedAmount', line], absent), absent }
  return { code: report(scope, place, [expression.text, `a line's ${LINE_PARTS.join(', ')}`]), absent: false }
}

function applied(scope: Scope, [name, line]: readonly [RuntimeName, string], absent: boolean): string {
  const rest = name === 'roundedAmount' ? ', estimate' : ''
  scope.calls.add(name)
  if (!absent) return `${name}(${line}${line === 'line' ? '' : '!'}${rest})`
  scope.calls.add('mapped')
  return `mapped(${line}, (one) => ${name}(one${rest}))`
}

function combined(scope: Scope, node: Readonly<Record<string, unknown>>, place: Place): Amount {
  const [word = '', of] = Object.entries(node)[0] ?? []
  const run = ({ $subtract: 'subtract', $add: 'add' } as const)[word as '$add']
  if (run === undefined || !Array.isArray(of)) {
    return {
      code: report(scope, place, [`the amount ${word}`, 'an expression, $add: [a, b] or $subtract: [a, b]']),
      absent: false,
    }
  }
  const parts = of.map((part, index) => sureAmount(scope, part, [...place, word, index]))
  return { code: parts.reduce((a, b) => call(scope, run, a, b)), absent: false }
}
