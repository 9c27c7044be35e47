import { unitsToDecimal } from '@outlay/money'
import { modelsIn, withoutCatalogue } from '../model/possible-values.ts'
import { itemSchema, unsized } from '../model/response-shape.ts'
import { isObject, type Json } from '../model/schema.ts'
import { expressionOf } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkAmount, checkSureAmount } from './amounts.ts'
import { checkOnly } from './measures.ts'
import { type RuleScope, report, reportUnreachable } from './rule-scope.ts'
import { alwaysThere, type TemplatePart, type TemplateValue, UNKNOWN_VALUE } from './template-value.ts'

/** The most places that a price list may have. */
const MOST_PLACES = 12

type CheckTemplate = (scope: RuleScope, part: TemplatePart) => TemplateValue

interface Operator {
  readonly of: unknown
  readonly part: TemplatePart
  readonly node: Json
  readonly place: Place
  readonly check: CheckTemplate
}

/** Checks an operator of a template: an object whose first key begins with `$`. */
export function checkOperator(scope: RuleScope, part: TemplatePart, check: CheckTemplate): TemplateValue {
  const node = isObject(part.node) ? part.node : {}
  const [word = '', of] = Object.entries(node)[0] ?? []
  const run = Object.hasOwn(operators, word) ? operators[word] : undefined
  if (run !== undefined) return run(scope, { of, part, node, place: [...part.place, word], check })
  report(scope, part.place, ['OUT1340', word, `an operator, one of ${Object.keys(operators).join(', ')}`])
  return UNKNOWN_VALUE
}

const operators: Readonly<Record<string, (scope: RuleScope, operator: Operator) => TemplateValue>> = {
  $decimal: (scope, { of, place }) => ({ ...printed(scope, of, [place, 'string']), ...decimals(scope, of) }),
  $number: (scope, { of, place }) => printed(scope, of, [place, 'number']),
  $units: (scope, { of, place }) => printed(scope, of, [place, 'integer']),
  $integer: (scope, { of, place }) => printed(scope, of, [place, 'integer']),
  $count: count,
  $each: each,
  $first: first,
  $concat: concat,
  $atLeast: comparison,
  $above: comparison,
}

function printed(scope: RuleScope, of: unknown, [place, type]: readonly [Place, string]): TemplateValue {
  const absent = checkAmount(scope, of, place)
  return { absent, required: false, sure: !absent, types: [type] }
}

/** What a decimal can be: it has as many places as a price list says. */
function decimals({ vendor }: RuleScope, of: unknown): Pick<TemplateValue, 'name' | 'values'> {
  const scales = vendor.priceLists.map(({ list }) => list['scale']).filter((scale) => typeof scale === 'number')
  return {
    name: `{ $decimal: ${typeof of === 'string' ? of : '…'} }`,
    values: scales.filter((scale) => scale >= 0 && scale <= MOST_PLACES).map((scale) => unitsToDecimal(0n, scale)),
  }
}

function comparison(scope: RuleScope, { of, place }: Operator): TemplateValue {
  const nodes: readonly unknown[] = Array.isArray(of) ? of : []
  for (const [index, node] of nodes.entries()) checkSureAmount(scope, node, [...place, index])
  return alwaysThere('boolean')
}

function each(scope: RuleScope, { of, part, node, place, check }: Operator): TemplateValue {
  const { entry, catalogue, counts } = checkList(scope, of, place)
  const only = '$only' in node
  if (only && catalogue === undefined) {
    const allowed = 'without $only, which is only beside $each: $priceList#/catalogues/…'
    report(scope, [...part.place, '$only'], ['OUT1341', '$only here', allowed])
  } else if (only) checkOnly(scope, { only: node['$only'], catalogue: String(catalogue) }, [...part.place, '$only'])
  const schema = part.schema === undefined ? undefined : itemSchema(scope.vendor.document, part.schema, undefined)
  const below = { ...scope, inside: [...scope.inside, entry], ...(catalogue !== undefined && { catalogue }) }
  const at = [...part.place, '$as']
  if (check(below, { node: node['$as'], schema, place: at }).absent)
    report(scope, at, ['OUT1342', 'one that may be absent', 'always there, because it is in a list'])
  // How many entries are kept for nobody else, only a request tells.
  const known = counts !== undefined && !(only && catalogue !== undefined)
  return known ? { ...alwaysThere('array'), lengths: counts, name: String(of) } : alwaysThere('array')
}

function first(scope: RuleScope, { of, part, place, check }: Operator): TemplateValue {
  const nodes: readonly unknown[] = Array.isArray(of) ? of : []
  const values = nodes.map((node, index) => check(scope, { node, schema: part.schema, place: [...place, index] }))
  reportUnreachable(scope, values, place)
  const absent = values.every((one) => one.absent || one.required) && values.at(-1)?.required !== true
  return { absent, required: false, sure: !absent, types: values.flatMap(({ types }) => types) }
}

/** Lists one after the other; a list that is absent has no entries. */
function concat(scope: RuleScope, { of, part, place, check }: Operator): TemplateValue {
  const schema = unsized(scope.vendor.document, part.schema)
  const nodes: readonly unknown[] = Array.isArray(of) ? of : []
  for (const [index, node] of nodes.entries()) check(scope, { node, schema, place: [...place, index] })
  return alwaysThere('array')
}

function count(scope: RuleScope, { of, place }: Operator): TemplateValue {
  const { counts } = checkList(scope, of, place)
  if (counts === undefined) return alwaysThere('integer')
  return { ...alwaysThere('integer'), values: counts, name: `{ $count: ${String(of)} }` }
}

/** A list that a template goes through. */
interface List {
  /** What `$as` knows its entries by. */
  readonly entry: 'line' | 'fault' | 'item'
  readonly catalogue?: string
  /** How many entries it has, in each price list. */
  readonly counts?: readonly number[]
}

function checkList(scope: RuleScope, of: unknown, place: Place): List {
  const expression = expressionOf(of)
  if (expression?.source === 'lines' && scope.operation.pricing !== undefined) return { entry: 'line' }
  if (expression?.source === 'faults' && scope.inside.includes('fault')) return { entry: 'fault' }
  const [kind, name] = expression?.source === 'priceList' ? expression.keys : []
  if (kind === 'catalogues' && name !== undefined) return checkCatalogue(scope, name, place)
  report(scope, place, ['OUT1343', JSON.stringify(of), 'a list: $lines, $faults or $priceList#/catalogues/<name>'])
  return { entry: 'item' }
}

function checkCatalogue(scope: RuleScope, name: string, place: Place): List {
  const { vendor } = scope
  for (const { file, known } of withoutCatalogue(vendor, name))
    report(scope, place, ['OUT1344', name, `a catalogue of ${file}, one of ${known}`])
  const sizes = vendor.priceLists.map((prices) => modelsIn({ ...vendor, priceLists: [prices] }, name).length)
  return { entry: 'item', catalogue: name, counts: sizes.filter((size) => size > 0) }
}
