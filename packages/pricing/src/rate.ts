import { type Exact, toDecimal, type UnitRate } from '@outlay/money'
import { exactOf, showValue } from './decimal.ts'
import type { PricingContext } from './estimate.ts'
import { type Lookup, matching, WHICHEVER } from './lookup.ts'
import type { PriceList } from './price-list.ts'
import { factorOf, type Rate, rateOf, type TieredRate, tiersOf, unitRateOf } from './table-entry.ts'
import { UnpricedError } from './unpriced.ts'

const NO_RATE: UnitRate = { n: Number.NaN, d: 1, scale: 0 }

/**
 * The rate of a price list for the given values at an instant; entries are tried in order.
 *
 * @throws UnpricedError `missing-rate` when no entry matches, or the one that does has no single rate: unknown is not zero
 */
export function findRate(priceList: PriceList, lookup: Lookup, at: number): Rate {
  const found = matching(priceList.rates[lookup.table], lookup.by, at)
  const rate = found && rateOf(found)
  if (rate === undefined) throw missing(priceList, 'rate', lookup)
  return rate
}

/**
 * The tiers of a price list for the given values at an instant; entries are tried in order.
 *
 * @throws UnpricedError `missing-rate` when no entry matches, or the one that does leaves quantities without a tier
 */
export function findTiers(priceList: PriceList, lookup: Lookup, at: number): TieredRate {
  const found = matching(priceList.rates[lookup.table], lookup.by, at)
  const tiers = found && tiersOf(found)
  if (tiers === undefined) throw missing(priceList, 'tiered rate', lookup)
  return tiers
}

/**
 * The rate of a price list for one of the quantity, in units of its scale; one that is NaN when no entry matches: `findRate`
 * then says why.
 */
export function findUnitRate({ priceList, at }: PricingContext, table: string, by: Lookup['by']): UnitRate {
  const found = matching(priceList.rates[table], by, at)
  return (found && unitRateOf(found, priceList.scale)) ?? NO_RATE
}

/**
 * The factor of a price list for the given values at an instant.
 *
 * @throws UnpricedError `missing-rate` when no entry matches
 */
export function findFactor(priceList: PriceList, lookup: Lookup, at: number): Exact {
  const found = matching(priceList.factors?.[lookup.table], lookup.by, at)
  const factor = found && factorOf(found)
  if (factor === undefined) throw missing(priceList, 'factor', lookup)
  return factor
}

function missing(priceList: PriceList, what: string, { table, by, pointer }: Lookup): UnpricedError {
  const known = Object.entries(by).filter(([, value]) => value !== WHICHEVER)
  const values = known.map(([key, value]) => `${key} ${formatValue(value)}`)
  const forWhat = values.length === 0 ? '' : ` for ${values.join(', ')}`
  return new UnpricedError(
    'missing-rate',
    pointer,
    `The price list ${priceList.version} has no ${what} "${table}"${forWhat}.`,
  )
}

function formatValue(value: unknown): string {
  const amount = typeof value === 'object' ? exactOf(value) : undefined
  return amount === undefined ? showValue(value ?? null) : toDecimal(amount)
}
