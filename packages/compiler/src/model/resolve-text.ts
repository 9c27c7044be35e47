import type { FaultPartName } from '@outlay/ir'
import type { Expression } from '../parse/expression.ts'
import { resolveLine } from './charges.ts'
import { type PossibleValues, valuesInCatalogue, valuesInLists } from './possible-values.ts'
import { resolveValue } from './resolve-value.ts'
import { isUnresolved, type Resolution, resolvedValue, type Unresolved } from './resolved.ts'
import type { Scope } from './scope.ts'

const FAULT_PARTS: Readonly<Record<FaultPartName, readonly string[]>> = {
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
  nearest: ['string'],
}

const ALWAYS_THERE: readonly string[] = ['code', 'message', 'status']

/** Finds out what an expression means that stands in an answer as it is: any JSON value but an amount. */
export function resolveText(scope: Scope, expression: Expression): Resolution {
  const { source, text } = expression
  if (source === 'request' || source === 'state' || source === 'model') return fromValue(scope, text)
  if (source === 'fault') return fromFault(expression)
  if (source === 'line' || source === 'lines') return resolveLine(scope, expression)
  if (source === 'item' || source === 'priceList') return fromPriceList(scope, expression)
  const allowed =
    source === 'total'
      ? '{ $decimal: $total }, { $number: $total } or { $units: $total }'
      : 'one of the expressions in openapi/README.md'
  return { problem: ['OUT1321', text, allowed] }
}

/** What the price lists hold for `$item#/…` or `$priceList#/…`, or that none holds it. */
export function listedValues(
  { vendor, catalogue }: Scope,
  { text, source, keys }: Expression,
): PossibleValues | Unresolved {
  if (source === 'item' && catalogue === undefined) return { problem: undefined }
  const listed = source === 'item' ? valuesInCatalogue(vendor, String(catalogue), keys) : valuesInLists(vendor, keys)
  if (!listed.unknown) return listed
  const start = text.slice(0, text.length - String(keys.at(-1)).length)
  const whose = source === 'item' ? `an attribute of the catalogue ${catalogue}` : 'a part of a price list'
  const known = listed.beside.map((name) => `${start}${name}`).join(', ')
  return {
    problem: ['OUT1322', text, known === '' ? whose : `${whose}, one of ${known}`],
  }
}

function fromValue(scope: Scope, text: string): Resolution {
  const found = resolveValue(scope, text)
  if (isUnresolved(found)) return found
  return { ...found, types: found.types.map((type) => (type === 'decimal' ? 'string' : type)) }
}

function fromFault({ text, keys }: Expression): Resolution {
  const [part = '', label] = keys
  if (part === 'labels' && label !== undefined)
    return { ...resolvedValue({ from: 'faultLabel', label }), absent: true, sure: false, types: ['string'] }
  if (!isFaultPart(part)) {
    const known = [...Object.keys(FAULT_PARTS), 'labels/…'].map((one) => `$fault#/${one}`)
    return { problem: ['OUT1323', text, `a part of the fault, one of ${known.join(', ')}`] }
  }
  const absent = !ALWAYS_THERE.includes(part)
  return { ...resolvedValue({ from: 'fault', part }), absent, sure: !absent, types: FAULT_PARTS[part] }
}

function isFaultPart(name: string): name is FaultPartName {
  return Object.hasOwn(FAULT_PARTS, name)
}

function fromPriceList(scope: Scope, expression: Expression): Resolution {
  const listed = listedValues(scope, expression)
  if ('problem' in listed) return listed
  const { keys, source } = expression
  const value =
    source === 'item' ? ({ from: 'item', path: keys } as const) : ({ from: 'priceList', path: keys } as const)
  const { absent, values } = listed
  return { ...resolvedValue(value), absent, sure: false, values }
}
