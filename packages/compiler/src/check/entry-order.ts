import { isDeepStrictEqual } from 'node:util'
import { isObject, type Json } from '../model/schema.ts'
import { isSound, type PriceSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

interface Entry {
  readonly entry: Json
  readonly place: Place
}

/** Entries behind one that matches and holds wherever they do. */
export function checkEntryOrder(prices: PriceSource, entries: readonly Entry[]): Diagnostic[] {
  const sound = entries.filter(({ place }) =>
    ['match', 'from', 'until'].every((word) => isSound(prices, [...place, word])),
  )
  return sound.flatMap((late, index) => {
    const early = sound.slice(0, index).find((one) => isBefore(one, late) && reaches(one.entry, late.entry))
    if (early === undefined) return []
    const found = `an entry that is never reached, behind entry ${Number(early.place.at(-1)) + 1}, which matches the same`
    return [prices.source.diagnostic(late.place, found, 'each match once; entries are tried in order')]
  })
}

function isBefore(early: Entry, late: Entry): boolean {
  return isDeepStrictEqual(early.place.slice(0, -1), late.place.slice(0, -1))
}

function reaches(early: Json, late: Json): boolean {
  const [own, other] = [early['match'], late['match']].map((match) => (isObject(match) ? match : {})) as [Json, Json]
  const matches = Object.entries(own).every(
    ([name, wanted]) => Object.hasOwn(other, name) && contains(wanted, other[name]),
  )
  return matches && instant(early['from'], -Infinity) <= instant(late['from'], -Infinity) && lasts(early, late)
}

function lasts(early: Json, late: Json): boolean {
  return instant(early['until'], Infinity) >= instant(late['until'], Infinity)
}

function instant(text: unknown, otherwise: number): number {
  return text === undefined ? otherwise : Date.parse(String(text))
}

/** Does a match take every value that another takes? Of bands only the same. */
function contains(wanted: unknown, other: unknown): boolean {
  if (isObject(wanted) || isObject(other)) return isDeepStrictEqual(wanted, other)
  const values: readonly unknown[] = [wanted].flat()
  return [other].flat().every((one) => values.includes(one))
}
