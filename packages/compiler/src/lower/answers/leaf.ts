import type { Place } from '../../parse/yaml-source.ts'

/** Code for one value of an answer and what is known of it. */
export interface Leaf {
  readonly code: string
  /** The code where its absence leads on to another, as in `$first`; of a state alone. */
  readonly bare?: string
  /** Whether the value may be absent, so that its property must be optional. */
  readonly absent: boolean
  /** JSON types it can have; empty when only the running server knows. */
  readonly types: readonly string[]
  /** Values that it can have, as far as they are known. */
  readonly values?: readonly unknown[]
  /** How many entries it can have, where it is a list and that is known. */
  readonly lengths?: readonly number[]
  /** What a diagnostic calls it, where it is not always the same value. */
  readonly name?: string
}

/** A part of a template, the schema it must fit (undefined: any), and where it stands. */
export interface Part {
  readonly node: unknown
  readonly schema: unknown
  readonly place: Place
}

/** Stands in for a value that a diagnostic keeps from being written. */
export const UNKNOWN: Leaf = { code: 'undefined as never', absent: false, types: [] }
