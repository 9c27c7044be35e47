import { answer, estimate, priceListAt, priceListFor } from '@outlay/pricing'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FixtureVendor, fixtureVendor } from '../fixtures/fixture-vendor.ts'

let aurous: FixtureVendor
beforeAll(async () => {
  aurous = await fixtureVendor('aurous-draft')
})

const AT = Date.parse('2026-11-20T00:00:00Z')
const OLD = '2026-05-15'
const NEW = '2026-09-01'
const FILE = 'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN'

const rows: readonly (readonly [version: string, body: object, credits: bigint])[] = [
  // base 1 × count 1
  [OLD, { prompt: 'a dune' }, 1n],
  // 1 × 4
  [OLD, { prompt: 'a dune', count: 4 }, 4n],
  // 1 × 1 + 1 × 1 × (2 − 1)
  [OLD, { prompt: 'a dune', enhance_prompt: true }, 2n],
  // 1 × 3 + 1 × 3 × (2 − 1) + 2 references × 3 × 0
  [OLD, { prompt: 'a dune', count: 3, enhance_prompt: true, reference_image_urls: [FILE, FILE] }, 6n],
  // 1 × 2, and an empty list is no reference
  [OLD, { prompt: 'a dune', count: 2, reference_image_urls: [] }, 2n],
  // 2 × 1
  [NEW, { prompt: 'a dune' }, 2n],
  // 2 × 3 + 2 × 3 × (2 − 1)
  [NEW, { prompt: 'a dune', count: 3, enhance_prompt: true }, 12n],
]

describe('the draft of Aurous', () => {
  it.each(rows)('prices by version %s: %j → %s credits', (version, body, credits) => {
    const priceList = listOf(version)
    const priced = estimate(pricingOf(), { header: {}, body }, { priceList, at: AT })
    expect(priced).toMatchObject({ priced: true, kind: 'exact', unit: 'credit', scale: 0, total: credits, version })
  })

  it('answers with the breakdown, `enhance` only when it is charged', () => {
    const body = { prompt: 'a dune', count: 3, enhance_prompt: true }
    expect(answered(body)).toEqual({
      object: 'estimate',
      // 1 × 3 and 1 × 3 × (2 − 1)
      estimated_cost: { amount: 6, breakdown: { base: 3, enhance: 3 } },
      currency: 'credit',
    })
    expect(answered({ prompt: 'a dune' })).toEqual({
      object: 'estimate',
      estimated_cost: { amount: 1, breakdown: { base: 1 } },
      currency: 'credit',
    })
  })

  it.each([
    [{ 'Aurous-Version': NEW }, 'Aurous-Version of the request', { pinnedVersion: OLD }, NEW],
    [{}, 'the pin of the team', { pinnedVersion: NEW }, NEW],
    [{}, 'the default of the system, although a newer one holds', {}, OLD],
  ])('picks the price list by %j: %s', (header, _, state, version) => {
    const request = { header, body: { prompt: 'a dune' } }
    const { priceLists } = aurous
    expect(priceListAt(priceLists, AT)?.version).toBe(NEW)
    const picked = priceListFor(aurous.operation('estimateImage'), request, { priceLists, at: AT, state })
    expect(picked).toMatchObject({ version })
  })

  it('refuses to price by a list before it holds', () => {
    const at = Date.parse('2026-08-31T23:59:59Z')
    const refused = estimate(pricingOf(), { header: {}, body: { prompt: 'a dune' } }, { priceList: listOf(NEW), at })
    expect(refused).toMatchObject({ priced: false, reason: 'not-effective' })
  })

  it('refuses a list without the rate instead of charging nothing', () => {
    const priceList = { ...listOf(OLD), rates: {} }
    const refused = estimate(pricingOf(), { header: {}, body: { prompt: 'a dune' } }, { priceList, at: AT })
    expect(refused).toMatchObject({ priced: false, reason: 'missing-rate' })
  })
})

function pricingOf() {
  const { pricing } = aurous.operation('estimateImage')
  if (pricing === undefined) throw new Error('estimateImage has no prices')
  return pricing
}

function listOf(version: string) {
  const found = aurous.priceLists.find((list) => list.version === version)
  if (found === undefined) throw new Error(`There is no price list ${version}`)
  return found
}

function answered(body: object): unknown {
  const made = answer(aurous.operation('estimateImage'), { header: {}, body }, { priceList: listOf(OLD), at: AT })
  return made.priced ? made.body : made
}
