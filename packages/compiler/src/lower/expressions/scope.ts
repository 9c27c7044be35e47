import type { Operation } from '../../model/operation.ts'
import type { RuntimeName } from '../../model/runtime-names.ts'
import { isObject, type Json } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import type { Diagnostic } from '../../parse/diagnostic.ts'
import type { Expression } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'

/** What is at hand while the rules of one operation are checked and written. */
export interface Scope {
  readonly vendor: VendorSource
  readonly operation: Operation
  /** Collects diagnostics; code that follows from a diagnostic is never written. */
  readonly diagnostics: Problem[]
  /** Names of the runtime functions that the written code calls. */
  readonly calls: Set<RuntimeName>
  /** The fault rule whose answer is written: its code and labels. */
  readonly rule?: { readonly code: string; readonly status: number; readonly labels: Json }
  /** The state that `x-faults` declares, while its answers are written. */
  readonly state?: Json
  /** The catalogue whose entries are gone through. */
  readonly catalogue?: string
  /** What the place that is written stands in: `fault` in x-faults, `line` or `item` below `$as`. */
  readonly inside?: readonly string[]
}

/** A diagnostic with the parts that its sentence was made of. */
export interface Problem extends Diagnostic {
  readonly found: string
  readonly allowed: string
}

function problemAt(scope: Scope, place: Place, [found, allowed]: readonly [string, string]): Diagnostic {
  return scope.vendor.source.diagnostic(place, 'OUT1208', `The value must be ${allowed}; received ${found}.`)
}

/** Notes a diagnostic at a place of the document and gives code that stands in for it. */
export function report(scope: Scope, place: Place, [found, allowed]: readonly [string, string]): string {
  scope.diagnostics.push({ ...problemAt(scope, place, [found, allowed]), found, allowed })
  return 'undefined as never'
}

const HOMES: Readonly<Record<string, string>> = {
  line: 'below the $as of { $each: $lines }',
  item: 'below the $as of { $each: $priceList#/catalogues/… }',
  fault: 'in x-faults',
}

/** Stand-in code for an expression that has no meaning where it stands; undefined when it has one. */
export function strayed(scope: Scope, { text, source }: Expression, place: Place): string | undefined {
  const inside = scope.inside ?? []
  const inFault = inside.includes('fault') && source === 'priceList'
  const home = Object.hasOwn(HOMES, source) ? HOMES[source] : undefined
  if (inFault) return report(scope, place, [text, '$fault, $faults or a text: a refusal knows no price list'])
  if (home === undefined || inside.includes(source)) return undefined
  return report(scope, place, [`${text} here`, `${text} ${home}`])
}

/** Notes alternatives that stand behind one that is always there. */
export function noteUnreachable(
  scope: Scope,
  alternatives: readonly { readonly code: string; readonly absent: boolean; readonly bare?: string }[],
  place: Place,
): void {
  // The running server may leave a state out, and a price list an attribute.
  const sure = alternatives.findIndex(
    ({ code, absent, bare }) => !absent && bare === undefined && !code.startsWith('attribute<'),
  )
  if (sure === -1 || sure === alternatives.length - 1) return
  report(scope, [...place, sure + 1], ['an alternative that is never reached', 'none after one that is always there'])
}

/** Code that calls a runtime function, which the written file then imports. */
export function call(scope: Scope, name: RuntimeName, ...args: readonly string[]): string {
  scope.calls.add(name)
  return `${name}(${args.join(', ')})`
}

/** The state that is declared for a place: by `x-faults` for a refusal, by `x-pricing` for an answer. */
export function stateOf({ state: declared, operation }: Scope): Json {
  if (declared !== undefined) return declared
  const state = operation.choice?.['state']
  return isObject(state) ? state : {}
}
