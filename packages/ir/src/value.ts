/** What JSON text can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** A single JSON value that stands for itself, such as a text that a condition compares with. */
export type Scalar = string | number | boolean

/** The type of a state, as `x-pricing` or `x-faults` declares it. */
export type StateType = 'decimal' | 'integer' | 'string' | 'boolean'

/** A value that price rules and answers read, before anything is computed from it. */
export type Value =
  | LiteralValue
  | RequestValue
  | ModelAttribute
  | ItemAttribute
  | PriceListAttribute
  | StateValue
  | LinePart
  | LineLabel
  | AnyLabel
  | FaultPart
  | FaultLabel
  | FirstOf

/** A value that the document spells out. */
export interface LiteralValue {
  readonly from: 'literal'
  readonly value: Json
}

/** `$request.body#/width`: a field of the request, with the default that the document declares for it. */
export interface RequestValue {
  readonly from: 'request'
  readonly in: 'body' | 'query' | 'path' | 'header'
  /** The way into that part; empty for the whole body. */
  readonly path: readonly PathStep[]
  /** Stands for a field that is absent or null; left out where there is no default, or where the field is always there. */
  readonly default?: Json
  /** The JSON types that the field can have, `decimal` for a text of that format; empty where the document does not say. */
  readonly types: readonly string[]
}

/** One key on the way to a field. */
export interface PathStep {
  readonly name: string
  /** Whether what the key is read from may be absent or null; the field is then absent, too. */
  readonly optional: boolean
}

/** `$model#/max_output_tokens`: an attribute of the catalogue entry that the request names. */
export interface ModelAttribute {
  readonly from: 'model'
  readonly path: readonly string[]
}

/** `$item#/id`: an attribute of the catalogue entry that `each` has reached. */
export interface ItemAttribute {
  readonly from: 'item'
  readonly path: readonly string[]
}

/** `$priceList#/version`: a part of the price list. */
export interface PriceListAttribute {
  readonly from: 'priceList'
  readonly path: readonly string[]
}

/** `$state.balance`: a value that only the running server knows. */
export interface StateValue {
  readonly from: 'state'
  readonly name: string
  readonly type: StateType
  /** Whether a value of another type is refused as `missing-state`; in a refusal it is shown as it is. */
  readonly checked: boolean
  /** Whether a state that was not given makes the request unpriced (`missing-state`); else it is absent. */
  readonly required: boolean
}

/** A line of the estimate: the one that `each` has reached, or the one of a charge. */
export type LineReference = { readonly of: 'current' } | { readonly of: 'charge'; readonly id: string }

/** `$line#/metric`, `$lines.base#/type`: a text of a line; absent where the charge is not due. */
export interface LinePart {
  readonly from: 'line'
  readonly line: LineReference
  readonly part: 'id' | 'type' | 'metric'
}

/** `$lines.base#/labels/provider`: a label of the rate that a line was charged by. */
export interface LineLabel {
  readonly from: 'lineLabel'
  readonly line: LineReference
  readonly label: string
}

/** `$lines#/labels/provider`: the label of the first line that has it; without one the request is unpriced. */
export interface AnyLabel {
  readonly from: 'anyLabel'
  readonly label: string
}

/** `$fault#/message`: a part of the fault that is refused. */
export interface FaultPart {
  readonly from: 'fault'
  readonly part: FaultPartName
}

export type FaultPartName =
  | 'code'
  | 'message'
  | 'status'
  | 'pointer'
  | 'field'
  | 'path'
  | 'location'
  | 'keyword'
  | 'given'
  | 'allowed'
  | 'nearest'

/** `$fault#/labels/type`: a label of the rule that caught the fault. */
export interface FaultLabel {
  readonly from: 'faultLabel'
  readonly label: string
}

/** `first: [a, b]`: the first value that is neither absent nor null. */
export interface FirstOf {
  readonly from: 'first'
  readonly of: readonly Value[]
}
