import { describe, expect, it } from 'vitest'
import { price } from '../../src/rules/answer.ts'
import { exchange } from '../exchange.ts'

const TITLE = 'estimateImage 200 fourImages'
const note = 'Maximum upfront charge. Any difference from actual cost is automatically refunded.'
const answered = (usd: string) => ({
  model: 'sdxl-realvis-v4',
  dimensions: '1024×1024',
  number_of_images: 4,
  estimatedCost: { usd, note },
})

describe('the rule of prices', () => {
  it('holds for the amount that the price rule gives', async () => {
    expect(price.judge(await exchange(TITLE, { body: answered('0.010400') }))).toEqual([])
  })

  it.each(['0.010401', '0.0104', '0.002600'])('is broken by %s, and names both amounts', async (usd) => {
    expect(price.judge(await exchange(TITLE, { body: answered(usd) }))).toEqual([
      `estimatedCost.usd: expected "0.010400" (price rule of estimateImage, price list 2026-11-01), received "${usd}".`,
    ])
  })

  it('goes by the price list that is given', async () => {
    const came = await exchange(TITLE, { body: answered('0.040000') })
    const [list] = came.vendor.priceLists
    const image = { per: 1_048_576, entries: [{ rate: '0.010000', provenance: 'sample', source: 'A test' } as const] }
    const priceList = list && { ...list, rates: { image } }
    expect(price.judge({ ...came, world: { ...came.world, priceList } })).toEqual([])
  })

  it('is broken by an answer to what has no price', async () => {
    const came = await exchange(TITLE)
    expect(price.judge({ ...came, world: { ...came.world, at: 0 } })).toEqual([
      'The request must be refused, since it has no price; received an answer. The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier.',
    ])
  })

  it('asks nothing of refusals and of operations without a price', async () => {
    expect(price.judge(await exchange('estimateImage 400 unknownModel', { body: {} }))).toEqual([])
    expect(price.judge(await exchange('listImageModels 200 all', { body: {} }))).toEqual([])
  })
})
