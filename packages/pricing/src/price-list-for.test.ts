import { describe, expect, it } from 'vitest'
import type { PriceList } from './price-list.ts'
import { priceListFor } from './price-list-for.ts'
import type { Unpriced } from './unpriced.ts'

const list = (version: string, effective: string): PriceList => ({
  version,
  effective,
  unit: 'USD',
  scale: 6,
  rounding: { mode: 'up', on: 'total' },
  rates: {},
})
const priceLists = [list('one', '2026-01-01T00:00:00Z'), list('two', '2026-06-01T00:00:00Z')]
const picks = {
  priceListVersion: (request: { version?: string }, { state }: { state?: Readonly<Record<string, unknown>> }) =>
    request.version ?? (state?.['plan'] as string | undefined),
}

const nameOf = (found: PriceList | Unpriced): string => ('reason' in found ? found.reason : found.version)

describe('the price list for a request', () => {
  it.each<readonly [version: string | undefined, plan: string | undefined, at: string, then: string]>([
    ['one', undefined, '2026-07-01T00:00:00Z', 'one'],
    ['two', 'one', '2026-07-01T00:00:00Z', 'two'],
    [undefined, 'one', '2026-07-01T00:00:00Z', 'one'],
    [undefined, undefined, '2026-07-01T00:00:00Z', 'two'],
    [undefined, undefined, '2026-05-31T00:00:00Z', 'one'],
    [undefined, undefined, '2025-01-01T00:00:00Z', 'not-effective'],
    // An unknown version is no reason to charge another one's prices.
    ['three', undefined, '2026-07-01T00:00:00Z', 'unknown-version'],
  ])('of version %j, plan %j, at %s is %j', (version, plan, at, then) => {
    const choice = { priceLists, at: Date.parse(at), ...(plan === undefined ? {} : { state: { plan } }) }
    expect(nameOf(priceListFor(picks, version === undefined ? {} : { version }, choice))).toBe(then)
  })

  it('is the newest that holds where the document lets nobody pick', () => {
    const choice = { priceLists, at: Date.parse('2026-07-01T00:00:00Z'), state: { plan: 'one' } }
    expect(nameOf(priceListFor({}, { version: 'one' }, choice))).toBe('two')
  })

  it('is refused with a sentence when there is none', () => {
    const at = Date.parse('2026-07-01T00:00:00Z')
    expect(priceListFor(picks, { version: 'three' }, { priceLists, at })).toMatchObject({
      message: 'The price list must be one of one, two; received "three".',
    })
    expect(priceListFor(picks, {}, { priceLists, at: 0 })).toMatchObject({
      message: 'The price list one takes effect at 2026-01-01T00:00:00Z; the request is earlier.',
    })
    expect(priceListFor(picks, {}, { priceLists: [], at })).toMatchObject({ reason: 'missing-rate' })
  })
})
