import { sum, toDecimal } from '@outlay/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../src/answer.ts'
import { type Estimate, estimate } from '../src/estimate.ts'
import {
  type EstimateImageRequest,
  estimateImage,
  estimateImagePricing,
  listImageModels,
  priceLists,
} from '../src/generated/x-router.gen.ts'
import type { PriceList } from '../src/price-list.ts'

type Body = EstimateImageRequest['body']

const AT = Date.parse('2026-11-20T00:00:00Z')
const [priceList] = priceLists as readonly [PriceList]
const context = { priceList, at: AT }
const NOTE = 'Maximum upfront charge. Any difference from actual cost is automatically refunded.'

const priced = (body: Body): Estimate => {
  const result = estimate(estimateImagePricing, { body }, context)
  if (!result.priced) throw new Error(result.message)
  return result
}
const square = (side: number, numberResults?: number, model?: Body['model']): Body => ({
  width: side,
  height: side,
  ...(numberResults === undefined ? {} : { numberResults }),
  ...(model === undefined ? {} : { model }),
})

describe("x-router's price of images", () => {
  // rate × pixels ÷ 1024² × images, rounded up once: worked out by hand.
  it.each<readonly [body: Body, usd: string, moved: string | undefined]>([
    [{}, '0.006955', undefined],
    [{ model: 'flux-schnell', width: 1024, height: 1024, numberResults: 1 }, '0.006955', undefined],
    [square(1024, 4), '0.027820', undefined],
    // 0.006955 ÷ 4 = 0.00173875
    [square(512), '0.001739', '0.00000025'],
    [square(512, 4), '0.006955', undefined],
    [square(2048), '0.027820', undefined],
    // 0.006955 ÷ 64 = 0.000108671875
    [square(128), '0.000109', '0.000000328125'],
    // 640 × 384 = 245760 = 0.234375 of 1024²; 0.006955 × 0.234375 = 0.001630078125
    [{ width: 640, height: 384 }, '0.001631', '0.000000921875'],
    [{ width: 384, height: 640 }, '0.001631', '0.000000921875'],
    [{ width: 2048 }, '0.013910', undefined],
    [square(2048, 4), '0.111280', undefined],
    [{ model: 'flux-dev' }, '0.026750', undefined],
    [square(1024, 4, 'flux-dev'), '0.107000', undefined],
    // 0.02675 ÷ 4 = 0.0066875
    [square(512, 1, 'flux-dev'), '0.006688', '0.0000005'],
    [square(512, 4, 'flux-dev'), '0.026750', undefined],
    [square(2048, 1, 'flux-dev'), '0.107000', undefined],
    [{ model: 'sdxl-realvis-v4' }, '0.002600', undefined],
    [square(1024, 4, 'sdxl-realvis-v4'), '0.010400', undefined],
    [square(512, 1, 'sdxl-realvis-v4'), '0.000650', undefined],
    // 0.0026 ÷ 64 = 0.000040625
    [square(128, 1, 'sdxl-realvis-v4'), '0.000041', '0.000000375'],
    [{ model: 'sd15-dreamshaper-v8' }, '0.001300', undefined],
    [square(512, 1, 'sd15-dreamshaper-v8'), '0.000325', undefined],
    [square(2048, 4, 'sd15-dreamshaper-v8'), '0.020800', undefined],
    // 0.0013 ÷ 64 = 0.0000203125
    [square(128, 1, 'sd15-dreamshaper-v8'), '0.000021', '0.0000006875'],
    // 3 × 0.0000203125 = 0.0000609375
    [square(128, 3, 'sd15-dreamshaper-v8'), '0.000061', '0.0000000625'],
  ])('for %j is %s', (body, usd, moved) => {
    const result = priced(body)
    const rounding = result.lines.find(({ id }) => id === 'rounding')
    expect([result.unit, result.scale, toDecimal(sum(result.lines.map(({ amount }) => amount)), 6)]).toEqual([
      'USD',
      6,
      usd,
    ])
    expect(result.total).toBe(BigInt(usd.replace('.', '')))
    expect(rounding && toDecimal(rounding.amount)).toBe(moved)
    expect(answer(estimateImage, { body }, context)).toMatchObject({ body: { estimatedCost: { usd } } })
  })

  it('is a maximum, by the version of the list, of a line for the images and one for the rounding', () => {
    const result = priced(square(512))
    expect([result.kind, result.version]).toEqual(['maximum', '2026-11-01'])
    expect(result.lines.map(({ id, type, metric, provenance }) => [id, type, metric, provenance])).toEqual([
      ['image', 'output', 'pixel', 'official'],
      ['rounding', 'rounding', 'rounding', undefined],
    ])
    const [line] = result.lines
    expect(
      line && [line.quantity, line.billableQuantity, line.rate, line.per, line.amount].map((value) => toDecimal(value)),
    ).toEqual(['262144', '262144', '0.006955', '1048576', '0.00173875'])
    expect(priced({ model: 'flux-dev' }).lines[0]?.provenance).toBe('sample')
  })
})

describe("x-router's refusal to price", () => {
  const without = (model: string): PriceList => ({
    ...priceList,
    rates: {
      image: {
        per: 1048576,
        entries: priceList.rates['image']?.entries.filter((one) => one.match?.['model'] !== model) ?? [],
      },
    },
  })

  it.each<readonly [what: string, body: Body, list: PriceList, message: string]>([
    [
      'a model that nobody lists',
      { model: 'nope' as 'flux-dev' },
      priceList,
      'The price list 2026-11-01 has no rate "image" for model "nope".',
    ],
    [
      'a listed model without a rate',
      { model: 'flux-dev' },
      without('flux-dev'),
      'The price list 2026-11-01 has no rate "image" for model "flux-dev".',
    ],
    [
      'the default model without a rate',
      {},
      without('flux-schnell'),
      'The price list 2026-11-01 has no rate "image" for model "flux-schnell".',
    ],
    [
      'any model by an empty list',
      {},
      { ...priceList, rates: {} },
      'The price list 2026-11-01 has no rate "image" for model "flux-schnell".',
    ],
  ])('names %s', (_, body, list, message) => {
    const refusal = { priced: false, reason: 'missing-rate', pointer: '/model', message }
    expect(estimate(estimateImagePricing, { body }, { priceList: list, at: AT })).toEqual(refusal)
    expect(answer(estimateImage, { body }, { priceList: list, at: AT })).toEqual(refusal)
  })

  it('before the list holds says from when on it does', () => {
    const message = 'The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier.'
    const refusal = { priced: false, reason: 'not-effective', pointer: '', message }
    const early = { priceList, at: Date.parse('2026-10-31T23:59:59.999Z') }
    expect(estimate(estimateImagePricing, { body: {} }, early)).toEqual(refusal)
    expect(answer(estimateImage, { body: {} }, early)).toEqual(refusal)
    expect(answer(listImageModels, {}, early)).toEqual(refusal)
    expect(estimate(estimateImagePricing, { body: {} }, { ...early, at: early.at + 1 }).priced).toBe(true)
  })
})

describe("x-router's declared answers", () => {
  it('have the bytes of the source, defaults applied', () => {
    const result = answer(estimateImage, { body: {} }, context)
    expect(result.priced && JSON.stringify(result.body)).toBe(
      `{"model":"flux-schnell","dimensions":"1024×1024","number_of_images":1,"estimatedCost":{"usd":"0.006955","note":"${NOTE}"}}`,
    )
  })

  it('show what was asked for', () => {
    const body: Body = { model: 'sdxl-realvis-v4', width: 128, height: 2048, numberResults: 4 }
    expect(answer(estimateImage, { body }, context)).toMatchObject({
      body: {
        model: 'sdxl-realvis-v4',
        dimensions: '128×2048',
        number_of_images: 4,
        // A quarter of 1024² four times is one whole.
        estimatedCost: { usd: '0.002600', note: NOTE },
      },
    })
  })

  it('list the models in the order of the price list', () => {
    const result = answer(listImageModels, {}, context)
    expect(result.priced && result.body.total).toBe(4)
    expect(result.priced && result.body.models.map(({ id, supportsSteps }) => [id, supportsSteps])).toEqual([
      ['flux-schnell', false],
      ['flux-dev', true],
      ['sdxl-realvis-v4', true],
      ['sd15-dreamshaper-v8', true],
    ])
  })

  it('are the same for the same parameters, and leave request and prices as they are', () => {
    const sides = fc.integer({ min: 2, max: 32 }).map((n) => n * 64)
    const bodies = fc.record(
      { width: sides, height: sides, numberResults: fc.integer({ min: 1, max: 4 }) },
      { requiredKeys: [] },
    )
    const prices = JSON.stringify(priceList)
    fc.assert(
      fc.property(bodies, (body) => {
        const before = JSON.stringify(body)
        const [first, second] = [0, 86_400_000].map((later) =>
          answer(estimateImage, { body }, { priceList, at: AT + later }),
        )
        expect(second).toEqual(first)
        expect([JSON.stringify(body), JSON.stringify(priceList)]).toEqual([before, prices])
      }),
    )
  })
})
