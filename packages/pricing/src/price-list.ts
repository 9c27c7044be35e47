import { type Exact, exact, ONE, type Rounding } from '@outlay/money'

/** Where a rate comes from: the vendor says so, or it is our sample for trying things out. */
export type RateProvenance = 'official' | 'sample'

/** What an entry asks of one lookup value: to equal it, to be among several, or to lie in a band. */
export type Match = string | number | boolean | readonly (string | number | boolean)[] | Band

/** A half-open band of numbers: above the lower end, up to and including the upper end. */
export interface Band {
  readonly above?: number | string
  readonly upTo?: number | string
}

/** One step of a graduated or volume rate: up to and including `upTo` units; the last step has no end. */
export interface Tier {
  readonly upTo?: number | string
  readonly rate: string
}

/** A rate that a run is really charged by, and where it comes from. */
export interface ActualRate {
  readonly rate: string
  readonly provenance: RateProvenance
  readonly source: string
  readonly note?: string
}

/** A rate or a factor with the values it is looked up by and where it comes from. */
export interface Entry {
  readonly match?: Readonly<Record<string, Match>>
  /** Price in the list's unit for `per` units of quantity, as a decimal string. */
  readonly rate?: string
  /** What a run really costs, where `rate` is the most that it can cost; never above it. */
  readonly actual?: ActualRate
  readonly tiers?: readonly Tier[]
  /** A multiplier without unit, as a decimal string. */
  readonly factor?: string
  readonly per?: number | string
  readonly labels?: Readonly<Record<string, string>>
  readonly provenance: RateProvenance
  readonly source: string
  readonly note?: string
  /** The entry holds from this instant on (ISO 8601). */
  readonly from?: string
  /** The entry holds until just before this instant (ISO 8601). */
  readonly until?: string
}

/** Entries in the order in which they are tried; the first that matches is taken. */
export interface Table {
  /** How many units of quantity one rate pays for; 1 when absent. */
  readonly per?: number | string
  readonly entries: readonly Entry[]
}

/** A model with its attributes, and the other names that requests may give it. */
export type CatalogueEntry = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly aliases?: readonly string[]
}

/**
 * Rates with version and provenance, as `openapi/<vendor>/prices/` holds them.
 *
 * The unit is an ISO 4217 currency, `credit` or `creative-unit`; a total counts 10^-scale of it.
 */
export interface PriceList {
  readonly version: string
  /** The list holds from this instant on (ISO 8601). */
  readonly effective: string
  readonly unit: string
  readonly scale: number
  /** How, and on what, amounts are rounded to the scale: each line, or once the total. */
  readonly rounding: { readonly mode: Rounding; readonly on: 'line' | 'total' }
  readonly catalogues?: Readonly<Record<string, readonly CatalogueEntry[]>>
  readonly rates: Readonly<Record<string, Table>>
  readonly factors?: Readonly<Record<string, Table>>
}

const decimals = new Map<number | string, Exact>()

/** A decimal of a price list, parsed once. */
export function listed(value: number | string | undefined): Exact {
  if (value === undefined) return ONE
  let parsed = decimals.get(value)
  if (parsed === undefined) {
    parsed = exact(value)
    decimals.set(value, parsed)
  }
  return parsed
}

const effects = new WeakMap<PriceList, number>()

/** From when on a price list holds, in milliseconds since 1970-01-01T00:00:00Z. */
export function effectiveAt(list: PriceList): number {
  let at = effects.get(list)
  if (at === undefined) {
    at = Date.parse(list.effective)
    effects.set(list, at)
  }
  return at
}
