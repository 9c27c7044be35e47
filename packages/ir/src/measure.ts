import type { Value } from './value.ts'

/** A quantity, exact, that a charge counts, a condition compares or a rate is looked up by. */
export type Measure = Quantity | Product | PixelsOfText | CodePoints | Length | Ratio | Tokens

/** What is measured, and the field that a refusal names: the JSON Pointer into the body, empty where there is none. */
interface MeasureOf {
  readonly value: Value
  readonly pointer: string
}

/** As `MeasureOf`; `needed` where the value may be absent, which makes the request unpriced (`missing-quantity`). */
interface MeasureOfNeeded extends MeasureOf {
  readonly needed: boolean
}

/** A number, or a text that is a decimal. */
export interface Quantity extends MeasureOfNeeded {
  readonly measure: 'quantity'
}

/** Several quantities multiplied; none may be negative. */
export interface Product {
  readonly measure: 'product'
  readonly of: readonly Measure[]
}

/** Width times height of a text such as `1024x1024`. */
export interface PixelsOfText extends MeasureOfNeeded {
  readonly measure: 'pixels'
}

/** The length of a text in Unicode code points. */
export interface CodePoints extends MeasureOfNeeded {
  readonly measure: 'codePoints'
}

/** The number of entries of a list; an absent list has none. */
export interface Length extends MeasureOf {
  readonly measure: 'length'
  /** Whether one entry may stand in place of a list, and counts as 1. */
  readonly oneOrMany: boolean
}

/** One quantity divided by another; `pointer` is the field of the divisor. */
export interface Ratio {
  readonly measure: 'ratio'
  readonly dividend: Measure
  readonly divisor: Measure
  readonly pointer: string
}

/** The tokens of a value by a named tokenizer. */
export interface Tokens extends MeasureOfNeeded {
  readonly measure: 'tokens'
  readonly tokenizer: string
}
