import type { Entry, PriceList, Table } from './price-list.ts'

const known = new WeakMap<PriceList, PriceList>()

/**
 * The price list by which a run is really charged: every entry with an `actual` rate has that as its rate, every other
 * stays as it is. The same rules then price the same request, so that what a run costs is never above its estimate.
 *
 * @example estimate(estimateImagePricing, { body: {} }, { priceList: actualPrices(priceList), at })
 */
export function actualPrices(priceList: PriceList): PriceList {
  const found = known.get(priceList)
  if (found !== undefined) return found
  const rates = Object.entries(priceList.rates).map(([name, table]) => [name, actualTable(table)] as const)
  const made = { ...priceList, rates: Object.fromEntries(rates) }
  known.set(priceList, made)
  return made
}

function actualTable(table: Table): Table {
  return { ...table, entries: table.entries.map(actualEntry) }
}

function actualEntry({ actual, ...entry }: Entry): Entry {
  if (actual === undefined) return entry
  const { rate, provenance, source } = actual
  return { ...entry, rate, provenance, source }
}
