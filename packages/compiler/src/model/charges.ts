import type { Expression } from '../parse/expression.ts'
import { type Resolution, resolvedValue, type Unresolved } from './resolved.ts'
import { isObject, type Json } from './schema.ts'
import type { Scope } from './scope.ts'

/** The charges of the operation whose answer is written. */
export function chargesOf({ operation }: Scope): readonly Json[] {
  const charges = operation.pricing?.['charges']
  return Array.isArray(charges) ? charges.filter(isObject) : []
}

/** The charge that `$lines.<id>` names; undefined when there is none. */
export function chargeNamed(scope: Scope, { names }: Expression): Json | undefined {
  return chargesOf(scope).find((charge) => charge['id'] === names[0])
}

/** What is wrong with `$lines.<id>` where no charge has that id. */
export function unknownCharge(scope: Scope, { text }: Expression): Unresolved {
  const charges = chargesOf(scope)
  // A charge without an id has a diagnostic already; it may be the one that is meant.
  if (charges.some((charge) => typeof charge['id'] !== 'string')) return { problem: undefined }
  const known = charges.map((charge) => `$lines.${String(charge['id'])}`).join(', ')
  return { problem: ['OUT1324', text, `a line of a charge, one of ${known || 'none yet'}`] }
}

const TEXTS = ['id', 'type', 'metric'] as const

/** Finds out what a text of a line means: `$line#/metric`, `$lines.base#/labels/provider`, `$lines#/labels/provider`. */
export function resolveLine(scope: Scope, expression: Expression): Resolution {
  const { text, source, names, keys } = expression
  const [part = '', label] = keys
  const charges = chargesMeant(scope, expression)
  if (charges === undefined) return unknownCharge(scope, expression)
  const line = source === 'line' ? ({ of: 'current' } as const) : ({ of: 'charge', id: String(names[0]) } as const)
  const any = source === 'lines' && names.length === 0
  if (part === 'labels' && label !== undefined) {
    const values = labelsOf(scope, charges, label)
    if (values?.length === 0)
      return { problem: ['OUT1325', text, `a label of the rates, one of ${labelNames(scope, charges)}`] }
    const known = { types: ['string'], ...(values && { values }) }
    if (any) return { ...resolvedValue({ from: 'anyLabel', label }), ...known }
    return { ...resolvedValue({ from: 'lineLabel', line, label }), ...known, absent: true, sure: false }
  }
  const name = TEXTS.find((one) => one === part)
  if (name === undefined || any) {
    const allowed = `a line's ${TEXTS.join(', ')} or labels/…, because an amount is written by $decimal, $number or $units`
    return { problem: ['OUT1326', text, allowed] }
  }
  const values = charges.map((charge) => charge[name]).filter((one) => typeof one === 'string')
  const absent = source === 'lines'
  return { ...resolvedValue({ from: 'line', line, part: name }), absent, sure: !absent, types: ['string'], values }
}

/** The charges whose lines an expression may mean; undefined where it names none that is there. */
function chargesMeant(scope: Scope, expression: Expression): readonly Json[] | undefined {
  if (expression.source === 'line' || expression.names.length === 0) return chargesOf(scope)
  const found = chargeNamed(scope, expression)
  return found === undefined ? undefined : [found]
}

/** The values of a label in the tables that charges look up; undefined when not all of these are known. */
function labelsOf(scope: Scope, charges: readonly Json[], label: string): unknown[] | undefined {
  const entries = labelSets(scope, charges)
  return entries?.flatMap((labels) => (Object.hasOwn(labels, label) ? [labels[label]] : []))
}

function labelNames(scope: Scope, charges: readonly Json[]): string {
  const names = (labelSets(scope, charges) ?? []).flatMap((labels) => Object.keys(labels))
  return [...new Set(names)].join(', ') || 'none yet'
}

function labelSets({ vendor }: Scope, charges: readonly Json[]): readonly Json[] | undefined {
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
