import type { CatalogueEntry, PriceList } from './price-list.ts'
import { UnpricedError } from './unpriced.ts'

/**
 * The catalogue's entry for a model, by its id or one of its aliases.
 *
 * @throws UnpricedError `unknown-model`
 */
export function modelOf(
  priceList: PriceList,
  [catalogue, pointer]: readonly [string, string],
  id: unknown,
): CatalogueEntry {
  const entry = catalogueOf(priceList, catalogue).find(
    (one) => one.id === id || one.aliases?.some((alias) => alias === id),
  )
  if (entry !== undefined) return entry
  throw new UnpricedError(
    'unknown-model',
    pointer,
    `The price list ${priceList.version} does not list the model ${JSON.stringify(id)}.`,
  )
}

/**
 * The entries of a catalogue, none when the price list has no such catalogue.
 *
 * @example catalogueOf(priceList, 'image').map(({ id }) => id) // ['flux-schnell', 'flux-dev', …]
 */
export function catalogueOf(priceList: PriceList, catalogue: string): readonly CatalogueEntry[] {
  return priceList.catalogues?.[catalogue] ?? []
}
