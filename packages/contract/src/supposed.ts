import { type PriceList, priceListAt } from '@outlay/pricing'
import type { ContractOptions, SupposedPrices } from './options.ts'
import type { ExamplePrices } from './vendor.ts'

/** The prices that an example supposes: the instant, and the price list less the entry that it lacks. */
export function supposedPrices(options: ContractOptions, { at: instant, without }: ExamplePrices): SupposedPrices {
  const at = instant === undefined ? options.now() : Date.parse(instant)
  const { priceList, vendor } = options
  if (without === undefined) return { at, priceList }
  const list = priceList ?? priceListAt(vendor.priceLists, at) ?? vendor.priceLists.at(-1)
  return { at, priceList: list === undefined ? undefined : less(list, without) }
}

function less(list: PriceList, { table, match }: NonNullable<ExamplePrices['without']>): PriceList {
  const wanted = JSON.stringify(match)
  const found = list.rates[table]
  if (found === undefined) return list
  const entries = found.entries.filter((entry) => JSON.stringify(entry.match) !== wanted)
  return { ...list, rates: { ...list.rates, [table]: { ...found, entries } } }
}
