import { compare, exact } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lookup, matching, WHICHEVER } from './lookup.ts'
import type { Band, Entry, Match, Table } from './price-list.ts'

const from = { provenance: 'sample', source: 'a test' } as const
const texts = fc.constantFrom('a', 'b', 'c')
const numbers = fc.constantFrom(0, 1, 2, 0.5)
const scalars = fc.oneof(texts, numbers, fc.boolean())
const bands: fc.Arbitrary<Band> = fc.record({ above: numbers, upTo: numbers }, { requiredKeys: [] })
const matches: fc.Arbitrary<Match> = fc.oneof(scalars, fc.array(scalars, { maxLength: 3 }), bands)
const byKey = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ model: value, quality: value, steps: value }, { requiredKeys: [] })
const instants = fc.constantFrom('2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-12-01T00:00:00Z')
const entries: fc.Arbitrary<Entry> = fc
  .record({ match: byKey(matches), from: instants, until: instants }, { requiredKeys: [] })
  .map((entry) => ({ ...entry, ...from }))
const values = byKey(
  fc.oneof(
    { weight: 6, arbitrary: scalars },
    { weight: 2, arbitrary: numbers.map((one) => exact(one)) },
    fc.constantFrom(null, undefined, WHICHEVER, '1', Number.NaN),
  ),
)

/** The first entry, one after the other, whose every condition lets its value pass. */
function firstInOrder({ entries: all }: Table, by: Lookup['by'], at: number): number {
  return all.findIndex(({ match = {}, from: since, until }) => {
    if (since !== undefined && at < Date.parse(since)) return false
    if (until !== undefined && at >= Date.parse(until)) return false
    return Object.entries(match).every(([key, wanted]) => passes(wanted as Match, by[key]))
  })
}

function passes(wanted: Match, value: unknown): boolean {
  if (value === WHICHEVER) return true
  if (Array.isArray(wanted)) return wanted.some((one: Match) => passes(one, value))
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined)
    return wanted === value
  if (Number.isNaN(value)) return false
  const amount = typeof value === 'number' ? exact(value) : (value as ReturnType<typeof exact>)
  if (typeof wanted === 'number') return compare(exact(wanted), amount) === 0
  if (typeof wanted !== 'object') return false
  const { above, upTo } = wanted as Band
  return (
    (above === undefined || compare(amount, exact(above)) > 0) &&
    (upTo === undefined || compare(amount, exact(upTo)) <= 0)
  )
}

describe('an entry of a table', () => {
  it('is the first in order that fits and holds, by whatever the entries are told apart', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { maxLength: 12 }),
        fc.array(values, { minLength: 4, maxLength: 4 }),
        instants,
        (all, lookups, at) => {
          const table: Table = { entries: all }
          for (const by of lookups) {
            expect(matching(table, by, Date.parse(at))?.place ?? -1).toBe(firstInOrder(table, by, Date.parse(at)))
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is read when a table of many is first looked up, and not again', () => {
    let reads = 0
    const readOf = (model: string): Entry => ({
      ...from,
      get match() {
        reads += 1
        return { model, quality: model }
      },
    })
    const table: Table = { entries: Array.from({ length: 5000 }, (_, index) => readOf(`model-${index}`)) }
    const place = (model: string) => matching(table, { model, quality: model }, 0)?.place
    expect(place('model-4999')).toBe(4999)
    const once = reads
    expect([place('model-0'), place('model-2500'), place('model-5000')]).toEqual([0, 2500, undefined])
    expect([once, reads]).toEqual([5000, 5000])
  })
})
