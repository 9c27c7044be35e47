import { isObject, type Json } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { extensionsBelow } from './extensions.ts'

/** Replies for a price list without an entry that no price list has. */
export function checkPriceListExamples(vendor: VendorSource): Diagnostic[] {
  if (vendor.priceLists.some((prices) => !isSound(prices, ['rates']))) return []
  return extensionsBelow(vendor.document, []).flatMap(({ name, value, place }) => {
    if (name !== 'x-price-list' || !isObject(value) || !isSound(vendor, place)) return []
    const without = value['without']
    if (!isObject(without)) return []
    const tables = vendor.priceLists.map(({ list }) => (isObject(list['rates']) ? list['rates'] : {}))
    const table = String(without['table'])
    const entries = tables.flatMap((rates) => entriesIn(rates[table]))
    if (!tables.some((rates) => Object.hasOwn(rates, table))) {
      const known = [...new Set(tables.flatMap((rates) => Object.keys(rates)))].join(', ')
      const found = `the table ${table}, which no price list has under rates`
      return [vendor.source.diagnostic([...place, 'without', 'table'], found, `one of ${known || 'none yet'}`)]
    }
    const wanted = JSON.stringify(without['match'])
    const matches = entries.map(({ match = {} }) => JSON.stringify(match))
    if (matches.includes(wanted)) return []
    const found = `the match ${wanted}, which no entry of ${table} has`
    return [
      vendor.source.diagnostic([...place, 'without', 'match'], found, `one of ${[...new Set(matches)].join(', ')}`),
    ]
  })
}

function entriesIn(table: unknown): Json[] {
  const entries: readonly unknown[] = isObject(table) && Array.isArray(table['entries']) ? table['entries'] : []
  return entries.filter(isObject)
}
