import type { AmountTemplate, ListSource, Template } from '@outlay/ir'
import { resolveText } from '../model/resolve-text.ts'
import { isObject, type Json } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'
import { embedded, expressionOf } from '../parse/expression.ts'
import { isOptional, lowerAmount } from './amounts.ts'
import { onlyOf, resolved } from './values.ts'

/** A template, and what is known of it where it stands before others of `$first`. */
interface Lowered {
  readonly template: Template
  readonly ifGiven: Template
  /** Whether a request is refused where it is not there. */
  readonly required: boolean
}

/** Lowers a template: how an answer, or the body of a refusal, is written. */
export function lowerTemplate(scope: Scope, node: unknown): Template {
  return lowered(scope, node).template
}

function lowered(scope: Scope, node: unknown): Lowered {
  if (typeof node === 'string') return text(scope, node)
  if (Array.isArray(node)) return only({ write: 'list', entries: node.map((one) => lowerTemplate(scope, one)) })
  if (!isObject(node)) return constant(node as null | number | boolean)
  const [word = '', of] = Object.entries(node)[0] ?? []
  const operator = word.startsWith('$') ? operators[word] : undefined
  if (operator !== undefined) return operator(scope, of, node)
  const properties = Object.entries(node).map(([name, value]) => ({ name, value: lowerTemplate(scope, value) }))
  return only({ write: 'object', properties })
}

function only(template: Template): Lowered {
  return { template, ifGiven: template, required: false }
}

function constant(value: null | number | boolean | string): Lowered {
  return only({ write: 'value', value: { from: 'literal', value } })
}

function text(scope: Scope, node: string): Lowered {
  if (node.startsWith('$$')) return constant(node.slice(1))
  const expression = node.startsWith('$') ? expressionOf(node) : undefined
  if (expression !== undefined) {
    const { value, ifGiven, absent, required } = resolved(resolveText(scope, expression))
    const optional = absent ? ({ optional: true } as const) : {}
    return {
      template: { write: 'value', value, ...optional },
      ifGiven: { write: 'value', value: ifGiven, ...optional },
      required,
    }
  }
  const parts = embedded(node)
  if (parts === undefined) return constant(node)
  const lower = (part: (typeof parts)[number]): string | Template => {
    if (typeof part === 'string') return part
    return part.source === 'total' ? { write: 'decimal', amount: { amount: 'total' } } : text(scope, part.text).template
  }
  return only({ write: 'text', parts: parts.map(lower) })
}

const operators: Readonly<Record<string, (scope: Scope, of: unknown, node: Json) => Lowered>> = {
  $decimal: (scope, of) => printed(scope, of, 'decimal'),
  $number: (scope, of) => printed(scope, of, 'number'),
  $units: (scope, of) => printed(scope, of, 'units'),
  $integer: (scope, of) => printed(scope, of, 'integer'),
  $count: (scope, of) => only({ write: 'count', of: listSource(scope, of, undefined) }),
  $each: each,
  $first: first,
  $concat: (scope, of) => only({ write: 'concat', lists: listOf(of).map((node) => lowerTemplate(scope, node)) }),
  $atLeast: (scope, of) => comparison(scope, of, 'atLeast'),
  $above: (scope, of) => comparison(scope, of, 'above'),
}

function printed(scope: Scope, of: unknown, write: AmountTemplate['write']): Lowered {
  const amount = lowerAmount(scope, of)
  return only({ write, amount, ...(isOptional(amount) && { optional: true }) })
}

function comparison(scope: Scope, of: unknown, write: 'atLeast' | 'above'): Lowered {
  const [left, right] = listOf(of)
  return only({ write, left: lowerAmount(scope, left), right: lowerAmount(scope, right) })
}

function each(scope: Scope, of: unknown, node: Json): Lowered {
  const source = listSource(scope, of, node['$only'])
  const entry = ({ lines: 'line', faults: 'fault', catalogue: 'item' } as const)[source.list]
  const catalogue = source.list === 'catalogue' ? { catalogue: source.catalogue } : {}
  const below = { ...scope, inside: [...scope.inside, entry], ...catalogue }
  return only({ write: 'each', of: source, as: lowerTemplate(below, node['$as']) })
}

function first(scope: Scope, of: unknown): Lowered {
  const parts = listOf(of).map((node) => lowered(scope, node))
  const last = parts.at(-1)
  const templates = parts.map(({ template, ifGiven }, index) => (index === parts.length - 1 ? template : ifGiven))
  const maybe = parts.every((one) => one.required || ('optional' in one.template && one.template.optional === true))
  const optional = maybe && last?.required !== true
  return only({ write: 'first', of: templates, ...(optional && { optional: true }) })
}

function listSource(scope: Scope, of: unknown, kept: unknown): ListSource {
  const expression = expressionOf(of)
  if (expression?.source === 'lines') return { list: 'lines' }
  if (expression?.source === 'faults') return { list: 'faults' }
  const filter = onlyOf(scope, kept)
  const catalogue = String(expression?.keys[1])
  return { list: 'catalogue', catalogue, ...(filter !== undefined && { only: filter }) }
}

function listOf(of: unknown): readonly unknown[] {
  return Array.isArray(of) ? of : []
}
