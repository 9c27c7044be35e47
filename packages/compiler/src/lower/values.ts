import type { Only, Value } from '@outlay/ir'
import { resolveValue } from '../model/resolve-value.ts'
import { isUnresolved, type Resolution, type Resolved } from '../model/resolved.ts'
import { isObject } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'

/** What a value of a document that passed the checks means. */
export function resolvedValueOf(scope: Scope, node: unknown): Resolved {
  return resolved(resolveValue(scope, node))
}

/** The value whose absence says something by itself. */
export function valueIfGiven(scope: Scope, node: unknown): Value {
  return resolvedValueOf(scope, node).ifGiven
}

/** `only` and `$only`: for which values the entries of a catalogue are kept. */
export function onlyOf(scope: Scope, node: unknown): Only | undefined {
  if (!isObject(node)) return undefined
  return Object.fromEntries(Object.entries(node).map(([name, of]) => [name, valueIfGiven(scope, of)]))
}

/** A resolution of a document that passed the checks. */
export function resolved(resolution: Resolution): Resolved {
  if (!isUnresolved(resolution)) return resolution
  throw new Error(`The checks let an expression pass that means nothing: ${resolution.problem?.[0] ?? 'unknown'}`)
}

/** A JSON value of the document. */
export function isValueWord(node: unknown): boolean {
  return !isObject(node) || 'first' in node
}
