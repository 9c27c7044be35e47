import type { Place } from '../parse/yaml-source.ts'
import { isObject, type Json } from './schema.ts'
import { isSound, isThere, type PriceSource } from './vendor.ts'

/** Which tables of a price list: those of rates, or those of factors. */
export type TableKind = 'rates' | 'factors'

/** A table of rates or factors. */
export interface PriceTable {
  readonly kind: TableKind
  readonly name: string
  /** In the order in which they are tried; those that are not objects are left out. */
  readonly entries: readonly PriceEntry[]
  /** Whether an entry is not an object, so that not all entries are known. */
  readonly hasUnknownEntries: boolean
}

/** An entry of a table: what it matches, and what it says. A word that is not there is undefined. */
export interface PriceEntry {
  readonly place: Place
  readonly match: Json
  readonly rate: unknown
  /** The most that each tier reaches; undefined where the entry has no list of tiers. */
  readonly tierEnds: readonly unknown[] | undefined
  /** The rate that a run really costs; undefined where the entry has none. */
  readonly actualRate: unknown
  readonly hasActual: boolean
  readonly from: unknown
  readonly until: unknown
  readonly labels: Json
  has(word: 'rate' | 'tiers'): boolean
}

/** A model of a catalogue, and the other names that requests may give it. */
export interface CatalogueModel {
  readonly id: unknown
  readonly aliases: readonly unknown[]
  readonly attributes: Json
  readonly place: Place
  /** Whether the entry has the shape that it should. */
  readonly sound: boolean
}

export function versionOf({ list }: PriceSource): unknown {
  return list['version']
}

export function effectiveOf({ list }: PriceSource): unknown {
  return list['effective']
}

export function unitOf({ list }: PriceSource): unknown {
  return list['unit']
}

/** The tables of a price list. */
export function tablesOf({ list }: PriceSource): PriceTable[] {
  return (['rates', 'factors'] as const).flatMap((kind) => {
    const tables = isObject(list[kind]) ? list[kind] : {}
    return Object.entries(tables).map(([name, table]) => {
      const entries = isObject(table) && Array.isArray(table['entries']) ? (table['entries'] as unknown[]) : []
      return {
        kind,
        name,
        entries: entries.flatMap((entry, index) =>
          isObject(entry) ? [entryOf(entry, [kind, name, 'entries', index])] : [],
        ),
        hasUnknownEntries: !entries.every(isObject),
      }
    })
  })
}

/** A table by its kind and name; undefined where the list has none that is an object. */
export function tableNamed(prices: PriceSource, kind: TableKind, name: string): PriceTable | undefined {
  const tables = prices.list[kind]
  if (!isObject(tables) || !isObject(tables[name])) return undefined
  return tablesOf(prices).find((table) => table.kind === kind && table.name === name)
}

/** The names of the tables of a kind. */
export function tableNames({ list }: PriceSource, kind: TableKind): string[] {
  return isObject(list[kind]) ? Object.keys(list[kind]) : []
}

/** The names of the catalogues of a list. */
export function catalogueNames({ list }: PriceSource): string[] {
  return isObject(list['catalogues']) ? Object.keys(list['catalogues']) : []
}

/** The models of a catalogue; undefined where it is not known which they are. */
export function modelsOf(prices: PriceSource, name: string): CatalogueModel[] | undefined {
  const catalogues = isObject(prices.list['catalogues']) ? prices.list['catalogues'] : {}
  const entries: unknown = catalogues[name]
  if (!isThere(prices, ['catalogues', name]) || !Array.isArray(entries)) return undefined
  return entries.flatMap((attributes: unknown, index): CatalogueModel[] => {
    if (!isObject(attributes)) return []
    const place = ['catalogues', name, index]
    const aliases: readonly unknown[] = Array.isArray(attributes['aliases']) ? attributes['aliases'] : []
    return [{ id: attributes['id'], aliases, attributes, place, sound: isSound(prices, place) }]
  })
}

function entryOf(entry: Json, place: Place): PriceEntry {
  const { match, rate, tiers, actual, from, until, labels } = entry
  return {
    ...{ place, rate, from, until },
    match: isObject(match) ? match : {},
    tierEnds: Array.isArray(tiers)
      ? tiers.map((tier: unknown) => (isObject(tier) ? tier['upTo'] : undefined))
      : undefined,
    actualRate: isObject(actual) ? actual['rate'] : undefined,
    hasActual: isObject(actual),
    labels: isObject(labels) ? labels : {},
    has: (word) => word in entry,
  }
}
