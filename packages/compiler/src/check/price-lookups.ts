import { allKnown, type ChargeLookup, lookupsOf, writtenModel } from '../model/lookup.ts'
import { type LookupIn, lookupCases } from '../model/lookup-values.ts'
import type { Operation } from '../model/operation.ts'
import {
  catalogueNames,
  effectiveOf,
  type PriceEntry,
  type PriceTable,
  tableNamed,
  tableNames,
  tablesOf,
} from '../model/price-list.ts'
import { isObject, type Json } from '../model/schema.ts'
import { isSound, isThere, type PriceSource, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { checkMatches } from './price-matches.ts'

/** Price lists held against what the document looks up in them, as far as both have the shape that they should. */
export function checkPriceLookups(vendor: VendorSource): Diagnostic[] {
  const lookups = lookupsOf(vendor)
  const all = vendor.operations.length > 0 && allKnown(vendor)
  return vendor.priceLists.flatMap((prices) => [
    ...vendor.operations.flatMap((operation) => checkCatalogue(vendor, prices, operation)),
    ...lookups.flatMap((one) => checkLookup({ ...one, vendor, prices })),
    ...(all ? tablesOf(prices).flatMap((table) => checkUsed(prices, table, lookups)) : []),
    ...(all
      ? tablesOf(prices).flatMap((table) =>
          checkMatches(vendor, prices, { ...table, lookups: lookupsTo(table, lookups) }),
        )
      : []),
  ])
}

function checkCatalogue(vendor: VendorSource, prices: PriceSource, operation: Operation): Diagnostic[] {
  const model = writtenModel(operation)
  if (model === undefined || !isSound(vendor, model.place) || !isThere(prices, ['catalogues'])) return []
  const known = catalogueNames(prices)
  if (known.includes(model.catalogue)) return []
  const allowed = `one of ${known.join(', ') || 'none yet'}`
  const message = `\`catalogue\` must be a catalogue of ${prices.source.file}, ${allowed}; received ${model.catalogue}.`
  return [vendor.source.diagnostic([...model.place, 'catalogue'], 'OUT1205', message)]
}

function lookupsTo({ kind, name }: PriceTable, lookups: readonly ChargeLookup[]): ChargeLookup[] {
  return lookups.filter(({ lookup }) => lookup.kind === kind && lookup.table === name)
}

function checkUsed(prices: PriceSource, { kind, name }: PriceTable, lookups: readonly ChargeLookup[]): Diagnostic[] {
  const used = lookups.filter(({ lookup }) => lookup.kind === kind).map(({ lookup }) => lookup.table)
  const tables = tableNames(prices, kind)
  // A charge that looks up a table that is not there may mean this one.
  if (used.includes(name) || used.some((one) => !tables.includes(one))) return []
  const known = [...new Set(used)].join(', ')
  const allowed = known === '' ? `left out, because no charge looks up ${kind}` : `one that a charge looks up: ${known}`
  const message = `A table of \`${kind}\` must be ${allowed}; received ${name}.`
  return [prices.source.diagnostic([kind, name], 'OUT1816', message)]
}

function checkLookup(lookupIn: LookupIn): Diagnostic[] {
  const { vendor, prices, lookup, charge } = lookupIn
  const { kind, table, place, by } = lookup
  const found: Diagnostic[] = []
  if (charge.chargeModel === 'matrix' && kind === 'rates' && Object.keys(by).length < 2) {
    const message = '`by` of a matrix must have two values or more; by one value it is per-unit.'
    found.push(vendor.source.diagnostic([...place, 'by'], 'OUT1206', message))
  }
  if (!isThere(prices, [kind, table, 'entries'])) return found
  const entries = tableNamed(prices, kind, table)
  if (entries === undefined) {
    const known = tableNames(prices, kind).join(', ') || 'none yet'
    const message = `\`table\` must be one that ${prices.source.file} has under ${kind}, one of ${known}; received ${table}.`
    return [...found, vendor.source.diagnostic([...place, 'table'], 'OUT1207', message)]
  }
  return [
    ...found,
    ...entries.entries.flatMap((entry) => checkEntry(lookupIn, entry)),
    ...checkCovered(lookupIn, entries),
  ]
}

function checkEntry({ vendor, prices, lookup, charge }: LookupIn, entry: PriceEntry): Diagnostic[] {
  const { source } = prices
  const { place } = entry
  const known = Object.keys(lookup.by)
  const names = isThere(prices, [...place, 'match']) ? Object.keys(entry.match) : []
  const unknown = names.filter((name) => !known.includes(name))
  const found = unknown.map((name) => {
    const allowed = known.length === 0 ? 'empty' : `by what the document looks up: ${known.join(', ')}`
    return source.diagnostic([...place, 'match', name], 'OUT1817', `\`match\` must be ${allowed}; received ${name}.`)
  })
  if (lookup.kind === 'factors' || !isSound(vendor, [...charge.place, 'chargeModel'])) return found
  const model = String(charge.chargeModel)
  const tiered = model === 'graduated' || model === 'volume'
  const [wanted, other] = tiered ? (['tiers', 'rate'] as const) : (['rate', 'tiers'] as const)
  const message = `An entry must have \`${wanted}\`, because the charge model is ${model}; received`
  if (!entry.has(wanted)) found.push(source.diagnostic(place, 'OUT1818', `${message} none.`))
  if (entry.has(other)) found.push(source.diagnostic([...place, other], 'OUT1819', `${message} \`${other}\`.`))
  return found
}

/** Lookups that no entry answers when the list begins to hold; an entry counts as far as its shape is right. */
function checkCovered(lookupIn: LookupIn, table: PriceTable): Diagnostic[] {
  const { vendor, prices, lookup, charge } = lookupIn
  if (table.hasUnknownEntries || !isSound(vendor, [...charge.place, 'when'])) return []
  const begin = Date.parse(String(effectiveOf(prices)))
  return lookupCases(lookupIn)
    .filter((values) => !table.entries.some((entry) => covers(prices, entry, { values, begin })))
    .map((values) => {
      const selected = Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
      const missing = selected.length === 0 ? 'none' : `none for ${selected.join(', ')}`
      const message = `${lookup.table} must have a ${lookup.kind === 'rates' ? 'rate' : 'factor'} for every value that a request can have; received ${missing}.`
      return prices.source.diagnostic([lookup.kind, lookup.table], 'OUT1820', message)
    })
}

/** Does the entry hold from the beginning and match the values, as far as they are known? */
function covers(
  prices: PriceSource,
  { match, from, until, place }: PriceEntry,
  { values, begin }: { readonly values: Json; readonly begin: number },
): boolean {
  if (!isThere(prices, [...place, 'match'])) return true
  if (Date.parse(String(from)) > begin || Date.parse(String(until)) <= begin) return false
  return Object.entries(match).every(([name, wanted]) => {
    if (!Object.hasOwn(values, name) || isObject(wanted) || !isSound(prices, [...place, 'match', name])) return true
    return [wanted].flat().includes(values[name])
  })
}
