import type { Condition } from './condition.ts'
import type { Measure } from './measure.ts'
import type { Value } from './value.ts'

/** How a rate and a quantity make an amount; a matrix is `per-unit` with several values to look up by. */
export type ChargeModel = 'flat' | 'per-unit' | 'package' | 'graduated' | 'volume'

/** How far an estimate binds: what the run costs, the most that it can cost, or about what it costs. */
export type EstimateKind = 'exact' | 'maximum' | 'approximate'

/** `x-pricing` of an operation: what its requests are charged. */
export interface PriceRules {
  readonly kind: EstimateKind
  /** The model that each request has to name; left out where the document names none. */
  readonly model?: ModelLookup
  readonly charges: readonly Charge[]
}

/** The model that a request names; one that no entry has makes the request unpriced (`unknown-model`). */
export interface ModelLookup {
  readonly catalogue: string
  readonly id: Value
  /** The field that names the model, as a JSON Pointer into the body. */
  readonly pointer: string
  readonly only?: Only
}

/** Attributes by which entries are kept for some: an entry that has one must have this value of it. */
export type Only = Readonly<Record<string, Value>>

/** A priced component: it adds its lines to an estimate where its condition holds. */
export interface Charge {
  readonly id: string
  /** What is paid for, such as `output`. */
  readonly type: string
  /** What is counted, such as `pixel`. */
  readonly metric: string
  readonly model: ChargeModel
  readonly when?: Condition
  /** Left out where the charge is flat. */
  readonly quantity?: Measure
  /** Multiply the rate. */
  readonly factors: readonly Factor[]
  /** Picks the tier of a volume rate where that is not the quantity. */
  readonly tier?: Measure
  /** How often the charge is due; 1 where it is left out. */
  readonly times?: Measure
  readonly rate: Lookup
}

/** A factor from the price list; 1 where its condition does not hold. */
export interface Factor {
  readonly lookup: Lookup
  readonly when?: Condition
  /** Whether only what the factor adds is charged: factor − 1. */
  readonly surcharge: boolean
}

/** Which entry of a table of the price list is taken: the first that fits all values. */
export interface Lookup {
  readonly table: string
  readonly by: Readonly<Record<string, LookupValue>>
  /** The field that a refusal names, as a JSON Pointer into the body; empty where there is none. */
  readonly pointer: string
}

/** What an entry must fit; `anyIfAbsent` lets a state that was not given fit every entry. */
export type LookupValue = { readonly value: Value; readonly anyIfAbsent: boolean } | { readonly measure: Measure }
