import type { PriceList } from '@outlay/pricing'
import { priceLists } from '@outlay/pricing/aurous'
import { describe, expect, it } from 'vitest'
import { estimateImage, getPricing, RequestValidationError, UnpricedError } from '../generated/aurous/offline.gen.ts'
import { createClient, estimateImage as plainEstimate } from '../generated/aurous.gen.ts'
import { priceVersion } from './price-version.ts'

const at = Date.parse('2026-11-20T00:00:00Z')
const body = { prompt: 'a dune' }

describe('the version of the prices of a request', () => {
  it.each<readonly [what: string, options: object, version: string]>([
    ['nobody picks', {}, '2026-05-15'],
    ['its header picks', { headers: { 'Aurous-Version': '2026-09-01' } }, '2026-09-01'],
    ['its team is pinned to', { state: { pinnedVersion: '2026-09-01' } }, '2026-09-01'],
    [
      'its header picks, whatever its team is pinned to',
      { headers: { 'aurous-version': '2026-05-15' }, state: { pinnedVersion: '2026-09-01' } },
      '2026-05-15',
    ],
    ['is given', { priceList: { ...(priceLists[0] as PriceList), version: 'ours' } }, 'ours'],
  ])('is the one that %s', (_, options, version) => {
    expect(priceVersion(estimateImage, { body, at, ...options })).toBe(version)
    expect(priceVersion(getPricing, { at, ...options })).toBe(version)
  })

  it('is none where there is no estimate', () => {
    expect(() => priceVersion(estimateImage, { body, at: 0 })).toThrow(UnpricedError)
    expect(() => priceVersion(estimateImage, { body, at, state: { pinnedVersion: '1999-01-01' } })).toThrow(
      UnpricedError,
    )
    expect(() => priceVersion(estimateImage, { body: { prompt: '' }, at })).toThrow(RequestValidationError)
  })

  it('is asked for as an estimate is', () => {
    // @ts-expect-error the body is missing
    expect(() => priceVersion(estimateImage, { at })).toThrow(RequestValidationError)
    // @ts-expect-error no offline function
    expect(() => priceVersion((_: { readonly body: string }) => '', { body: '' })).not.toThrow()
  })

  it('is told by offline functions alone', () => {
    const sent: unknown[] = []
    const client = createClient({ fetch: async (request) => Response.json(sent.push(request)) })
    const ask = () => priceVersion(plainEstimate as never, { client, body, at } as never)
    expect(ask).toThrow(
      new TypeError('priceVersion was given no offline function; give that of the entry offline which has the name.'),
    )
    expect(sent).toEqual([])
  })

  it('does not touch the answer', () => {
    const answer = estimateImage({ body, at })
    priceVersion(estimateImage, { body, at })
    expect(estimateImage({ body, at })).toEqual(answer)
  })
})
