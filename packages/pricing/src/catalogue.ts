import { closest } from 'fastest-levenshtein'
import type { CatalogueEntry, PriceList } from './price-list.ts'
import { type Told, UnpricedError } from './unpriced.ts'

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
  const entries = catalogueOf(priceList, catalogue)
  const entry = entries.find((one) => one.id === id || one.aliases?.some((alias) => alias === id))
  if (entry !== undefined) return entry
  const message = `The price list ${priceList.version} does not list the model ${JSON.stringify(id)}.`
  throw new UnpricedError('unknown-model', pointer, { message, given: id, ...suggestion(entries, id) })
}

/** The most characters of an id that is looked for among others; no real id is so long. */
const LONGEST = 200

/** The ids that there are, and the one, or the alias, from which the given one differs in the fewest letters. */
function suggestion(entries: readonly CatalogueEntry[], id: unknown): Pick<Told, 'allowed' | 'nearest'> {
  if (entries.length === 0) return {}
  const ids = entries.map((one) => one.id)
  const all = [...ids, ...entries.flatMap(({ aliases = [] }) => aliases)]
  const nearest = typeof id === 'string' && id.length <= LONGEST ? { nearest: closest(id, all) } : {}
  return { allowed: `one of ${ids.join(', ')}`, ...nearest }
}

/**
 * The entries of a catalogue, none when the price list has no such catalogue.
 *
 * @example catalogueOf(priceList, 'image').map(({ id }) => id) // ['flux-schnell', 'flux-dev', …]
 */
export function catalogueOf(priceList: PriceList, catalogue: string): readonly CatalogueEntry[] {
  return priceList.catalogues?.[catalogue] ?? []
}
