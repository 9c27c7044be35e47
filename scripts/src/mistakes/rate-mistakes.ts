import { compare, exact, isUnit, UNITS } from '@outlay/money'
import type { Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'
import type { PriceSource, VendorSource } from '../document/vendor.ts'
import type { Place } from '../source/yaml-source.ts'
import { lookedUpValues } from './looked-up-values.ts'
import type { Mistake } from './mistake.ts'

/** Where a document looks up a rate or a factor: the table, the values by name, and the charge that asks. */
interface Lookup {
  readonly kind: 'rates' | 'factors'
  readonly table: string
  readonly by: Json
  readonly chargeModel: string
  readonly operation: Operation
  readonly place: Place
}

/** Price lists held against what the document looks up in them. */
export function rateMistakes(vendor: VendorSource): Mistake[] {
  const lookups = vendor.operations.flatMap(lookupsOf)
  return vendor.priceLists.flatMap((prices) => [
    ...unitMistakes(prices),
    ...lookups.flatMap((lookup) => lookupMistakes(vendor, prices, lookup)),
  ])
}

function unitMistakes({ source, list }: PriceSource): Mistake[] {
  const unit = list['unit']
  if (typeof unit !== 'string' || isUnit(unit)) return []
  return [
    source.mistake(
      ['unit'],
      `the unit ${JSON.stringify(unit)}`,
      `an ISO 4217 currency such as USD, ${UNITS.join(' or ')}`,
    ),
  ]
}

function lookupsOf(operation: Operation): Lookup[] {
  const charges = operation.pricing?.['charges']
  if (!Array.isArray(charges)) return []
  return charges.flatMap((charge: unknown, index) => {
    if (!isObject(charge)) return []
    const place: Place = [...operation.place, 'x-pricing', 'charges', index]
    const multipliers = Array.isArray(charge['multipliers']) ? charge['multipliers'] : []
    const of = (kind: Lookup['kind'], node: unknown, at: Place): Lookup[] => {
      if (!isObject(node)) return []
      const by = isObject(node['by']) ? node['by'] : {}
      return [
        { kind, table: String(node['table']), by, chargeModel: String(charge['chargeModel']), operation, place: at },
      ]
    }
    return [
      ...of('rates', charge['rate'], [...place, 'rate']),
      ...multipliers.flatMap((node: unknown, at) =>
        of('factors', isObject(node) ? node['factor'] : undefined, [...place, 'multipliers', at, 'factor']),
      ),
    ]
  })
}

function lookupMistakes(vendor: VendorSource, prices: PriceSource, lookup: Lookup): Mistake[] {
  const { kind, table, place, by, chargeModel } = lookup
  const tables = isObject(prices.list[kind]) ? prices.list[kind] : {}
  const found = tables[table]
  const mistakes: Mistake[] = []
  if (chargeModel === 'matrix' && kind === 'rates' && Object.keys(by).length < 2) {
    mistakes.push(
      vendor.source.mistake(
        [...place, 'by'],
        'a matrix looked up by one value',
        'two values or more; by one value it is per-unit',
      ),
    )
  }
  if (!isObject(found)) {
    const known = Object.keys(tables).join(', ') || 'none yet'
    return [
      ...mistakes,
      vendor.source.mistake(
        [...place, 'table'],
        `the table ${table}, which ${prices.source.file} does not have under ${kind}`,
        `one of ${known}`,
      ),
    ]
  }
  const entries = Array.isArray(found['entries']) ? found['entries'].filter(isObject) : []
  return [
    ...mistakes,
    ...entries.flatMap((entry, index) =>
      entryMistakes(prices, { lookup, entry, place: [kind, table, 'entries', index] }),
    ),
    ...uncovered(vendor, prices, { lookup, entries }),
  ]
}

interface Placed {
  readonly lookup: Lookup
  readonly entry: Json
  readonly place: Place
}

function entryMistakes({ source }: PriceSource, { lookup, entry, place }: Placed): Mistake[] {
  const mistakes: Mistake[] = []
  const known = Object.keys(lookup.by)
  for (const key of Object.keys(isObject(entry['match']) ? entry['match'] : {})) {
    if (!known.includes(key))
      mistakes.push(
        source.mistake(
          [...place, 'match', key],
          `the value ${key}, which the document does not look up`,
          known.join(', ') || 'no values',
        ),
      )
  }
  if (lookup.kind === 'factors') return mistakes
  const tiered = lookup.chargeModel === 'graduated' || lookup.chargeModel === 'volume'
  const [wanted, other] = tiered ? ['tiers', 'rate'] : ['rate', 'tiers']
  if (!(wanted in entry))
    mistakes.push(
      source.mistake(place, `an entry without ${wanted}`, `${wanted}: the charge model is ${lookup.chargeModel}`),
    )
  if (other in entry)
    mistakes.push(source.mistake([...place, other], other, `${wanted}: the charge model is ${lookup.chargeModel}`))
  return [...mistakes, ...tierMistakes(source, entry['tiers'], place)]
}

function tierMistakes(source: PriceSource['source'], tiers: unknown, place: Place): Mistake[] {
  if (!Array.isArray(tiers)) return []
  const ends = tiers.map((tier: unknown) => (isObject(tier) ? tier['upTo'] : undefined))
  return ends.flatMap((end, index) => {
    const last = index === ends.length - 1
    const at = [...place, 'tiers', index]
    if (last && end !== undefined)
      return [source.mistake(at, `a last tier up to ${String(end)}`, 'a last tier without upTo, for all that is above')]
    if (!last && end === undefined)
      return [source.mistake(at, 'a tier without upTo before the last', 'upTo on every tier but the last')]
    const before = ends[index - 1]
    const falls = !last && before !== undefined && compare(exact(end as string), exact(before as string)) <= 0
    return falls
      ? [source.mistake([...at, 'upTo'], `upTo ${String(end)} after ${String(before)}`, 'tiers that rise')]
      : []
  })
}

function uncovered(
  vendor: VendorSource,
  { source, list }: PriceSource,
  { lookup, entries }: { lookup: Lookup; entries: readonly Json[] },
): Mistake[] {
  return Object.entries(lookup.by).flatMap(([key, of]) =>
    lookedUpValues(vendor, { operation: lookup.operation, of, list, place: lookup.place })
      .filter((value) => !entries.some((entry) => covers(entry, key, value)))
      .map((value) =>
        source.mistake(
          [lookup.kind, lookup.table],
          `no ${lookup.kind === 'rates' ? 'rate' : 'factor'} for ${key} ${JSON.stringify(value)} in ${lookup.table}`,
          'an entry for every value that a request can have',
        ),
      ),
  )
}

function covers(entry: Json, key: string, value: unknown): boolean {
  const match = isObject(entry['match']) ? entry['match'][key] : undefined
  return match === undefined || isObject(match) || [match].flat().includes(value as string)
}
