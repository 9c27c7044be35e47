import type { LiteralValue, Value } from '@outlay/ir'
import type { DiagnosticCode } from '../parse/diagnostic-codes.ts'
import type { Json } from './schema.ts'

/** What an expression means: the value that it reads, and what the document and the price lists say of it. */
export interface Resolved {
  readonly value: Value
  /** The value where its absence says something by itself, as in `given` and before another of `first`. */
  readonly ifGiven: Value
  /** Whether a request is refused where the value is not there; of a state alone. */
  readonly required: boolean
  /** Whether it may be absent by what the document and the price lists say. */
  readonly absent: boolean
  /** Whether it is there in every case: neither the running server nor a price list can leave it out. */
  readonly sure: boolean
  /** The JSON types that it can have; empty where they are not known. */
  readonly types: readonly string[]
  /** Its schema where it is a field of the request. */
  readonly schema?: Json
  /** The values that it can have, where they are known. */
  readonly values?: readonly unknown[]
  /** The field of the body that it is, as a JSON Pointer; empty where it is none. */
  readonly pointer: string
}

/** What is wrong with an expression; without a problem where that has a diagnostic of its own. */
export interface Unresolved {
  readonly problem: Problem | undefined
}

/** What is wrong with a value: the kind of diagnostic, what was received, and what it must be. */
export type Problem = readonly [code: DiagnosticCode, received: string, allowed: string]

export type Resolution = Resolved | Unresolved

/** What something that has no meaning counts as, so that nothing follows from it. */
export const UNKNOWN: Resolved = {
  ...resolvedValue({ from: 'literal', value: null }),
  sure: false,
}

/** A value that is read in one way only. */
export function resolvedValue(value: Value): Resolved {
  return { value, ifGiven: value, required: false, absent: false, sure: true, types: [], pointer: '' }
}

export function isUnresolved(one: Resolution): one is Unresolved {
  return 'problem' in one
}

/** A literal of the price language: an integer beyond 2^53 as the decimal that it is. */
export function literalOf(node: string | number | boolean): LiteralValue {
  const exact = typeof node !== 'number' || Number.isSafeInteger(node)
  return { from: 'literal', value: exact ? node : String(node) }
}
