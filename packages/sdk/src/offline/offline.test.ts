import type { AnswerContext, PriceList } from '@outlay/pricing'
import { priceLists } from '@outlay/pricing/x-router'
import { describe, expect, it } from 'vitest'
import { OutlayError } from '../errors/outlay-error.ts'
import {
  estimateImage,
  listImageModels,
  RequestValidationError,
  UnpricedError,
} from '../generated/x-router/offline.gen.ts'
import { respondOffline } from './offline.ts'

const at = Date.parse('2026-11-20T00:00:00Z')
const [list] = priceLists as [PriceList]

describe('an offline estimate', () => {
  it('is the answer of the server', () => {
    expect(estimateImage({ body: { width: 512, height: 512, numberResults: 4 }, at })).toEqual({
      model: 'flux-schnell',
      dimensions: '512×512',
      number_of_images: 4,
      // 4 × 512 × 512 pixels are 1024 × 1024, the vendor's own example
      estimatedCost: {
        usd: '0.006955',
        note: 'Maximum upfront charge. Any difference from actual cost is automatically refunded.',
      },
    })
  })

  it('needs no request where the document asks for none', () => expect(listImageModels({ at }).total).toBe(4))

  it('is by the price list that is given', () => {
    const dearer = JSON.parse(JSON.stringify(list).replaceAll(/"rate":"[^"]+"/g, '"rate":"0.5"')) as PriceList
    // 0.5 for each 1024 × 1024
    expect(estimateImage({ body: {}, at, priceList: dearer }).estimatedCost.usd).toBe('0.500000')
  })

  it.each([
    [{ width: 1000 }, '/width', '`width` must be a multiple of 64 from 128 to 2048; received 1000.'],
    [
      { model: 'nope' },
      '/model',
      '`model` must be one of "flux-schnell", "flux-dev", "sdxl-realvis-v4", "sd15-dreamshaper-v8"; received "nope".',
    ],
    [{ width: Number.NaN }, '/width', '`width` must be a multiple of 64 from 128 to 2048; received null.'],
    [{ prompt: 'a capybara' }, '/prompt', '`prompt` is not a known field. '],
    [[], '', 'The body must be an object; received [].'],
    [undefined, '', 'The body'],
  ])('is none of a request that the server refuses: %j', (body, pointer, message) => {
    const error = thrownBy(() => estimateImage({ body: body as never, at }))
    expect(error).toBeInstanceOf(RequestValidationError)
    expect(error).toBeInstanceOf(OutlayError)
    expect(error).toMatchObject({ name: 'RequestValidationError', operation: 'estimateImage' })
    const [fault] = (error as RequestValidationError).violations
    expect(fault).toMatchObject({ location: 'body', pointer })
    expect(fault?.message).toContain(message)
    expect((error as Error).message).toContain(fault?.message)
  })

  it('takes a field that is undefined for one that is absent, as JSON does', () => {
    const body = { width: undefined, prompt: undefined } as never
    expect(estimateImage({ body, at })).toEqual(estimateImage({ body: {}, at }))
  })

  it.each([undefined, Number.NaN, '2026-11-20', -1])('is of no instant %j', (wrong) => {
    const price = () => estimateImage({ body: {}, at: wrong as never })
    const allowed = 'milliseconds since 1970-01-01T00:00:00Z, such as Date.now()'
    expect(price).toThrow(
      new TypeError(`\`at\` must be ${allowed}; received ${typeof wrong === 'string' ? `"${wrong}"` : wrong}.`),
    )
  })

  it('says which instant is too early, since seconds look like one', () => {
    expect(() => estimateImage({ body: {}, at: 1_796_126_400 })).toThrow(/ It is 1970-01-21T18:55:26\.400Z\.$/)
  })

  it.each([{}, null, 7, { version: '1' }])('is by no price list %j', (priceList) => {
    const price = () => estimateImage({ body: {}, at, priceList: priceList as never })
    expect(price).toThrow(TypeError)
    expect(price).toThrow(/^`priceList` must be a price list /)
  })

  it('that lacks its tokens names what counts them', () => {
    const unpriced = { priced: false, reason: 'missing-tokens', pointer: '', message: 'Not counted.' } as const
    expect(new UnpricedError('a', unpriced).message).toMatch(/^a: Not counted\. .*loadTokens.* of @outlay\/sdk\/tokens/)
  })

  it('hands on the token counter and the state', () => {
    const asked: unknown[] = []
    const body = (_request: never, context: AnswerContext): unknown => {
      asked.push(context.tokens, context.state)
      return 'answer'
    }
    const operation = { id: 'chat', answer: { id: 'chat', body }, priceLists, parameters: [] }
    const world = { tokens: () => 7, state: { budget: '1' } }
    expect(respondOffline(operation, { at, ...world })).toBe('answer')
    expect(asked).toEqual([world.tokens, world.state])
  })

  it.each([
    ['missing-rate', '/model', { at, priceList: { ...list, rates: {} } }],
    ['not-effective', '', { at: 0 }],
    ['not-effective', '', { at: 0, priceList: list }],
  ])('is refused as %s where there is no price', (reason, pointer, options) => {
    const error = thrownBy(() => estimateImage({ body: {}, ...options }))
    expect(error).toBeInstanceOf(UnpricedError)
    expect(error).toMatchObject({ name: 'UnpricedError', operation: 'estimateImage', reason, pointer })
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
