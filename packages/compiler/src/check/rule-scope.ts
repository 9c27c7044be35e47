import { isUnresolved, type Problem, type Resolution, type Resolved, UNKNOWN } from '../model/resolved.ts'
import type { Json } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Expression } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'
import type { Misfit } from './misfit.ts'

/** What is at hand while price rules, answers and refusals are checked. */
export interface RuleScope extends Scope {
  readonly diagnostics: Diagnostic[]
  /** What does not fit a response schema, by the diagnostic that says so. */
  readonly misfits: Map<Diagnostic, Misfit>
  /** The fault rule whose answer is checked. */
  readonly rule?: { readonly code: string; readonly status: number; readonly labels: Json }
}

/** Adds a diagnostic for a place of the document. */
export function report(scope: RuleScope, place: Place, [code, received, allowed]: Problem): Diagnostic {
  const message = `The value must be ${allowed}; received ${received}.`
  const diagnostic = scope.vendor.source.diagnostic(place, code, message)
  scope.diagnostics.push(diagnostic)
  return diagnostic
}

/** What a resolution says; reports its problem where it has one. */
export function resolvedAt(scope: RuleScope, place: Place, resolution: Resolution): Resolved {
  if (!isUnresolved(resolution)) return resolution
  if (resolution.problem !== undefined) report(scope, place, resolution.problem)
  return UNKNOWN
}

const HOMES: Readonly<Record<string, string>> = {
  line: 'below the $as of { $each: $lines }',
  item: 'below the $as of { $each: $priceList#/catalogues/… }',
  fault: 'in x-faults',
}

/** Reports an expression that has no meaning where it stands; tells whether it did. */
export function reportMisplaced(scope: RuleScope, { text, source }: Expression, place: Place): boolean {
  const inside: readonly string[] = scope.inside
  const home = Object.hasOwn(HOMES, source) ? HOMES[source] : undefined
  if (inside.includes('fault') && source === 'priceList') {
    report(scope, place, ['OUT1227', text, '$fault, $faults or a text, because a refusal knows no price list'])
    return true
  }
  if (home === undefined || inside.includes(source)) return false
  report(scope, place, ['OUT1226', `${text} here`, `without $${source}, which is only ${home}`])
  return true
}

/** Reports alternatives that stand behind one that is always there. */
export function reportUnreachable(
  scope: RuleScope,
  alternatives: readonly Pick<Resolved, 'sure'>[],
  place: Place,
): void {
  const sure = alternatives.findIndex((one) => one.sure)
  if (sure === -1 || sure === alternatives.length - 1) return
  report(
    scope,
    [...place, sure + 1],
    ['OUT1225', 'one that is never reached', 'left out, because the alternative before is always there'],
  )
}
