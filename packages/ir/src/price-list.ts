import type { Json, Scalar } from './value.ts'

/** A version of a vendor's rates, as its file in `prices/` has it; a total counts 10^-scale of the unit. */
export interface PriceList {
  readonly version: string
  /** The list holds from this instant on (ISO 8601). */
  readonly effective: string
  readonly unit: string
  readonly scale: number
  readonly rounding: { readonly mode: 'up' | 'half-up' | 'half-even' | 'down'; readonly on: 'line' | 'total' }
  /** Models by the name of their catalogue. */
  readonly catalogues?: Readonly<Record<string, readonly CatalogueEntry[]>>
  readonly rates: Readonly<Record<string, RateTable>>
  readonly factors?: Readonly<Record<string, RateTable>>
}

/** A model with its attributes, and the other names that requests may give it. */
export interface CatalogueEntry {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly [attribute: string]: Json | undefined
}

/** Entries in the order in which they are tried. */
export interface RateTable {
  /** How many units one rate pays for; 1 where it is left out. */
  readonly per?: number | string
  readonly entries: readonly RateEntry[]
}

/** A rate, tiers or a factor, the values that it holds for, and where it comes from. */
export interface RateEntry {
  readonly match?: Readonly<Record<string, Scalar | readonly Scalar[] | Band>>
  /** The price of `per` units, as a decimal. */
  readonly rate?: string
  /** What a run really costs, where `rate` is the most that it can cost. */
  readonly actual?: {
    readonly rate: string
    readonly provenance: Provenance
    readonly source: string
    readonly note?: string
  }
  readonly tiers?: readonly { readonly upTo?: number | string; readonly rate: string }[]
  readonly factor?: string
  readonly per?: number | string
  readonly labels?: Readonly<Record<string, string>>
  readonly provenance: Provenance
  readonly source: string
  readonly note?: string
  /** The entry holds from this instant on (ISO 8601). */
  readonly from?: string
  /** The entry holds until just before this instant (ISO 8601). */
  readonly until?: string
}

/** Numbers above one end, up to and including the other. */
export interface Band {
  readonly above?: number | string
  readonly upTo?: number | string
}

export type Provenance = 'official' | 'sample'
