import { type Expression, expressionOf } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { type Held, heldByLists, heldByModels, modelsIn } from '../expressions/held.ts'
import { report, type Scope, strayed } from '../expressions/scope.ts'
import { value } from '../pricing/value-code.ts'
import { type Leaf, UNKNOWN } from './leaf.ts'
import { fromLine } from './line-code.ts'
import { samplesOf } from './samples.ts'

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
  nearest: ['string'],
}

/** Writes an expression that stands in an answer as it is: any JSON value but an amount. */
export function plain(scope: Scope, text: unknown, place: Place): Leaf {
  const expression = expressionOf(text)
  if (expression === undefined) {
    report(scope, place, [
      JSON.stringify(text),
      'an expression such as $request.body#/width, or $$ for a text that begins with $',
    ])
    return UNKNOWN
  }
  const { source } = expression
  if (strayed(scope, expression, place) !== undefined) return UNKNOWN
  if (source === 'request' || source === 'state' || source === 'model') return fromValue(scope, expression, place)
  if (source === 'fault') return fromFault(scope, expression, place)
  if (source === 'line' || source === 'lines') return fromLine(scope, expression, place)
  if (source === 'item' || source === 'priceList') return fromHolder(scope, expression, place)
  const allowed =
    source === 'total'
      ? '{ $decimal: $total }, { $number: $total } or { $units: $total }'
      : 'one of the expressions in openapi/README.md'
  report(scope, place, [expression.text, allowed])
  return UNKNOWN
}

function fromValue(scope: Scope, { text }: Expression, place: Place): Leaf {
  const read = value(scope, text, place)
  const types = read.types.map((type) => (type === 'decimal' ? 'string' : type))
  const values =
    namedModels(scope, text) ?? read.values ?? (read.schema && samplesOf(scope.vendor.document, read.schema))
  const code = read.absent ? `(${read.code} ?? undefined)` : read.code
  const { absent, bare } = read
  return { code, ...(bare !== undefined && { bare }), absent, types, name: text, ...(values && { values }) }
}

/** Only a model of the catalogue is ever priced, whatever else its field takes. */
function namedModels({ vendor, operation }: Scope, text: string): unknown[] | undefined {
  const model = operation.pricing?.['model']
  if (typeof model !== 'object' || model === null || !('id' in model) || model.id !== text) return undefined
  const catalogue = 'catalogue' in model ? String(model.catalogue) : ''
  return modelsIn(vendor, catalogue).flatMap(({ id, aliases }) => [id, ...(Array.isArray(aliases) ? aliases : [])])
}

function fromFault(scope: Scope, expression: Expression, place: Place): Leaf {
  const [part = '', label] = expression.keys
  if (part === 'labels' && label !== undefined) return faultLabel(scope, label)
  const types = Object.hasOwn(FAULT_PARTS, part) ? FAULT_PARTS[part] : undefined
  if (types === undefined) {
    const known = [...Object.keys(FAULT_PARTS), 'labels/…'].map((one) => `$fault#/${one}`)
    report(scope, place, [expression.text, `one of ${known.join(', ')}`])
    return UNKNOWN
  }
  const said = part === 'code' || part === 'status' ? scope.rule?.[part] : undefined
  const absent = !['code', 'message', 'status'].includes(part)
  return { code: `fault.${part}`, absent, types, ...(said !== undefined && { values: [said] }) }
}

/** A label of the rule that caught the fault; the rule is known only while its answer is checked. */
function faultLabel(scope: Scope, label: string): Leaf {
  const code = `fault.labels?.[${JSON.stringify(label)}]`
  const literal = scope.rule?.labels[label]
  return literal === undefined
    ? { code, absent: true, types: ['string'] }
    : { code, absent: false, types: ['string'], values: [literal] }
}

function fromHolder(scope: Scope, expression: Expression, place: Place): Leaf {
  const held = heldFor(scope, expression, place)
  if (held === undefined) return UNKNOWN
  const { text, source, keys } = expression
  scope.calls.add('attribute')
  const holder = source === 'item' ? 'item' : 'context.priceList'
  const read = `attribute<never>(${[holder, ...keys.map((key) => JSON.stringify(key))].join(', ')})`
  const code = held.absent ? `(${read} ?? undefined)` : read
  return { code, absent: held.absent, types: [], values: held.values, name: text }
}

/** What the price lists hold for `$item#/…` or `$priceList#/…`; undefined, and a diagnostic, when none holds it. */
export function heldFor(scope: Scope, { text, source, keys }: Expression, place: Place): Held | undefined {
  const { vendor, catalogue } = scope
  if (source === 'item' && catalogue === undefined) return undefined
  const held = source === 'item' ? heldByModels(vendor, String(catalogue), keys) : heldByLists(vendor, keys)
  if (!held.unknown) return held
  const start = text.slice(0, text.length - String(keys.at(-1)).length)
  const whose = source === 'item' ? `no entry of the catalogue ${catalogue} has` : 'no price list has'
  const known = held.beside.map((name) => `${start}${name}`).join(', ')
  report(scope, place, [`${text}, which ${whose}`, known === '' ? 'an attribute that is there' : `one of ${known}`])
  return undefined
}
