import { compare, exact, isUnit, UNITS } from '@outlay/money'
import { isObject, type Json } from '../model/schema.ts'
import { isSound, isThere, type PriceSource } from '../model/vendor.ts'
import { isDecimal } from '../parse/decimal.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkEntryOrder } from './entry-order.ts'
import { longDecimals } from './long-decimals.ts'

/** Mistakes of a price list that show without the document, as far as its shape is right. */
export function checkPriceList(prices: PriceSource): Diagnostic[] {
  const entries = entriesOf(prices)
  return [
    ...unitMistakes(prices),
    ...repeatedModels(prices),
    ...entries.flatMap((one) => [
      ...timeMistakes(prices, one),
      ...tierMistakes(prices, one),
      ...actualMistakes(prices, one),
    ]),
    ...checkEntryOrder(prices, entries),
    ...['rates', 'factors'].flatMap((kind) => longDecimals(prices.source, prices.list[kind], [kind])),
  ]
}

/** An entry of a table and where it stands. */
export interface PlacedEntry {
  readonly entry: Json
  readonly place: Place
}

function entriesOf(prices: PriceSource): PlacedEntry[] {
  return ['rates', 'factors'].flatMap((kind) =>
    Object.entries(isObject(prices.list[kind]) ? prices.list[kind] : {}).flatMap(([name, table]) => {
      const entries: readonly unknown[] = isObject(table) && Array.isArray(table['entries']) ? table['entries'] : []
      return entries.flatMap((entry, index) => {
        const place = [kind, name, 'entries', index]
        return isObject(entry) && isThere(prices, place) ? [{ entry, place }] : []
      })
    }),
  )
}

function unitMistakes({ source, list }: PriceSource): Diagnostic[] {
  const unit = list['unit']
  if (typeof unit !== 'string' || isUnit(unit)) return []
  const allowed = `an ISO 4217 currency such as USD, ${UNITS.join(' or ')}`
  return [source.diagnostic(['unit'], `the unit ${JSON.stringify(unit)}`, allowed)]
}

/** A request names a model by its id or an alias, so that each is one model's alone. */
function repeatedModels(prices: PriceSource): Diagnostic[] {
  const { source, list } = prices
  return Object.entries(isObject(list['catalogues']) ? list['catalogues'] : {}).flatMap(([name, models]) => {
    const seen = new Set<unknown>()
    return namesOf(prices, ['catalogues', name], models).flatMap(({ id, place }) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      const found = `the model ${String(id)} a second time in ${name}`
      return [source.diagnostic(place, found, 'ids and aliases that no other model has')]
    })
  })
}

function namesOf(prices: PriceSource, place: Place, models: unknown): { id: unknown; place: Place }[] {
  const list: readonly unknown[] = Array.isArray(models) ? models : []
  return list.flatMap((model, index) => {
    const at = [...place, index]
    if (!isObject(model) || !isSound(prices, at)) return []
    const aliases: readonly unknown[] = Array.isArray(model['aliases']) ? model['aliases'] : []
    return [
      { id: model['id'], place: [...at, 'id'] },
      ...aliases.map((id, alias) => ({ id, place: [...at, 'aliases', alias] })),
    ]
  })
}

function timeMistakes(prices: PriceSource, { entry, place }: PlacedEntry): Diagnostic[] {
  const { source, list } = prices
  const { from, until } = entry
  if (until === undefined || !isSound(prices, [...place, 'until'])) return []
  const end = Date.parse(String(until))
  if (from !== undefined && isSound(prices, [...place, 'from']) && Date.parse(String(from)) >= end)
    return [source.diagnostic([...place, 'until'], `until ${String(until)}`, `an instant after from, ${String(from)}`)]
  const { effective } = list
  if (effective === undefined || !isSound(prices, ['effective']) || Date.parse(String(effective)) < end) return []
  const allowed = `an instant after the list begins to hold, ${String(effective)}`
  return [source.diagnostic([...place, 'until'], `until ${String(until)}`, allowed)]
}

function tierMistakes(prices: PriceSource, { entry, place }: PlacedEntry): Diagnostic[] {
  const { source } = prices
  const tiers = entry['tiers']
  if (!Array.isArray(tiers) || !isSound(prices, [...place, 'tiers'])) return []
  const ends = tiers.map((tier: unknown) => (isObject(tier) ? tier['upTo'] : undefined))
  return ends.flatMap((end, index) => {
    const last = index === ends.length - 1
    const at = [...place, 'tiers', index]
    if (last && end !== undefined)
      return [
        source.diagnostic(at, `a last tier up to ${String(end)}`, 'a last tier without upTo, for all that is above'),
      ]
    if (!last && end === undefined)
      return [source.diagnostic(at, 'a tier without upTo before the last', 'upTo on every tier but the last')]
    const before = ends[index - 1]
    const known = [end, before].every(isDecimal)
    const falls = !last && known && compare(exact(end as string), exact(before as string)) <= 0
    return falls
      ? [source.diagnostic([...at, 'upTo'], `upTo ${String(end)} after ${String(before)}`, 'tiers that rise')]
      : []
  })
}

/** A run costs at most what was estimated. */
function actualMistakes(prices: PriceSource, { entry, place }: PlacedEntry): Diagnostic[] {
  const { actual, rate } = entry
  const at = [...place, 'actual']
  if (!isObject(actual) || !isSound(prices, at) || !isSound(prices, [...place, 'rate'])) return []
  if (typeof rate !== 'string')
    return [prices.source.diagnostic(at, 'an actual rate of an entry with tiers', 'one beside a single rate')]
  const given = String(actual['rate'])
  if (!isDecimal(given) || !isDecimal(rate) || compare(exact(given), exact(rate)) <= 0) return []
  return [prices.source.diagnostic([...at, 'rate'], `the actual rate ${given}`, `one of at most the rate, ${rate}`)]
}
