import { closest } from 'fastest-levenshtein'
import type { CatalogueEntry, PriceList } from './price-list.ts'
import { type Explanation, UnpricedError } from './unpriced.ts'

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
  const entries = catalogueOf(priceList, catalogue).filter((one) => isFor(one, only))
  const entry = entries.find((one) => one.id === id || one.aliases?.some((alias) => alias === id))
  if (entry !== undefined) return entry
  const message = `The price list ${priceList.version} does not list the model ${JSON.stringify(id)}.`
  throw new UnpricedError('unknown-model', pointer, { message, given: id, ...suggestion(entries, id) })
}

/** The most characters of an id that is looked for among others; no real id is so long. */
const LONGEST = 200

/** The ids that there are, and the one, or the alias, from which the given one differs in the fewest letters. */
function suggestion(entries: readonly CatalogueEntry[], id: unknown): Pick<Explanation, 'allowed' | 'nearest'> {
  if (entries.length === 0) return {}
  const ids = entries.map((one) => one.id)
  const all = [...ids, ...entries.flatMap(({ aliases = [] }) => aliases)]
  const nearest = typeof id === 'string' && id.length <= LONGEST ? { nearest: closest(id, all) } : {}
  return { allowed: `one of ${ids.join(', ')}`, ...nearest }
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
