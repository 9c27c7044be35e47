import { isObject } from '../../model/schema.ts'
import type { Expression } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { call, report, type Scope } from '../expressions/scope.ts'
import { type Charge, chargeNamed, chargesOf } from './charge.ts'
import { type Leaf, UNKNOWN } from './leaf.ts'

const TEXTS: readonly string[] = ['id', 'type', 'metric']

/** Writes a text of a line: `$line#/metric`, `$lines.base#/labels/provider`, `$lines#/labels/provider`. */
export function fromLine(scope: Scope, expression: Expression, place: Place): Leaf {
  const { text, source, names, keys } = expression
  const [part = '', label] = keys
  const charges = charged(scope, expression, place)
  if (charges === undefined) return UNKNOWN
  if (part === 'labels' && label !== undefined) {
    const values = labelsOf(scope, charges, label)
    if (values?.length === 0) {
      report(scope, place, [`${text}, which no rate has`, `a label of the rates: ${labelNames(scope, charges)}`])
      return UNKNOWN
    }
    const known = { types: ['string'], name: text, ...(values && { values }) }
    if (source === 'lines' && names.length === 0)
      return { ...known, code: call(scope, 'labelOf', 'estimate', JSON.stringify(label)), absent: false }
    return { ...known, code: `${lineCode(scope, expression)}.labels[${JSON.stringify(label)}]`, absent: true }
  }
  if (!TEXTS.includes(part) || (source === 'lines' && names.length === 0)) {
    const allowed = `a line's ${TEXTS.join(', ')} or labels/…; an amount is written by $decimal, $number or $units`
    report(scope, place, [text, allowed])
    return UNKNOWN
  }
  const values = charges.map((charge) => charge[part]).filter((one) => typeof one === 'string')
  const absent = source === 'lines' && charges.some((charge) => charge['when'] !== undefined)
  return {
    code: `${lineCode(scope, expression)}.${part}`,
    absent: absent || source === 'lines',
    types: ['string'],
    values,
    name: text,
  }
}

/** The charges whose lines an expression may mean; undefined when there is no such charge, which is a diagnostic. */
function charged(scope: Scope, expression: Expression, place: Place): readonly Charge[] | undefined {
  const [id] = expression.names
  if (expression.source === 'line' || id === undefined) return chargesOf(scope)
  const found = chargeNamed(scope, expression, place)
  return found === undefined ? undefined : [found]
}

function lineCode(scope: Scope, { source, names }: Expression): string {
  return source === 'line' ? 'line' : `${call(scope, 'lineOf', 'estimate', JSON.stringify(names[0]))}?`
}

/** The values of a label in the tables that charges look up; undefined when not all of these are known. */
function labelsOf(scope: Scope, charges: readonly Charge[], label: string): unknown[] | undefined {
  const entries = entriesOf(scope, charges)
  if (entries === undefined) return undefined
  return entries.flatMap((labels) => (Object.hasOwn(labels, label) ? [labels[label]] : []))
}

function labelNames(scope: Scope, charges: readonly Charge[]): string {
  const names = (entriesOf(scope, charges) ?? []).flatMap((labels) => Object.keys(labels))
  return [...new Set(names)].join(', ') || 'none yet'
}

function entriesOf({ vendor }: Scope, charges: readonly Charge[]): Readonly<Record<string, unknown>>[] | undefined {
  if (vendor.priceLists.length === 0 || vendor.priceLists.some(({ misshapen }) => misshapen.length > 0))
    return undefined
  return vendor.priceLists.flatMap(({ list }) =>
    charges.flatMap(({ rate }) => {
      const rates = isObject(list['rates']) ? list['rates'] : {}
      const table = isObject(rate) ? rates[String(rate['table'])] : undefined
      const entries: readonly unknown[] = isObject(table) && Array.isArray(table['entries']) ? table['entries'] : []
      return entries.filter(isObject).map(({ labels }) => (isObject(labels) ? labels : {}))
    }),
  )
}
