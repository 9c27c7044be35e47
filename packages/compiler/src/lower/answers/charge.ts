import { isObject, type Json } from '../../model/schema.ts'
import type { Expression } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { report, type Scope } from '../expressions/scope.ts'

export type Charge = Json

/** The charges of the operation whose answer is written. */
export function chargesOf(scope: Scope): readonly Charge[] {
  const charges = scope.operation.pricing?.['charges']
  return Array.isArray(charges) ? charges.filter(isObject) : []
}

/** The charge that `$lines.<id>` names; undefined when there is none, which is a diagnostic. */
export function chargeNamed(scope: Scope, { text, names }: Expression, place: Place): Charge | undefined {
  const charges = chargesOf(scope)
  const [id] = names
  const found = charges.find((charge) => charge['id'] === id)
  // A charge without an id is a diagnostic already; it may be the one that is meant.
  if (found !== undefined || charges.some((charge) => typeof charge['id'] !== 'string')) return found
  const known = charges.map((charge) => `$lines.${String(charge['id'])}`).join(', ')
  report(scope, place, [text, known === '' ? 'no line: there are no charges' : `one of ${known}`])
  return undefined
}
