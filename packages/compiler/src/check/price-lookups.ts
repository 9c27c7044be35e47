import { isObject, type Json } from '../model/schema.ts'
import { isSound, isThere, type PriceSource, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { type Asked, lookedUpCases } from './looked-up-values.ts'
import { allKnown, type Lookup, lookupsOf } from './lookup.ts'
import { checkTableMatches, type Table } from './table-matches.ts'

/** Price lists held against what the document looks up in them, as far as both have the shape that they should. */
export function checkPriceLookups(vendor: VendorSource): Diagnostic[] {
  const lookups = lookupsOf(vendor)
  const all = vendor.operations.length > 0 && allKnown(vendor)
  return vendor.priceLists.flatMap((prices) => [
    ...vendor.operations.flatMap((operation) => catalogueMistakes(vendor, prices, operation)),
    ...lookups.flatMap((lookup) => lookupMistakes({ vendor, prices, lookup })),
    ...(all ? tablesOf(prices).flatMap((table) => unusedMistakes(prices, table, lookups)) : []),
    ...(all ? tablesOf(prices).flatMap((table) => checkTableMatches(vendor, prices, tableOf(table, lookups))) : []),
  ])
}

function catalogueMistakes(
  vendor: VendorSource,
  prices: PriceSource,
  operation: VendorSource['operations'][0],
): Diagnostic[] {
  const model = operation.pricing?.['model']
  const place = [...operation.place, 'x-pricing', 'model']
  if (!isObject(model) || !isSound(vendor, place) || !isThere(prices, ['catalogues'])) return []
  const catalogues = isObject(prices.list['catalogues']) ? prices.list['catalogues'] : {}
  if (Object.hasOwn(catalogues, String(model['catalogue']))) return []
  const found = `the catalogue ${String(model['catalogue'])}, which ${prices.source.file} does not have`
  const known = Object.keys(catalogues).join(', ') || 'none yet'
  return [vendor.source.diagnostic([...place, 'catalogue'], found, `one of ${known}`)]
}

/** The names of a list's tables, each with its kind. */
function tablesOf({ list }: PriceSource): (readonly [Lookup['kind'], string])[] {
  return (['rates', 'factors'] as const).flatMap((kind) =>
    isObject(list[kind]) ? Object.keys(list[kind]).map((name) => [kind, name] as const) : [],
  )
}

function tableOf([kind, name]: readonly [Lookup['kind'], string], lookups: readonly Lookup[]): Table {
  return { kind, name, lookups: lookups.filter((one) => one.kind === kind && one.table === name) }
}

function unusedMistakes(
  { source, list }: PriceSource,
  [kind, name]: readonly [Lookup['kind'], string],
  lookups: readonly Lookup[],
): Diagnostic[] {
  const used = lookups.filter((one) => one.kind === kind).map(({ table }) => table)
  const { [kind]: tables } = list
  // A charge that looks up a table that is not there may mean this one.
  if (used.includes(name) || used.some((one) => !isObject(tables) || !Object.hasOwn(tables, one))) return []
  const known = [...new Set(used)].join(', ')
  const allowed = known === '' ? `no table of ${kind}: no charge looks one up` : `one that a charge looks up: ${known}`
  return [source.diagnostic([kind, name], `the table ${name}, which no charge looks up`, allowed)]
}

function lookupMistakes(asked: Asked): Diagnostic[] {
  const { vendor, prices, lookup } = asked
  const { kind, table, place, by, charge } = lookup
  const diagnostics: Diagnostic[] = []
  if (charge['chargeModel'] === 'matrix' && kind === 'rates' && Object.keys(by).length < 2) {
    const allowed = 'two values or more; by one value it is per-unit'
    diagnostics.push(vendor.source.diagnostic([...place, 'by'], 'a matrix looked up by one value', allowed))
  }
  if (!isThere(prices, [kind, table, 'entries'])) return diagnostics
  const tables = isObject(prices.list[kind]) ? prices.list[kind] : {}
  const found = tables[table]
  if (!isObject(found)) {
    const known = Object.keys(tables).join(', ') || 'none yet'
    const missing = `the table ${table}, which ${prices.source.file} does not have under ${kind}`
    return [...diagnostics, vendor.source.diagnostic([...place, 'table'], missing, `one of ${known}`)]
  }
  const entries = Array.isArray(found['entries']) ? found['entries'] : []
  return [
    ...diagnostics,
    ...entries.flatMap((entry: unknown, index) =>
      isObject(entry) ? entryMistakes(asked, entry, [kind, table, 'entries', index]) : [],
    ),
    ...uncovered(asked, entries),
  ]
}

function entryMistakes({ vendor, prices, lookup }: Asked, entry: Json, place: Place): Diagnostic[] {
  const { source } = prices
  const known = Object.keys(lookup.by)
  const match = isThere(prices, [...place, 'match']) && isObject(entry['match']) ? entry['match'] : {}
  const diagnostics = Object.keys(match)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const found = `the value ${key}, which the document does not look up`
      return source.diagnostic([...place, 'match', key], found, known.join(', ') || 'no values')
    })
  if (lookup.kind === 'factors' || !isSound(vendor, [...lookup.chargePlace, 'chargeModel'])) return diagnostics
  const model = String(lookup.charge['chargeModel'])
  const tiered = model === 'graduated' || model === 'volume'
  const [wanted, other] = tiered ? ['tiers', 'rate'] : ['rate', 'tiers']
  const allowed = `${wanted}: the charge model is ${model}`
  if (!(wanted in entry)) diagnostics.push(source.diagnostic(place, `an entry without ${wanted}`, allowed))
  if (other in entry) diagnostics.push(source.diagnostic([...place, other], other, allowed))
  return diagnostics
}

/** Lookups that no entry answers when the list begins to hold; an entry counts as far as its shape is right. */
function uncovered(asked: Asked, entries: readonly unknown[]): Diagnostic[] {
  const { vendor, prices, lookup } = asked
  const { kind, table, chargePlace } = lookup
  if (!isSound(vendor, [...chargePlace, 'when'])) return []
  const begin = Date.parse(String(prices.list['effective']))
  const holding = entries.map((entry, index) => ({ entry, place: [kind, table, 'entries', index] }))
  return lookedUpCases(asked)
    .filter((values) => !holding.some(({ entry, place }) => covers(prices, [entry, place], { values, begin })))
    .map((values) => {
      const shown = Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
      const whose = shown.length === 0 ? '' : ` for ${shown.join(', ')}`
      const found = `no ${kind === 'rates' ? 'rate' : 'factor'}${whose} in ${table}`
      return prices.source.diagnostic([kind, table], found, 'an entry for every value that a request can have')
    })
}

/** Does the entry hold from the beginning and match the values, as far as they are known? */
function covers(
  prices: PriceSource,
  [entry, place]: readonly [unknown, Place],
  { values, begin }: { readonly values: Json; readonly begin: number },
): boolean {
  if (!isObject(entry) || !isThere(prices, [...place, 'match'])) return true
  if (Date.parse(String(entry['from'])) > begin || Date.parse(String(entry['until'])) <= begin) return false
  return Object.entries(isObject(entry['match']) ? entry['match'] : {}).every(([name, wanted]) => {
    if (!Object.hasOwn(values, name) || isObject(wanted) || !isSound(prices, [...place, 'match', name])) return true
    return [wanted].flat().includes(values[name] as string)
  })
}
