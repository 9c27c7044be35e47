import type { Operation } from '../document/operation.ts'
import type { Json } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import type { Mistake } from '../mistakes/mistake.ts'
import type { Place } from '../source/yaml-source.ts'

/** What is at hand while the rules of one operation are checked and written. */
export interface Scope {
  readonly vendor: VendorSource
  readonly operation: Operation
  /** Collects mistakes; code that follows from a mistake is never written. */
  readonly mistakes: Mistake[]
  /** Names of the runtime functions that the written code calls. */
  readonly calls: Set<string>
  /** The code of the fault rule whose answer is written. */
  readonly code?: string
}

/** Notes a mistake at a place of the document and gives code that stands in for it. */
export function wrong(scope: Scope, place: Place, [found, allowed]: readonly [string, string]): string {
  scope.mistakes.push(scope.vendor.source.mistake(place, found, allowed))
  return 'undefined as never'
}

/** Code that calls a runtime function, which the written file then imports. */
export function call(scope: Scope, name: string, ...args: readonly string[]): string {
  scope.calls.add(name)
  return `${name}(${args.join(', ')})`
}

/** The state that an operation declares: names with their types. */
export function stateOf(operation: Operation): Json {
  const state = operation.pricing?.['state']
  return typeof state === 'object' && state !== null ? (state as Json) : {}
}
