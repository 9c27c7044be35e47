import { isUnit } from '@outlay/money'
import { catalogueNames, effectiveOf, modelsOf, tablesOf, unitOf, versionOf } from '../model/price-list.ts'
import { isSound, isThere, type PriceSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { checkDecimalLengths } from './decimal-lengths.ts'
import { checkEntries } from './price-entries.ts'
import { UNIT_NAMES } from './x-money.ts'

/** What is wrong in a price list by itself, as far as its shape is right. */
export function checkPriceList(prices: PriceSource): Diagnostic[] {
  const { source, list } = prices
  const entries = tablesOf(prices).flatMap((table) => table.entries.filter(({ place }) => isThere(prices, place)))
  return [
    ...checkUnit(prices),
    ...checkModels(prices),
    ...checkEntries(prices, entries),
    ...['rates', 'factors'].flatMap((kind) => checkDecimalLengths(source, list[kind], [kind])),
  ]
}

/** Price lists whose files do not bear their versions, versions of several files, and lists of which none is the newest. */
export function checkPriceFiles(priceLists: readonly PriceSource[]): Diagnostic[] {
  return [...checkVersions(priceLists), ...checkInstants(priceLists)]
}

function checkUnit(prices: PriceSource): Diagnostic[] {
  const unit = unitOf(prices)
  if (typeof unit !== 'string' || isUnit(unit)) return []
  const message = `\`unit\` must be ${UNIT_NAMES}; received ${JSON.stringify(unit)}.`
  return [prices.source.diagnostic(['unit'], 'OUT1802', message)]
}

/** A request names a model by its id or an alias, so that each is one model's alone. */
function checkModels(prices: PriceSource): Diagnostic[] {
  return catalogueNames(prices).flatMap((name) => {
    const seen = new Set<unknown>()
    const models = (modelsOf(prices, name) ?? []).filter(({ sound }) => sound)
    const names = models.flatMap(({ id, aliases, place }) => [
      { id, place: [...place, 'id'] },
      ...aliases.map((alias, index) => ({ id: alias, place: [...place, 'aliases', index] })),
    ])
    return names.flatMap(({ id, place }) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      const message = `Ids and aliases must be unique in the catalogue ${name}; received ${String(id)} a second time.`
      return [prices.source.diagnostic(place, 'OUT1803', message)]
    })
  })
}

function checkVersions(priceLists: readonly PriceSource[]): Diagnostic[] {
  const seen = new Map<string, string>()
  return priceLists.flatMap((prices) => {
    const { source } = prices
    const version = versionOf(prices)
    if (typeof version !== 'string' || !isSound(prices, ['version'])) return []
    const other = seen.get(version)
    seen.set(version, other ?? source.file)
    if (other !== undefined) {
      const message = `\`version\` must be unique; received ${version}, which ${other} has already.`
      return [source.diagnostic(['version'], 'OUT1804', message)]
    }
    const name = (source.file.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
    if (name === version) return []
    const message = `\`version\` must be ${name}, as the file is named; received ${version}.`
    return [source.diagnostic(['version'], 'OUT1805', message)]
  })
}

/** Lists of which none is the newest. */
function checkInstants(priceLists: readonly PriceSource[]): Diagnostic[] {
  const seen = new Map<number, string>()
  const own = priceLists.filter(
    (prices, index) => priceLists.findIndex((one) => versionOf(one) === versionOf(prices)) === index,
  )
  return own.flatMap((prices) => {
    const { source } = prices
    const effective = effectiveOf(prices)
    if (typeof effective !== 'string' || !isSound(prices, ['effective'])) return []
    const instant = Date.parse(effective)
    const other = seen.get(instant)
    seen.set(instant, other ?? source.file)
    if (other === undefined) return []
    const message = `\`effective\` must be unique; received ${effective}, from which ${other} holds already.`
    return [source.diagnostic(['effective'], 'OUT1806', message)]
  })
}
