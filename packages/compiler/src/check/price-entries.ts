import { compare, exact } from '@outlay/money'
import { equal } from '@outlay/validators/runtime'
import { effectiveOf, type PriceEntry } from '../model/price-list.ts'
import { isObject } from '../model/schema.ts'
import { isSound, type PriceSource } from '../model/vendor.ts'
import { isDecimal } from '../parse/decimal.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Entries that never hold, tiers that do not rise, rates that a run exceeds, and entries behind one that takes their requests. */
export function checkEntries(prices: PriceSource, entries: readonly PriceEntry[]): Diagnostic[] {
  return [
    ...entries.flatMap((entry) => [
      ...checkTimes(prices, entry),
      ...checkTiers(prices, entry),
      ...checkActual(prices, entry),
    ]),
    ...checkOrder(prices, entries),
  ]
}

function checkTimes(prices: PriceSource, { from, until, place }: PriceEntry): Diagnostic[] {
  const { source } = prices
  const at = [...place, 'until']
  if (until === undefined || !isSound(prices, at)) return []
  const end = Date.parse(String(until))
  if (from !== undefined && isSound(prices, [...place, 'from']) && Date.parse(String(from)) >= end) {
    const message = `\`until\` must be an instant after \`from\`, ${String(from)}; received ${String(until)}.`
    return [source.diagnostic(at, 'OUT1807', message)]
  }
  const effective = effectiveOf(prices)
  if (effective === undefined || !isSound(prices, ['effective']) || Date.parse(String(effective)) < end) return []
  const message = `\`until\` must be an instant after the list begins to hold, ${String(effective)}; received ${String(until)}.`
  return [source.diagnostic(at, 'OUT1808', message)]
}

function checkTiers(prices: PriceSource, { tierEnds: ends, place }: PriceEntry): Diagnostic[] {
  const { source } = prices
  if (ends === undefined || !isSound(prices, [...place, 'tiers'])) return []
  return ends.flatMap((end, index) => {
    const isLast = index === ends.length - 1
    const at = [...place, 'tiers', index]
    if (isLast && end !== undefined) {
      const message = `The last tier must be without \`upTo\`, for all that is above; received upTo ${String(end)}.`
      return [source.diagnostic(at, 'OUT1809', message)]
    }
    if (!isLast && end === undefined)
      return [source.diagnostic(at, 'OUT1810', '`upTo` is required in every tier but the last.')]
    const before = ends[index - 1]
    const isKnown = [end, before].every(isDecimal)
    if (isLast || !isKnown || compare(exact(String(end)), exact(String(before))) > 0) return []
    const message = `\`upTo\` must be above that of the tier before, ${String(before)}; received ${String(end)}.`
    return [source.diagnostic([...at, 'upTo'], 'OUT1811', message)]
  })
}

/** A run costs at most what was estimated. */
function checkActual(prices: PriceSource, { rate, actualRate, hasActual, place }: PriceEntry): Diagnostic[] {
  const at = [...place, 'actual']
  if (!hasActual || !isSound(prices, at) || !isSound(prices, [...place, 'rate'])) return []
  if (typeof rate !== 'string') {
    const message = '`actual` must be beside a single `rate`; received it beside tiers.'
    return [prices.source.diagnostic(at, 'OUT1812', message)]
  }
  const actual = String(actualRate)
  if (!isDecimal(actual) || !isDecimal(rate) || compare(exact(actual), exact(rate)) <= 0) return []
  const message = `The actual rate must be at most the rate, ${rate}; received ${actual}.`
  return [prices.source.diagnostic([...at, 'rate'], 'OUT1813', message)]
}

/** Entries behind one that matches and holds wherever they do. */
function checkOrder(prices: PriceSource, entries: readonly PriceEntry[]): Diagnostic[] {
  const sound = entries.filter(({ place }) =>
    ['match', 'from', 'until'].every((word) => isSound(prices, [...place, word])),
  )
  return sound.flatMap((late, index) => {
    const early = sound.slice(0, index).find((one) => isOfSameTable(one, late) && takesAll(one, late))
    if (early === undefined) return []
    const message = `An entry must match what none before it does; received one that is never reached, because entry ${Number(early.place.at(-1)) + 1} matches the same.`
    return [prices.source.diagnostic(late.place, 'OUT1814', message)]
  })
}

function isOfSameTable(early: PriceEntry, late: PriceEntry): boolean {
  return equal(early.place.slice(0, -1), late.place.slice(0, -1))
}

function takesAll(early: PriceEntry, late: PriceEntry): boolean {
  const matches = Object.entries(early.match).every(
    ([name, wanted]) => Object.hasOwn(late.match, name) && contains(wanted, late.match[name]),
  )
  const begins = instant(early.from, -Infinity) <= instant(late.from, -Infinity)
  return matches && begins && instant(early.until, Infinity) >= instant(late.until, Infinity)
}

function instant(text: unknown, otherwise: number): number {
  return text === undefined ? otherwise : Date.parse(String(text))
}

/** Does a match take every value that another takes? Of bands only the same. */
function contains(wanted: unknown, other: unknown): boolean {
  if (isObject(wanted) || isObject(other)) return equal(wanted, other)
  const values: readonly unknown[] = [wanted].flat()
  return [other].flat().every((one) => values.includes(one))
}
