import { unitsToDecimal } from '@outlay/money'
import type { Json } from '../../model/schema.ts'
import { expressionOf } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { modelsIn, withoutCatalogue } from '../expressions/held.ts'
import { call, noteUnreachable, report, type Scope } from '../expressions/scope.ts'
import { onlyCode } from '../pricing/only-code.ts'
import { amount, sureAmount } from './amount-code.ts'
import { type Leaf, type Part, UNKNOWN } from './leaf.ts'
import { itemSchema, unsized } from './response-shape.ts'

/** The most places that a price list may have. */
const MOST_PLACES = 12

type WriteTemplate = (scope: Scope, part: Part) => Leaf

interface Used {
  readonly of: unknown
  readonly part: Part
  readonly node: Json
  readonly place: Place
  readonly write: WriteTemplate
}

/** Writes an operator of a template: an object whose first key begins with `$`. */
export function operator(scope: Scope, part: Part, write: WriteTemplate): Leaf {
  const node = part.node as Json
  const [word = '', of] = Object.entries(node)[0] ?? []
  const run = Object.hasOwn(operators, word) ? operators[word] : undefined
  if (run !== undefined) return run(scope, { of, part, node, place: [...part.place, word], write })
  report(scope, part.place, [`the operator ${word}`, `one of ${Object.keys(operators).join(', ')}`])
  return UNKNOWN
}

const operators: Readonly<Record<string, (scope: Scope, used: Used) => Leaf>> = {
  $decimal: (scope, { of, place }) => decimal(scope, of, place),
  $number: (scope, { of, place }) =>
    printed(scope, { of, place, print: (code) => call(scope, 'number', code), type: 'number' }),
  $units: (scope, { of, place }) =>
    printed(scope, {
      of,
      place,
      print: (code) => call(scope, 'units', code, 'context.priceList.scale'),
      type: 'integer',
    }),
  $integer: (scope, { of, place }) =>
    printed(scope, { of, place, print: (code) => call(scope, 'integer', code), type: 'integer' }),
  $count: count,
  $each: each,
  $first: first,
  $concat: concat,
  $atLeast: (scope, used) => comparison(scope, used, '>= 0'),
  $above: (scope, used) => comparison(scope, used, '> 0'),
}

interface Print {
  readonly of: unknown
  readonly place: Place
  readonly print: (code: string) => string
  readonly type: string
}

function decimal(scope: Scope, of: unknown, place: Place): Leaf {
  const scales = scope.vendor.priceLists.map(({ list }) => list['scale']).filter((scale) => typeof scale === 'number')
  const known = {
    name: `{ $decimal: ${typeof of === 'string' ? of : '…'} }`,
    values: scales.filter((scale) => scale >= 0 && scale <= MOST_PLACES).map((scale) => unitsToDecimal(0n, scale)),
  }
  const isTotal = expressionOf(of)?.source === 'total' && scope.operation.pricing !== undefined
  if (isTotal) return { ...known, code: call(scope, 'totalDecimal', 'estimate'), absent: false, types: ['string'] }
  const print = (code: string): string => call(scope, 'decimal', code, 'context.priceList.scale')
  return { ...printed(scope, { of, place, print, type: 'string' }), ...known }
}

function printed(scope: Scope, { of, place, print, type }: Print): Leaf {
  const { code, absent } = amount(scope, of, place)
  if (!absent) return { code: print(code), absent, types: [type] }
  return { code: call(scope, 'mapped', code, `(one) => ${print('one')}`), absent, types: [type] }
}

function comparison(scope: Scope, { of, place }: Used, test: string): Leaf {
  const [a, b] = (Array.isArray(of) ? of : []).map((node, index) => sureAmount(scope, node, [...place, index]))
  return { code: `${call(scope, 'compare', String(a), String(b))} ${test}`, absent: false, types: ['boolean'] }
}

function each(scope: Scope, { of, part, node, place, write }: Used): Leaf {
  const whole = list(scope, of, place)
  const { code, name, catalogue, counts } = '$only' in node ? kept(scope, whole, [node['$only'], part.place]) : whole
  const schema = part.schema === undefined ? undefined : itemSchema(scope.vendor.document, part.schema, undefined)
  const below: Scope = {
    ...scope,
    inside: [...(scope.inside ?? []), name],
    ...(catalogue !== undefined && { catalogue }),
  }
  const leaf = write(below, { node: node['$as'], schema, place: [...part.place, '$as'] })
  if (leaf.absent)
    report(scope, [...part.place, '$as'], ['a value that may be absent', 'one that is always there, in a list'])
  const written = { code: `${code}.map((${name}) => (${leaf.code}))`, absent: false, types: ['array'] }
  return counts === undefined ? written : { ...written, lengths: counts, name: String(of) }
}

function first(scope: Scope, { of, part, place, write }: Used): Leaf {
  const leaves = (Array.isArray(of) ? of : []).map((node, index) =>
    write(scope, { node, schema: part.schema, place: [...place, index] }),
  )
  noteUnreachable(scope, leaves, place)
  const last = leaves.at(-1) ?? UNKNOWN
  const codes = [...leaves.slice(0, -1).map(({ code, bare }) => bare ?? code), last.code]
  const maybe = leaves.every(({ absent, bare }) => absent || bare !== undefined)
  return {
    code: `(${codes.join(' ?? ')})`,
    absent: maybe && last.bare === undefined,
    types: leaves.flatMap(({ types }) => types),
  }
}

/** Lists one after the other; a list that is absent has no entries. */
function concat(scope: Scope, { of, part, place, write }: Used): Leaf {
  const lists = (Array.isArray(of) ? of : []).map((node, index) => {
    const leaf = write(scope, { node, schema: unsized(scope.vendor.document, part.schema), place: [...place, index] })
    return leaf.absent ? `...(${leaf.code} ?? [])` : `...${leaf.code}`
  })
  return { code: `[${lists.join(', ')}]`, absent: false, types: ['array'] }
}

function count(scope: Scope, { of, place }: Used): Leaf {
  const { code, counts } = list(scope, of, place)
  const leaf = { code: `${code}.length`, absent: false, types: ['integer'] }
  return counts === undefined ? leaf : { ...leaf, values: counts, name: `{ $count: ${String(of)} }` }
}

/** A list that a template goes through. */
interface List {
  readonly code: string
  /** What `$as` knows its entries by. */
  readonly name: string
  readonly catalogue?: string
  /** How many entries it has, in each price list. */
  readonly counts?: readonly number[]
}

function list(scope: Scope, of: unknown, place: Place): List {
  const expression = expressionOf(of)
  if (expression?.source === 'lines' && scope.operation.pricing !== undefined)
    return { code: call(scope, 'chargedLines', 'estimate'), name: 'line' }
  if (expression?.source === 'faults' && scope.inside?.includes('fault') === true)
    return { code: 'faults', name: 'fault' }
  const [kind, name] = expression?.source === 'priceList' ? expression.keys : []
  if (kind === 'catalogues' && name !== undefined) return catalogueList(scope, name, place)
  const code = report(scope, place, [JSON.stringify(of), 'a list: $lines, $faults or $priceList#/catalogues/<name>'])
  return { code, name: 'item' }
}

/** The entries of a catalogue that are kept for nobody else; how many they are, only a request tells. */
function kept(scope: Scope, whole: List, [node, place]: readonly [unknown, Place]): List {
  const { name, catalogue } = whole
  const at = [...place, '$only']
  if (catalogue === undefined) {
    report(scope, at, ['$only here', '$only beside $each: $priceList#/catalogues/…, whose entries have attributes'])
    return whole
  }
  const only = onlyCode(scope, { node, catalogue, place: at }) ?? '{}'
  return { code: call(scope, 'catalogueOf', 'context.priceList', JSON.stringify(catalogue), only), name, catalogue }
}

function catalogueList(scope: Scope, name: string, place: Place): List {
  for (const { file, known } of withoutCatalogue(scope.vendor, name))
    report(scope, place, [`the catalogue ${name}, which ${file} does not have`, `one of ${known}`])
  const lists = scope.vendor.priceLists.map((prices) => modelsIn({ ...scope.vendor, priceLists: [prices] }, name))
  return {
    code: call(scope, 'catalogueOf', 'context.priceList', JSON.stringify(name)),
    name: 'item',
    catalogue: name,
    counts: lists.map((models) => models.length).filter((size) => size > 0),
  }
}
