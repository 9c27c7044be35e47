import { objectExtensions } from '../model/extensions.ts'
import { tableNamed, tableNames } from '../model/price-list.ts'
import { isObject } from '../model/schema.ts'
import { credentialsOf, isSound, type PriceSource, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Examples whose `x-price-list` leaves out an entry that no price list has, or whose `x-request` names an unknown credential. */
export function checkExamples(vendor: VendorSource): Diagnostic[] {
  return [...checkLeftOut(vendor), ...checkCredentials(vendor)]
}

function checkLeftOut(vendor: VendorSource): Diagnostic[] {
  const { source, priceLists } = vendor
  if (priceLists.some((prices) => !isSound(prices, ['rates']))) return []
  return objectExtensions(vendor.document, 'x-price-list').flatMap(({ value: { without }, place }) => {
    if (!isObject(without) || !isSound(vendor, place)) return []
    const { table, match } = without
    const known = [...new Set(priceLists.flatMap((prices) => tableNames(prices, 'rates')))]
    if (!known.includes(String(table))) {
      const allowed = `a table that a price list has under rates, one of ${known.join(', ') || 'none yet'}`
      const message = `\`table\` must be ${allowed}; received ${String(table)}.`
      return [source.diagnostic([...place, 'without', 'table'], 'OUT2101', message)]
    }
    const matches = [...new Set(priceLists.flatMap((prices) => matchesIn(prices, String(table))))]
    const wanted = JSON.stringify(match)
    if (matches.includes(wanted)) return []
    const message = `\`match\` must be that of an entry of ${String(table)}, one of ${matches.join(', ')}; received ${wanted}.`
    return [source.diagnostic([...place, 'without', 'match'], 'OUT2102', message)]
  })
}

function matchesIn(prices: PriceSource, table: string): string[] {
  return (tableNamed(prices, 'rates', table)?.entries ?? []).map(({ match }) => JSON.stringify(match))
}

function checkCredentials(vendor: VendorSource): Diagnostic[] {
  const known = [...Object.keys(credentialsOf(vendor)), 'none']
  return objectExtensions(vendor.document, 'x-request').flatMap(({ value, place }) => {
    const before: readonly unknown[] = Array.isArray(value['before']) ? value['before'] : []
    const requests: readonly (readonly [unknown, Place])[] = [
      [value, place],
      ...before.map((one, index) => [one, [...place, 'before', index]] as const),
    ]
    return requests.flatMap(([request, at]) => {
      const { as } = isObject(request) ? request : {}
      if (as === undefined || known.includes(String(as))) return []
      const message = `\`as\` must be a credential of world.yaml, one of ${known.join(', ')}; received ${String(as)}.`
      return [vendor.source.diagnostic([...at, 'as'], 'OUT2103', message)]
    })
  })
}
