import { followed, type Json } from '../document/schema.ts'
import { expressionOf } from '../expressions/expression.ts'
import { call, noteUnreachable, type Scope, wrong } from '../expressions/scope.ts'
import type { Place } from '../source/yaml-source.ts'
import { amount } from './amount-code.ts'
import { type Leaf, type Part, UNKNOWN } from './leaf.ts'

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
  const run = operators[word]
  if (run !== undefined) return run(scope, { of, part, node, place: [...part.place, word], write })
  wrong(scope, part.place, [`the operator ${word}`, `one of ${Object.keys(operators).join(', ')}`])
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
  $count: (scope, { of, place }) => ({
    code: `${list(scope, of, place).code}.length`,
    absent: false,
    types: ['integer'],
  }),
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
  const isTotal = expressionOf(of)?.source === 'total' && scope.operation.pricing !== undefined
  if (isTotal) return { code: call(scope, 'totalDecimal', 'estimate'), absent: false, types: ['string'] }
  return printed(scope, {
    of,
    place,
    print: (code) => call(scope, 'decimal', code, 'context.priceList.scale'),
    type: 'string',
  })
}

function printed(scope: Scope, { of, place, print, type }: Print): Leaf {
  const { code, absent } = amount(scope, of, place)
  if (!absent) return { code: print(code), absent, types: [type] }
  return { code: call(scope, 'mapped', code, `(one) => ${print('one')}`), absent, types: [type] }
}

function comparison(scope: Scope, { of, place }: Used, test: string): Leaf {
  const [a, b] = (Array.isArray(of) ? of : []).map((node, index) => amount(scope, node, [...place, index]).code)
  return { code: `${call(scope, 'compare', String(a), String(b))} ${test}`, absent: false, types: ['boolean'] }
}

function each(scope: Scope, { of, part, node, place, write }: Used): Leaf {
  const { code, name } = list(scope, of, place)
  const items = part.schema === undefined ? undefined : followed(scope.vendor.document, part.schema)['items']
  const below: Scope = { ...scope, inside: [...(scope.inside ?? []), name] }
  const leaf = write(below, { node: node['$as'], schema: items, place: [...part.place, '$as'] })
  return { code: `${code}.map((${name}) => (${leaf.code}))`, absent: false, types: ['array'] }
}

function first(scope: Scope, { of, part, place, write }: Used): Leaf {
  const leaves = (Array.isArray(of) ? of : []).map((node, index) =>
    write(scope, { node, schema: part.schema, place: [...place, index] }),
  )
  noteUnreachable(scope, leaves, place)
  const absent = leaves.every((leaf) => leaf.absent)
  return {
    code: `(${leaves.map(({ code }) => code).join(' ?? ')})`,
    absent,
    types: leaves.flatMap(({ types }) => types),
  }
}

/** Lists one after the other; a list that is absent has no entries. */
function concat(scope: Scope, { of, part, place, write }: Used): Leaf {
  const lists = (Array.isArray(of) ? of : []).map((node, index) => {
    const leaf = write(scope, { node, schema: part.schema, place: [...place, index] })
    return leaf.absent ? `...(${leaf.code} ?? [])` : `...${leaf.code}`
  })
  return { code: `[${lists.join(', ')}]`, absent: false, types: ['array'] }
}

/** Code for a list and the name that `$as` knows its entries by. */
function list(scope: Scope, of: unknown, place: Place): { code: string; name: string } {
  const expression = expressionOf(of)
  if (expression?.source === 'lines' && scope.operation.pricing !== undefined)
    return { code: call(scope, 'chargedLines', 'estimate'), name: 'line' }
  if (expression?.source === 'faults' && scope.inside?.includes('fault') === true)
    return { code: 'faults', name: 'fault' }
  const [kind, name] = expression?.source === 'priceList' ? expression.keys : []
  if (kind === 'catalogues' && name !== undefined)
    return { code: call(scope, 'catalogueOf', 'context.priceList', JSON.stringify(name)), name: 'item' }
  const code = wrong(scope, place, [JSON.stringify(of), 'a list: $lines, $faults or $priceList#/catalogues/<name>'])
  return { code, name: 'item' }
}
