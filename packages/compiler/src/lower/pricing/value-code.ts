import { isObject, type Json } from '../../model/schema.ts'
import { isSound } from '../../model/vendor.ts'
import { type Expression, expressionOf, pointerOf } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { heldByModels } from '../expressions/held.ts'
import { requestFields, requestValue } from '../expressions/request-code.ts'
import { call, noteUnreachable, report, type Scope, stateOf } from '../expressions/scope.ts'

/** Code for a value of the request, the catalogue or the state, as it stands there (not yet an exact number). */
export interface Value {
  readonly code: string
  /** The code where its absence says something by itself, as in `given` and before another of `first`; of a state alone. */
  readonly bare?: string
  readonly absent: boolean
  /** Its JSON types where the document says them. */
  readonly types: readonly string[]
  /** Its schema where it is a value of the request. */
  readonly schema?: Json
  /** The values that it can have, where it is an attribute of a model. */
  readonly values?: readonly unknown[]
  /** Where it stands in the request's body. */
  readonly pointer: string
}

const NOTHING: Value = { code: 'undefined as never', absent: false, types: [], pointer: '' }

/** Reads a value of the language: an expression, a literal, or the `first` of several that is there. */
export function value(scope: Scope, node: unknown, place: Place): Value {
  if (isObject(node) && Array.isArray(node['first'])) return firstValue(scope, node['first'], [...place, 'first'])
  const expression = expressionOf(node)
  if (expression === undefined) return literal(scope, node, place)
  if (expression.source === 'request') return fromRequest(scope, expression, place)
  if (expression.source === 'model') return fromModel(scope, expression, place)
  if (expression.source === 'state') return fromState(scope, expression, place)
  report(scope, place, [`the expression ${expression.text}`, 'one that begins with $request., $model or $state.'])
  return NOTHING
}

function firstValue(scope: Scope, nodes: readonly unknown[], place: Place): Value {
  const values = nodes.map((node, index) => value(scope, node, [...place, index]))
  noteUnreachable(scope, values, place)
  const last = values.at(-1) ?? NOTHING
  const before = values.slice(0, -1).map(bareCode)
  const maybe = values.every(({ absent, bare }) => absent || bare !== undefined)
  return {
    code: `(${[...before, last.code].join(' ?? ')})`,
    ...(last.bare !== undefined && { bare: `(${[...before, last.bare].join(' ?? ')})` }),
    absent: maybe && last.bare === undefined,
    // One of unknown type makes all of it unknown.
    types: values.some(({ types }) => types.length === 0) ? [] : values.flatMap(({ types }) => types),
    pointer: values[0]?.pointer ?? '',
  }
}

/** Code for a value whose absence says something by itself. */
export function bareCode({ code, bare }: Value): string {
  return bare ?? code
}

function literal(scope: Scope, node: unknown, place: Place): Value {
  if (typeof node === 'number' || typeof node === 'boolean' || (typeof node === 'string' && !node.startsWith('$'))) {
    const code =
      typeof node === 'number' && !Number.isSafeInteger(node) ? JSON.stringify(String(node)) : JSON.stringify(node)
    return { code, absent: false, types: [typeof node], pointer: '' }
  }
  report(scope, place, [
    JSON.stringify(node),
    'an expression such as $request.body#/width, a number, a text or true or false',
  ])
  return NOTHING
}

function fromRequest(scope: Scope, expression: Expression, place: Place): Value {
  const { vendor, operation } = scope
  const found = requestValue(vendor.document, operation, expression)
  if (found === undefined) {
    const fields = requestFields(vendor.document, operation).join(', ') || 'none: the operation takes no request'
    report(scope, place, [`${expression.text}, which the request of ${operation.id} does not have`, `one of ${fields}`])
    return NOTHING
  }
  return { ...found, pointer: pointerOf(expression) }
}

function fromModel(scope: Scope, { text, keys }: Expression, place: Place): Value {
  const model = scope.operation.pricing?.['model']
  if (!isObject(model)) {
    report(scope, place, [text, 'no $model, because x-pricing names no model; add `model: { catalogue, id }`'])
    return NOTHING
  }
  if (!isSound(scope.vendor, [...scope.operation.place, 'x-pricing', 'model'])) return NOTHING
  return modelAttribute(scope, { text, keys, catalogue: String(model['catalogue']) }, place)
}

interface ModelAttribute {
  readonly text: string
  readonly keys: readonly string[]
  readonly catalogue: string
}

function modelAttribute(scope: Scope, { text, keys, catalogue }: ModelAttribute, place: Place): Value {
  const held = heldByModels(scope.vendor, catalogue, keys)
  if (held.unknown) {
    const known = held.beside.map((name) => `$model#/${[...keys.slice(0, -1), name].join('/')}`).join(', ')
    report(scope, place, [`${text}, which no entry of the catalogue ${catalogue} has`, `one of ${known}`])
    return NOTHING
  }
  const path = keys.map((key) => JSON.stringify(key))
  scope.calls.add('attribute')
  const code = `attribute<never>(${['model', ...path].join(', ')})`
  return { code, absent: held.absent, types: [], values: held.values, pointer: '' }
}

function fromState(scope: Scope, { text, names, keys }: Expression, place: Place): Value {
  const declared = stateOf(scope)
  const [name] = names
  if (!isSound(scope.vendor, [...scope.operation.place, 'x-pricing', 'state'])) return NOTHING
  if (name === undefined || !Object.hasOwn(declared, name)) {
    const known = Object.keys(declared).map((one) => `$state.${one}`)
    report(scope, place, [
      `${text}, a state that ${scope.state === undefined ? 'x-pricing' : 'x-faults'} does not declare`,
      known.join(', ') || 'no state; declare it under `state`',
    ])
    return NOTHING
  }
  if (keys.length > 0 || names.length > 1) {
    report(scope, place, [text, `$state.${name}: a state is a single value`])
    return NOTHING
  }
  const type = String(declared[name])
  const shown = JSON.stringify(name)
  // A refusal says what it can; a price and an answer need all of it.
  if (scope.state !== undefined) {
    scope.calls.add('attribute')
    return { code: `attribute<never>(context.state, ${shown})`, absent: false, types: [type], pointer: '' }
  }
  const bare = call(scope, 'stateOf', 'context.state', shown, JSON.stringify(type))
  return { code: call(scope, 'stated', bare, shown), bare, absent: false, types: [type], pointer: '' }
}
