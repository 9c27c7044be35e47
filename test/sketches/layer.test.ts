import { toDecimal } from '@outlay/money'
import { answer, estimate } from '@outlay/pricing'
import { createReference } from '@outlay/reference'
import { beforeAll, describe, expect, it } from 'vitest'
import { type LooseVendor, looseVendor } from '../loose-vendor.ts'
import { totalOf } from '../total-of.ts'

let layer: LooseVendor
beforeAll(async () => {
  layer = await looseVendor('sketches', 'layer', 'sketch-layer')
})

const AT = Date.parse('2026-11-20T00:00:00Z')
const WORKSPACE = '7c1f6c66-5e5c-4bb0-9a0b-4d4b7f3f2a10'
const MODELS = {
  image: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
  upscale: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b01',
  video: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02',
  '3d': '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b03',
  speech: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04',
  edit: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05',
}
type Modality = keyof typeof MODELS

const rows: readonly (readonly [modality: Modality, body: object, units: string])[] = [
  // 1024×1024 lies in the first band, medium: 4 × 1.5; 30 steps are included: 4 × 30 × 0
  ['image', {}, '6'],
  // the source's example: 1×1 pixel, low: 4 × 1; one step is included
  ['image', { width: 1, height: 1, batch_size: 4, num_inference_steps: 1, quality: 'low' }, '4'],
  // 2048×2048 is 4 megapixels, high: 2 × 4.5; per output 30 × 0 + 20 × 0.0125 + 10 × 0.02 = 0.45, twice: 9 + 0.9
  ['image', { width: 2048, height: 2048, batch_size: 2, num_inference_steps: 60, quality: 'high' }, '9.9'],
  // one row of pixels above the bands of 1 and 4 megapixels: 1 × 3 and 1 × 5
  ['image', { width: 1024, height: 1025, batch_size: 1 }, '3'],
  ['image', { width: 2048, height: 2049, batch_size: 1, quality: 'low' }, '5'],
  // 16 × 1.5 + 16 × 1 × 0.0125; the tier counts the steps of one output
  ['image', { batch_size: 16, num_inference_steps: 31, quality: null }, '24.2'],

  // ratio 2 where none is given: 4 × 0.75
  ['upscale', {}, '3'],
  // 2.5 lies in the band up to 4: 2 × 1.5
  ['upscale', { upscale_ratio: 2.5, batch_size: 2 }, '3'],
  // above 4, and 0.5 is not above 0.5: 1 × 4
  ['upscale', { upscale_ratio: 8, creativity: 0.5, batch_size: 1 }, '4'],
  // 3 × 1.5 × 1.5
  ['upscale', { upscale_ratio: 4, creativity: 0.51, batch_size: 3 }, '6.75'],

  // 1280×720 and 25 fps where none is given: 5 × 1.2 × 4
  ['video', { duration_seconds: 5 }, '24'],
  // 1920×1080 above 921,600 pixels and 60 fps: 2.5 × 6 × 1
  ['video', { duration_seconds: 2.5, width: 1920, height: 1080, fps: 60, batch_size: 1 }, '15'],
  // 4 × 1.2 × 2 = 9.6; audio 4 × 0.35 × 2 = 2.8; two effects × 0.5 × 2 = 2
  [
    'video',
    { duration_seconds: 4, batch_size: 2, generate_audio: true, video_effects: [{}, { kind: 'fade' }] },
    '14.4',
  ],
  // 31 fps lies above 30: 1 × 2
  ['video', { duration_seconds: 1, fps: 31, batch_size: 1 }, '2'],
  // 0.000125 × 1.2 = 0.00015 and 0.000375 × 1.2 = 0.00045: both ties, to the even neighbour
  ['video', { duration_seconds: 0.000125, batch_size: 1 }, '0.0002'],
  ['video', { duration_seconds: 0.000375, batch_size: 1 }, '0.0004'],

  // 4 × 6
  ['3d', {}, '24'],
  // 6 + 2 + 1.5 + 1 + 3
  ['3d', { batch_size: 1, include_textures: true, pbr_materials: true, quad_mesh: true, generate_parts: true }, '13.5'],
  // 6 + one package of 10,000: 0.25
  ['3d', { batch_size: 1, face_limit: 10_000 }, '6.25'],
  // 2 × 6 + 2 packages for each of 2 outputs: 2 × 2 × 0.25
  ['3d', { batch_size: 2, face_limit: 10_001 }, '13'],

  // one started thousand: 0.9
  ['speech', { prompt: 'x' }, '0.9'],
  // a thousand code points in two thousand code units: 0.9
  ['speech', { prompt: '🙂'.repeat(1000) }, '0.9'],
  // 2 × 0.9
  ['speech', { prompt: 'x'.repeat(1001) }, '1.8'],
  // 3 × 0.9 = 2.7; the boost adds 2.7 × (1.2 − 1) = 0.54
  ['speech', { prompt: 'x'.repeat(2500), use_speaker_boost: true }, '3.24'],

  // 4 × 0.2
  ['edit', { remove_background: true }, '0.8'],
  // 2 × 0.8 + 2 × 1.2
  ['edit', { batch_size: 2, vectorize: true, reframe: true, refill: null }, '4'],
  // 0.2 + 0.8 + 1.2 + 1.1
  ['edit', { batch_size: 1, remove_background: true, vectorize: true, reframe: true, refill: true }, '3.3'],
]

describe('the sketch of Layer', () => {
  it.each(rows)('prices %s %j at %s units', (modality, body, units) => {
    const priced = estimate(pricing(), requestOf(modality, body), context())
    expect(priced.priced && toDecimal(totalOf(priced))).toBe(units)
    expect(priced).toMatchObject({ kind: 'exact', unit: 'creative-unit', scale: 4 })
  })

  it.each([
    ['video', {}, 'missing-quantity', '/duration_seconds'],
    ['video', { duration_seconds: null }, 'missing-quantity', '/duration_seconds'],
    ['speech', {}, 'missing-quantity', '/prompt'],
    ['edit', { vectorize: false }, 'no-charge', ''],
  ] as const)('refuses %s %j: %s', (modality, body, reason, pointer) => {
    expect(estimate(pricing(), requestOf(modality, body), context())).toMatchObject({ priced: false, reason, pointer })
  })

  it('refuses a model that the catalogue does not list', () => {
    const request = { path: { workspace_id: WORKSPACE }, body: { model_id: WORKSPACE } }
    expect(estimate(pricing(), request, context())).toMatchObject({ reason: 'unknown-model', pointer: '/model_id' })
  })

  it.each([
    // 4 × 1.5
    ['10', 6, 10, 4, true],
    [6, 6, 6, 0, true],
    ['5.9999', 6, 5.9999, -0.0001, false],
  ])('answers with a balance of %s: price %d, remaining %d', (balance, price, usable, remaining, sufficient) => {
    const made = answer(layer.operation('estimateInference'), requestOf('image', {}), {
      ...context(),
      state: { balance },
    })
    expect(made.priced && made.body).toEqual({
      estimated_price_creative_units: price,
      workspace_balance_creative_units: usable,
      estimated_remaining_balance_creative_units: remaining,
      has_sufficient_creative_units: sufficient,
    })
  })

  it('refuses a price that a JSON number cannot carry', async () => {
    // 9,007,199,254,740,991 s × 6 = 54,043,195,528,445,946; the nearest numbers end in 944 and 952.
    const longest = { duration_seconds: 9007199254740991, width: 1920, height: 1080, fps: 50 }
    const [status, body] = await replied({ model_id: MODELS.video, batch_size: 1, ...longest })
    expect([status, body]).toEqual([
      422,
      { detail: [{ type: 'value_error', loc: ['body'], msg: expect.stringContaining('54043195528445946') }] },
    ])
  })

  it('refuses a number whose last digits reading JSON has lost', async () => {
    const [status, body] = await replied({ model_id: MODELS.image, num_inference_steps: 1e17 })
    const msg = expect.stringContaining('beyond 2^53')
    const detail = [{ type: 'value_error', loc: ['body', 'num_inference_steps'], msg }]
    expect([status, body]).toEqual([422, { detail }])
  })

  it('lists every fault of a request in one 422', async () => {
    const [status, body] = await replied({ batch_size: 17, width: 0, parameters: {} })
    const msg = expect.any(String)
    expect([status, body]).toEqual([
      422,
      {
        detail: [
          { type: 'missing', loc: ['body', 'model_id'], msg },
          { type: 'value_error', loc: ['body', 'width'], msg, input: 0 },
          { type: 'value_error', loc: ['body', 'batch_size'], msg, input: 17 },
          { type: 'extra_forbidden', loc: ['body', 'parameters'], msg, input: {} },
        ],
      },
    ])
  })

  it('names a missing duration in a 422', async () => {
    const missing = {
      type: 'missing',
      loc: ['body', 'duration_seconds'],
      msg: expect.stringMatching(/^duration_seconds/),
    }
    expect(await replied({ model_id: MODELS.video })).toEqual([422, { detail: [missing] }])
  })

  it('answers other refusals with one sentence', async () => {
    expect(await replied({ model_id: MODELS.image }, '/layer/api/v1/nowhere')).toEqual([
      404,
      { detail: expect.any(String) },
    ])
  })
})

function requestOf(modality: Modality, body: object) {
  return { path: { workspace_id: WORKSPACE }, body: { model_id: MODELS[modality], ...body } }
}

function context() {
  const [priceList] = layer.priceLists
  if (priceList === undefined) throw new Error('Layer has no price list')
  return { priceList, at: AT }
}

function pricing() {
  const { pricing: rules } = layer.operation('estimateInference')
  if (rules === undefined) throw new Error('estimateInference has no prices')
  return rules
}

const ESTIMATE = `/layer/api/v1/workspaces/${WORKSPACE}/inferences/estimate`

async function replied(body: unknown, path = ESTIMATE): Promise<[number, unknown]> {
  const state = { layer: () => ({ balance: '100' }) }
  const reference = createReference({ vendors: [layer.vendor], now: () => AT, state })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = await reference(new Request(`http://localhost${path}`, init))
  return [reply.status, await reply.json()]
}
