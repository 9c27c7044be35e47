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
  const listed = catalogueOf(priceList, catalogue)
  const entry = namesIn(listed)
    .get(id)
    ?.find((one) => isFor(one, only))
  if (entry !== undefined) return entry
  const entries = listed.filter((one) => isFor(one, only))
  const message = `The price list ${priceList.version} does not list the model ${JSON.stringify(id)}.`
  throw new UnpricedError('unknown-model', pointer, { message, given: id, ...suggestion(entries, id) })
}

const indexes = new WeakMap<readonly CatalogueEntry[], ReadonlyMap<unknown, readonly CatalogueEntry[]>>()

/** The entries of a catalogue by their ids and aliases, put together when it is first looked up. */
function namesIn(entries: readonly CatalogueEntry[]): ReadonlyMap<unknown, readonly CatalogueEntry[]> {
  const known = indexes.get(entries)
  if (known !== undefined) return known
  const index = new Map<unknown, CatalogueEntry[]>()
  for (const entry of entries)
    for (const name of [entry.id, ...(entry.aliases ?? [])]) {
      const named = index.get(name)
      if (named === undefined) index.set(name, [entry])
      else named.push(entry)
    }
  indexes.set(entries, index)
  return index
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

const NONE: readonly CatalogueEntry[] = []

/**
 * The entries of a catalogue, none when the price list has no such catalogue; with `only`, those that are kept for others
 * are not among them.
 *
 * @example catalogueOf(priceList, 'image').map(({ id }) => id) // ['flux-schnell', 'flux-dev', …]
 */
export function catalogueOf(priceList: PriceList, catalogue: string, only?: Only): readonly CatalogueEntry[] {
  const entries = priceList.catalogues?.[catalogue] ?? NONE
  return only === undefined ? entries : entries.filter((entry) => isFor(entry, only))
}

function isFor(entry: CatalogueEntry, only: Only = {}): boolean {
  for (const name in only) if (entry[name] !== undefined && entry[name] !== only[name]) return false
  return true
}
