import type { Only } from './charge.ts'
import type { LineReference, Value } from './value.ts'

/**
 * How an answer is written: `x-answer`, or the body and the sentence of a refusal.
 *
 * A template marked `optional` may have no value: its property is then left out, in a text it is empty, in `concat` it has
 * no entries. A value that is null counts as none there, unless it is a part of the fault.
 */
export type Template =
  | ValueTemplate
  | ObjectTemplate
  | ListTemplate
  | TextTemplate
  | EachTemplate
  | CountTemplate
  | ConcatTemplate
  | FirstTemplate
  | AmountTemplate
  | ComparisonTemplate

interface Optional {
  readonly optional?: true
}

/** A value as it is. */
export interface ValueTemplate extends Optional {
  readonly write: 'value'
  readonly value: Value
}

export interface ObjectTemplate {
  readonly write: 'object'
  readonly properties: readonly { readonly name: string; readonly value: Template }[]
}

export interface ListTemplate {
  readonly write: 'list'
  readonly entries: readonly Template[]
}

/** Literal texts and values one after the other. */
export interface TextTemplate {
  readonly write: 'text'
  readonly parts: readonly (string | Template)[]
}

/** `$each` … `$as`: an entry for each of a list. */
export interface EachTemplate {
  readonly write: 'each'
  readonly of: ListSource
  readonly as: Template
}

/** `$count`: how many entries a list has. */
export interface CountTemplate {
  readonly write: 'count'
  readonly of: ListSource
}

/** What `each` and `count` go through: the lines that are charges, the faults, or the entries of a catalogue. */
export type ListSource =
  | { readonly list: 'lines' }
  | { readonly list: 'faults' }
  | { readonly list: 'catalogue'; readonly catalogue: string; readonly only?: Only }

export interface ConcatTemplate {
  readonly write: 'concat'
  readonly lists: readonly Template[]
}

/** The first that has a value. */
export interface FirstTemplate extends Optional {
  readonly write: 'first'
  readonly of: readonly Template[]
}

/**
 * `$decimal`, `$number`, `$integer`, `$units`: an amount as a decimal text, a JSON number, a whole number, or a count of
 * 10^-scale of the price list's unit. What cannot be written exactly is unpriced (`unrepresentable`).
 */
export interface AmountTemplate extends Optional {
  readonly write: 'decimal' | 'number' | 'integer' | 'units'
  readonly amount: Amount
}

/** `$atLeast`, `$above`: true or false. */
export interface ComparisonTemplate {
  readonly write: 'atLeast' | 'above'
  readonly left: Amount
  readonly right: Amount
}

/** An exact amount. */
export type Amount =
  | { readonly amount: 'total' }
  | { readonly amount: 'literal'; readonly decimal: string }
  /** A number or a decimal text; where `optional`, absent and null have no amount. */
  | { readonly amount: 'value'; readonly value: Value; readonly optional?: true }
  | LineAmount
  | { readonly amount: 'add' | 'subtract'; readonly of: readonly Amount[] }

/** An amount of a line; `unitPrice` is its rate divided by `per`, `rounded` its amount as the price list rounds it. */
export interface LineAmount extends Optional {
  readonly amount: 'line'
  readonly line: LineReference
  readonly part: 'amount' | 'quantity' | 'billableQuantity' | 'rate' | 'per' | 'unitPrice' | 'rounded'
}
