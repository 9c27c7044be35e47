import { type PriceList, priceListAt } from '@outlay/pricing'
import type { ExamplePrices, Vendor } from '@outlay/vendor'
import type { ContractOptions, RequiredPrices } from './options.ts'

/** The world without the example: the clock, the vendor's price lists, and the one that is given instead. */
interface RunOptions extends Pick<ContractOptions, 'now' | 'priceList'> {
  readonly vendor: Pick<Vendor, 'priceLists'>
}

/**
 * The prices that an example requires: the instant, and the price list less the entry that it lacks.
 *
 * @example resolvePrices({ vendor: xRouter, now: Date.now }, { at: '2026-10-31T23:59:59Z' }) // { at: 1793491199000, … }
 */
export function resolvePrices(
  { vendor, now, priceList }: RunOptions,
  { at: instant, without }: ExamplePrices,
): RequiredPrices {
  const at = instant === undefined ? now() : Date.parse(instant)
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
