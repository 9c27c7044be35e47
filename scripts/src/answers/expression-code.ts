import { type Expression, expressionOf } from '../expressions/expression.ts'
import { call, type Scope, strayed, wrong } from '../expressions/scope.ts'
import { value } from '../pricing/value-code.ts'
import type { Place } from '../source/yaml-source.ts'
import { chargesOf } from './amount-code.ts'
import { type Leaf, UNKNOWN } from './leaf.ts'

const FAULT_PARTS: Readonly<Record<string, readonly string[]>> = {
  code: ['string'],
  message: ['string'],
  status: ['integer'],
  pointer: ['string'],
  field: ['string'],
  path: ['array'],
  location: ['string'],
  keyword: ['string'],
  given: [],
  allowed: ['string'],
}

const LINE_TEXTS = ['id', 'type', 'metric']

/** Writes an expression that stands in an answer as it is: any JSON value but an amount. */
export function plain(scope: Scope, text: unknown, place: Place): Leaf {
  const expression = expressionOf(text)
  if (expression === undefined) {
    wrong(scope, place, [
      JSON.stringify(text),
      'an expression such as $request.body#/width, or $$ for a text that begins with $',
    ])
    return UNKNOWN
  }
  const { source } = expression
  if (strayed(scope, expression, place) !== undefined) return UNKNOWN
  if (source === 'request' || source === 'state' || source === 'model') return fromValue(scope, text, place)
  if (source === 'fault') return fromFault(scope, expression, place)
  if (source === 'line' || source === 'lines') return fromLine(scope, expression, place)
  if (source === 'item' || source === 'priceList') return fromHolder(scope, expression)
  const allowed =
    source === 'total'
      ? '{ $decimal: $total }, { $number: $total } or { $units: $total }'
      : 'one of the expressions in openapi/README.md'
  wrong(scope, place, [expression.text, allowed])
  return UNKNOWN
}

function fromValue(scope: Scope, text: unknown, place: Place): Leaf {
  const { code, absent, types, schema } = value(scope, text, place)
  return { code, absent, types: types.map((type) => (type === 'decimal' ? 'string' : type)), ...(schema && { schema }) }
}

function fromFault(scope: Scope, expression: Expression, place: Place): Leaf {
  const [part = '', label] = expression.keys
  if (part === 'labels' && label !== undefined) return faultLabel(scope, label)
  const types = FAULT_PARTS[part]
  if (types === undefined) {
    const known = [...Object.keys(FAULT_PARTS), 'labels/…'].map((one) => `$fault#/${one}`)
    wrong(scope, place, [expression.text, `one of ${known.join(', ')}`])
    return UNKNOWN
  }
  if (part === 'code' && scope.rule !== undefined)
    return { code: 'fault.code', absent: false, types, literal: scope.rule.code }
  return { code: `fault.${part}`, absent: !['code', 'message', 'status'].includes(part), types }
}

/** A label of the rule that caught the fault; the rule is known only while its answer is checked. */
function faultLabel(scope: Scope, label: string): Leaf {
  const code = `fault.labels?.[${JSON.stringify(label)}]`
  const literal = scope.rule?.labels[label]
  return literal === undefined
    ? { code, absent: true, types: ['string'] }
    : { code, absent: false, types: ['string'], literal }
}

function fromLine(scope: Scope, expression: Expression, place: Place): Leaf {
  const [part = '', label] = expression.keys
  if (part === 'labels' && label !== undefined && expression.source === 'lines' && expression.names.length === 0)
    return { code: call(scope, 'labelOf', 'estimate', JSON.stringify(label)), absent: false, types: ['string'] }
  const line = lineCode(scope, expression)
  if (line === undefined) {
    wrong(scope, place, [
      expression.text,
      `one of ${chargesOf(scope)
        .map((one) => `$lines.${String(one['id'])}`)
        .join(', ')}`,
    ])
    return UNKNOWN
  }
  const mark = line === 'line' ? '' : '?'
  if (LINE_TEXTS.includes(part)) return { code: `${line}${mark}.${part}`, absent: mark === '?', types: ['string'] }
  if (part === 'labels' && label !== undefined) {
    return { code: `${line}${mark}.labels[${JSON.stringify(label)}]`, absent: true, types: ['string'] }
  }
  wrong(scope, place, [
    expression.text,
    `a line's ${LINE_TEXTS.join(', ')} or labels/…; an amount is written by $decimal, $number or $units`,
  ])
  return UNKNOWN
}

function lineCode(scope: Scope, { source, names }: Expression): string | undefined {
  if (source === 'line') return 'line'
  if (!chargesOf(scope).some((charge) => charge['id'] === names[0])) return undefined
  scope.calls.add('lineOf')
  return `lineOf(estimate, ${JSON.stringify(names[0])})`
}

function fromHolder(scope: Scope, { source, keys }: Expression): Leaf {
  scope.calls.add('attribute')
  const holder = source === 'item' ? 'item' : 'context.priceList'
  const code = `attribute<never>(${[holder, ...keys.map((key) => JSON.stringify(key))].join(', ')})`
  return { code, absent: false, types: [] }
}
