import type { StateType } from '@outlay/ir'
import { type Expression, expressionOf, pointerOf } from '../parse/expression.ts'
import { itemTypes } from './possible-types.ts'
import { valuesInCatalogue } from './possible-values.ts'
import { requestField, requestFields } from './request-field.ts'
import { isUnresolved, literalOf, type Resolution, type Resolved, resolvedValue, UNKNOWN } from './resolved.ts'
import { isObject, type Json } from './schema.ts'
import { declaredState, isInFault, type Scope } from './scope.ts'
import { isSound } from './vendor.ts'

/** Finds out what a value of the price language means: an expression, a literal, or the `first` of several that is there. */
export function resolveValue(scope: Scope, node: unknown): Resolution {
  if (isObject(node) && Array.isArray(node['first']))
    return firstOf(node['first'].map((one) => knownOr(resolveValue(scope, one))))
  const expression = expressionOf(node)
  if (expression === undefined) return literal(node)
  if (expression.source === 'request') return fromRequest(scope, expression)
  if (expression.source === 'model') return fromModel(scope, expression)
  if (expression.source === 'state') return fromState(scope, expression)
  return { problem: ['OUT1208', expression.text, 'an expression that begins with $request., $model or $state.'] }
}

/** Several alternatives as one value: those before the last may be absent without more ado. */
export function firstOf(alternatives: readonly Resolved[]): Resolved {
  const last = alternatives.at(-1) ?? UNKNOWN
  const before = alternatives.slice(0, -1).map(({ ifGiven }) => ifGiven)
  const absent = alternatives.every((one) => one.absent || one.required) && !last.required
  return {
    value: { from: 'first', of: [...before, last.value] },
    ifGiven: { from: 'first', of: [...before, last.ifGiven] },
    required: last.required,
    absent,
    sure: !absent && !last.required,
    // One of unknown type makes all of it unknown.
    types: alternatives.some(({ types }) => types.length === 0) ? [] : alternatives.flatMap(({ types }) => types),
    pointer: alternatives[0]?.pointer ?? '',
  }
}

/** What a resolution says, or nothing at all. */
export function knownOr(resolution: Resolution): Resolved {
  return isUnresolved(resolution) ? UNKNOWN : resolution
}

function literal(node: unknown): Resolution {
  if (typeof node === 'number' || typeof node === 'boolean' || (typeof node === 'string' && !node.startsWith('$')))
    return { ...resolvedValue(literalOf(node)), types: [typeof node] }
  const allowed = 'an expression such as $request.body#/width, a number, a text or true or false'
  return { problem: ['OUT1214', JSON.stringify(node), allowed] }
}

function fromRequest({ vendor: { document }, operation }: Scope, expression: Expression): Resolution {
  const found = requestField(document, operation, expression)
  if (found === undefined) {
    const fields = requestFields(document, operation).join(', ') || 'none, because the operation takes no request'
    return {
      problem: ['OUT1209', expression.text, `a field of the request of ${operation.id}, one of ${fields}`],
    }
  }
  const { value, schema, absent } = found
  const { types } = value
  return { ...resolvedValue(value), absent, sure: !absent, types, schema, pointer: pointerOf(expression) }
}

function fromModel({ vendor, operation }: Scope, { text, keys }: Expression): Resolution {
  const model = operation.pricing?.['model']
  if (!isObject(model))
    return { problem: ['OUT1210', text, 'without $model, because `x-pricing` has no `model: { catalogue, id }`'] }
  if (!isSound(vendor, [...operation.place, 'x-pricing', 'model'])) return { problem: undefined }
  const catalogue = String(model['catalogue'])
  const known = valuesInCatalogue(vendor, catalogue, keys)
  if (known.unknown) {
    const names = known.beside.map((name) => `$model#/${[...keys.slice(0, -1), name].join('/')}`).join(', ')
    return { problem: ['OUT1211', text, `an attribute of the catalogue ${catalogue}, one of ${names}`] }
  }
  const { absent, values } = known
  return { ...resolvedValue({ from: 'model', path: keys }), absent, sure: false, values }
}

function fromState(scope: Scope, { text, names, keys }: Expression): Resolution {
  const declared = declaredState(scope)
  const inFault = isInFault(scope)
  const [name] = names
  if (!isSound(scope.vendor, [...scope.operation.place, 'x-pricing', 'state'])) return { problem: undefined }
  if (name === undefined || !Object.hasOwn(declared, name)) {
    const known = Object.keys(declared).map((one) => `$state.${one}`)
    return {
      problem: [
        'OUT1212',
        text,
        `a state that ${inFault ? '`x-faults`' : '`x-pricing`'} declares under \`state\`, one of ${known.join(', ') || 'none yet'}`,
      ],
    }
  }
  if (keys.length > 0 || names.length > 1)
    return { problem: ['OUT1213', text, `$state.${name}, because a state is a single value`] }
  const type = String(declared[name])
  const ifGiven = { from: 'state', name, type: type as StateType, checked: !inFault, required: false } as const
  const value = { ...ifGiven, required: !inFault }
  return { ...resolvedValue(value), ifGiven, required: !inFault, sure: false, types: [type] }
}

/** May a single entry stand in place of a list of such? */
export function isOneOrMany(document: Json, { types, schema }: Resolved): boolean {
  const single = types.filter((type) => type !== 'array')
  const items = itemTypes(document, schema)
  return single.length > 0 && single.length < types.length && single.every((type) => items.includes(type))
}
