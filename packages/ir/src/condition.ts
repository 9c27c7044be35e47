import type { Measure } from './measure.ts'
import type { Scalar, Value } from './value.ts'

/** Whether a charge is due, a factor applies, or a declared answer holds. */
export type Condition = AllOf | Given | Equals | EqualsMeasure | Comparison

/** Every condition of the list holds. */
export interface AllOf {
  readonly when: 'allOf'
  readonly of: readonly Condition[]
}

/** The value is there: neither absent nor null. */
export interface Given {
  readonly when: 'given'
  readonly value: Value
}

/** The value is one of these, of the same type. */
export interface Equals {
  readonly when: 'equals'
  readonly value: Value
  readonly is: readonly Scalar[]
}

/** The measure is one of these numbers, written as decimals. */
export interface EqualsMeasure {
  readonly when: 'equalsMeasure'
  readonly measure: Measure
  readonly is: readonly string[]
}

/** The value passes every test; an absent one passes none. */
export interface Comparison {
  readonly when: 'compare'
  readonly operand: { readonly value: Value } | { readonly measure: Measure }
  readonly tests: readonly ComparisonTest[]
}

export interface ComparisonTest {
  readonly is: 'above' | 'atLeast' | 'atMost' | 'below'
  /** A decimal such as `0.5`. */
  readonly bound: string
}
