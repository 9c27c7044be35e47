import type { CatalogueEntry, PriceList } from './price-list.ts'
import { UnpricedError } from './unpriced.ts'

/** Attributes by which entries are kept for some: an entry that has one has to have this value of it. */
export type Only = Readonly<Record<string, unknown>>

/**
 * The catalogue's entry for a model, by its id or one of its aliases; one that is kept for others is as if it were not
 * there.
 *
 * @throws UnpricedError `unknown-model`
 */
export function modelOf(
  priceList: PriceList,
  [catalogue, pointer, only]: readonly [catalogue: string, pointer: string, only?: Only],
  id: unknown,
): CatalogueEntry {
  const entry = catalogueOf(priceList, catalogue).find(
    (one) => (one.id === id || one.aliases?.some((alias) => alias === id)) && isFor(one, only),
  )
  if (entry !== undefined) return entry
  throw new UnpricedError(
    'unknown-model',
    pointer,
    `The price list ${priceList.version} does not list the model ${JSON.stringify(id)}.`,
  )
}

/**
 * The entries of a catalogue, none when the price list has no such catalogue; with `only`, those that are kept for others
 * are not among them.
 *
 * @example catalogueOf(priceList, 'image').map(({ id }) => id) // ['flux-schnell', 'flux-dev', …]
 */
export function catalogueOf(priceList: PriceList, catalogue: string, only?: Only): readonly CatalogueEntry[] {
  const entries = priceList.catalogues?.[catalogue] ?? []
  return only === undefined ? entries : entries.filter((entry) => isFor(entry, only))
}

function isFor(entry: CatalogueEntry, only: Only = {}): boolean {
  return Object.entries(only).every(([name, value]) => entry[name] === undefined || entry[name] === value)
}
