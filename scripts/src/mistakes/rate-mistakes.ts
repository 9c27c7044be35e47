import { compare, exact, isUnit, UNITS } from '@outlay/money'
import type { Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'
import type { PriceSource, VendorSource } from '../document/vendor.ts'
import type { Place } from '../source/yaml-source.ts'
import { lookedUpCases } from './looked-up-values.ts'
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
    ...vendor.operations.flatMap((operation) => catalogueMistakes(vendor, prices, operation)),
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

function catalogueMistakes({ source }: VendorSource, prices: PriceSource, operation: Operation): Mistake[] {
  const model = operation.pricing?.['model']
  if (!isObject(model)) return []
  const catalogues = isObject(prices.list['catalogues']) ? prices.list['catalogues'] : {}
  if (String(model['catalogue']) in catalogues) return []
  const found = `the catalogue ${String(model['catalogue'])}, which ${prices.source.file} does not have`
  const known = Object.keys(catalogues).join(', ') || 'none yet'
  return [source.mistake([...operation.place, 'x-pricing', 'model', 'catalogue'], found, `one of ${known}`)]
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
  const { operation, by, place, kind, table } = lookup
  return lookedUpCases(vendor, { operation, by, list, place })
    .filter((values) => !entries.some((entry) => covers(entry, values)))
    .map((values) => {
      const shown = Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
      const whose = shown.length === 0 ? '' : ` for ${shown.join(', ')}`
      const found = `no ${kind === 'rates' ? 'rate' : 'factor'}${whose} in ${table}`
      return source.mistake([kind, table], found, 'an entry for every value that a request can have')
    })
}

/** Does the entry match the values, as far as they are known? */
function covers(entry: Json, values: Json): boolean {
  return Object.entries(isObject(entry['match']) ? entry['match'] : {}).every(
    ([name, wanted]) => !(name in values) || isObject(wanted) || [wanted].flat().includes(values[name] as string),
  )
}
