import type { RuntimeName } from '../../model/runtime-names.ts'
import { isObject, type Json } from '../../model/schema.ts'
import { expressionOf } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { call, type Scope } from '../expressions/scope.ts'
import { conditions } from './condition-code.ts'
import { measure } from './measure-code.ts'
import { bareCode, value } from './value-code.ts'

/** The runtime function of each charge model. */
const MODELS: Readonly<Record<string, RuntimeName>> = {
  flat: 'flat',
  'per-unit': 'perUnit',
  package: 'packaged',
  graduated: 'graduated',
  volume: 'volume',
  matrix: 'perUnit',
}

const TIERED = ['graduated', 'volume']

/** The statement that adds a charge's lines, inside its condition. */
export function charge(scope: Scope, node: Json, place: Place): string {
  const when = conditions(scope, node['when'], [...place, 'when'])
  const lines = call(
    scope,
    MODELS[String(node['chargeModel'])] ?? 'perUnit',
    chargeObject(scope, node, place),
    rate(scope, node, place),
  )
  const push = `lines.push(...${lines})`
  return when === undefined ? push : `if (${when}) ${push}`
}

function chargeObject(scope: Scope, node: Json, place: Place): string {
  const words = ['id', 'type', 'metric'].map((word) => `${word}: ${JSON.stringify(node[word])}`)
  const flat = node['chargeModel'] === 'flat'
  scope.calls.add('ONE')
  const quantity = flat ? 'ONE' : measure(scope, node['quantity'], [...place, 'quantity'])
  const more = ['tier', 'times'].flatMap((word) =>
    node[word] === undefined ? [] : [`${word}: ${measure(scope, node[word], [...place, word])}`],
  )
  return `{ ${[...words, `quantity: ${quantity}`, `factor: ${factor(scope, node['multipliers'], [...place, 'multipliers'])}`, ...more].join(', ')} }`
}

function rate(scope: Scope, node: Json, place: Place): string {
  const find = TIERED.includes(String(node['chargeModel'])) ? 'findTiers' : 'findRate'
  return call(scope, find, 'context.priceList', lookup(scope, node['rate'], [...place, 'rate']), 'context.at')
}

function factor(scope: Scope, multipliers: unknown, place: Place): string {
  if (!Array.isArray(multipliers) || multipliers.length === 0) return 'ONE'
  return multipliers
    .map((node, index) => multiplier(scope, node as Json, [...place, index]))
    .reduce((a, b) => call(scope, 'multiply', a, b))
}

function multiplier(scope: Scope, node: Json, place: Place): string {
  const found = call(
    scope,
    'findFactor',
    'context.priceList',
    lookup(scope, node['factor'], [...place, 'factor']),
    'context.at',
  )
  const code = node['surcharge'] === true ? call(scope, 'subtract', found, 'ONE') : found
  const when = conditions(scope, node['when'], [...place, 'when'])
  return when === undefined ? code : `(${when} ? ${code} : ONE)`
}

function lookup(scope: Scope, node: unknown, place: Place): string {
  const { table, by = {} } = isObject(node) ? node : {}
  const keys = Object.entries(by as Json).map(([key, of]) => lookedUp(scope, { key, of }, [...place, 'by', key]))
  const pointer = keys.find((one) => one.pointer !== '')?.pointer ?? ''
  return `{ table: ${JSON.stringify(table)}, by: { ${keys.map(({ code }) => code).join(', ')} }, pointer: ${JSON.stringify(pointer)} }`
}

function lookedUp(
  scope: Scope,
  { key, of }: { key: string; of: unknown },
  place: Place,
): { code: string; pointer: string } {
  const name = JSON.stringify(key)
  if (isObject(of) && !('first' in of)) return { code: `${name}: ${measure(scope, of, place)}`, pointer: '' }
  const read = value(scope, of, place)
  const stated = expressionOf(of)?.source === 'state'
  return {
    code: `${name}: ${stated ? call(scope, 'whichever', bareCode(read)) : read.code}`,
    pointer: read.pointer,
  }
}
