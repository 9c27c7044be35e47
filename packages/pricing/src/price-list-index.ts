import { effectiveAt, type PriceList } from './price-list.ts'

/** Price lists by version and by the instant they take effect. */
interface PriceListIndex {
  /** The first of each version. */
  readonly byVersion: ReadonlyMap<string, PriceList>
  /** Oldest first; of two that take effect together, the one that is given later is the newer. */
  readonly byInstant: readonly PriceList[]
}

const indexes = new WeakMap<readonly PriceList[], PriceListIndex>()

/**
 * The price list that holds at an instant: the newest whose `effective` has come, else undefined.
 *
 * @param lists not to be changed afterwards: they are put in order once
 * @param at milliseconds since 1970-01-01T00:00:00Z
 * @example priceListAt(priceLists, Date.parse('2026-11-20'))?.version // '2026-11-01'
 */
export function priceListAt(lists: readonly PriceList[], at: number): PriceList | undefined {
  const { byInstant } = indexOf(lists)
  let [from, to] = [0, byInstant.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (effectiveAt(byInstant[middle] as PriceList) <= at) from = middle + 1
    else to = middle
  }
  return byInstant[from - 1]
}

/** The first price list of a version; undefined when there is none. */
export function priceListOf(lists: readonly PriceList[], version: string): PriceList | undefined {
  return indexOf(lists).byVersion.get(version)
}

function indexOf(lists: readonly PriceList[]): PriceListIndex {
  let index = indexes.get(lists)
  if (index === undefined) {
    index = {
      byVersion: new Map(lists.map((list) => [list.version, list] as const).reverse()),
      byInstant: lists.toSorted((one, other) => effectiveAt(one) - effectiveAt(other)),
    }
    indexes.set(lists, index)
  }
  return index
}
