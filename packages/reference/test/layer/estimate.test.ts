import { describe, expect, it } from 'vitest'
import { GLOBEX, HOUSE_STYLE, MODELS, type Modality, server, TRIAL, worldWith } from './server.ts'

/** Worked out by hand from the price list 2026-11-01; what remains is 300 less the price. */
const rows: readonly (readonly [modality: Modality, body: object, price: string, remaining: string])[] = [
  // 1024×1024 lies in the first band, medium: 4 × 1.5; 30 steps are included: 4 × 30 × 0
  ['image', {}, '6', '294'],
  // 1×1 pixel, low: 4 × 1; one step is included
  ['image', { width: 1, height: 1, batch_size: 4, num_inference_steps: 1, quality: 'low' }, '4', '296'],
  // 2048×2048 is 4 megapixels, high: 2 × 4.5; per output 30 × 0 + 20 × 0.0125 + 10 × 0.02 = 0.45, twice: 9 + 0.9
  ['image', { width: 2048, height: 2048, batch_size: 2, num_inference_steps: 60, quality: 'high' }, '9.9', '290.1'],
  // one row of pixels above the bands of 1 and 4 megapixels: 1 × 3 and 1 × 5
  ['image', { width: 1024, height: 1025, batch_size: 1 }, '3', '297'],
  ['image', { width: 2048, height: 2049, batch_size: 1, quality: 'low' }, '5', '295'],
  // 16 × 1.5 + 16 × 1 × 0.0125; the tier counts the steps of one output
  ['image', { batch_size: 16, num_inference_steps: 31, quality: null }, '24.2', '275.8'],
  // 2^53 − 1 pixels on each side lie above all bands: 1 × 7.5
  ['image', { width: 9007199254740991, height: 9007199254740991, batch_size: 1 }, '7.5', '292.5'],

  // ratio 2 where none is given: 4 × 0.75
  ['upscale', {}, '3', '297'],
  // 2.5 lies in the band up to 4: 2 × 1.5
  ['upscale', { upscale_ratio: 2.5, batch_size: 2 }, '3', '297'],
  // above 4, and 0.5 is not above 0.5: 1 × 4
  ['upscale', { upscale_ratio: 8, creativity: 0.5, batch_size: 1 }, '4', '296'],
  // 3 × 1.5 × 1.5
  ['upscale', { upscale_ratio: 4, creativity: 0.51, batch_size: 3 }, '6.75', '293.25'],
  // a ratio has no least one: 1 × 0.75
  ['upscale', { upscale_ratio: -1, creativity: -1, batch_size: 1 }, '0.75', '299.25'],

  // 1280×720 and 25 fps where none is given: 5 × 1.2 × 4
  ['video', { duration_seconds: 5 }, '24', '276'],
  // 1920×1080 above 921,600 pixels and 60 fps: 2.5 × 6 × 1
  ['video', { duration_seconds: 2.5, width: 1920, height: 1080, fps: 60, batch_size: 1 }, '15', '285'],
  // 4 × 1.2 × 2 = 9.6; audio 4 × 0.35 × 2 = 2.8; two effects × 0.5 × 2 = 2
  [
    'video',
    { duration_seconds: 4, batch_size: 2, generate_audio: true, video_effects: [{}, { kind: 'fade' }] },
    '14.4',
    '285.6',
  ],
  // 31 fps lies above 30: 1 × 2
  ['video', { duration_seconds: 1, fps: 31, batch_size: 1 }, '2', '298'],
  // 0.1 × 3 is 0.30000000000000004 in binary: 0.1 × 1.2 × 3 = 0.36
  ['video', { duration_seconds: 0.1, batch_size: 3 }, '0.36', '299.64'],
  // 0.000125 × 1.2 = 0.00015 and 0.000375 × 1.2 = 0.00045: both ties, to the even neighbour
  ['video', { duration_seconds: 0.000125, batch_size: 1 }, '0.0002', '299.9998'],
  ['video', { duration_seconds: 0.000375, batch_size: 1 }, '0.0004', '299.9996'],
  // rounded once on the total: (0.0001 × 1.2 + 0.0001 × 0.35) × 1 = 0.000155, not 0.0001 + 0
  ['video', { duration_seconds: 0.0001, batch_size: 1, generate_audio: true }, '0.0002', '299.9998'],
  // next to nothing: 5e-324 × 1.2 is below 0.00005
  ['video', { duration_seconds: 5e-324, batch_size: 1 }, '0', '300'],

  // 4 × 6
  ['3d', {}, '24', '276'],
  // 6 + 2 + 1.5 + 1 + 3
  [
    '3d',
    { batch_size: 1, include_textures: true, pbr_materials: true, quad_mesh: true, generate_parts: true },
    '13.5',
    '286.5',
  ],
  // 6 + one package of 10,000: 0.25
  ['3d', { batch_size: 1, face_limit: 10_000 }, '6.25', '293.75'],
  // 2 × 6 + 2 packages for each of 2 outputs: 2 × 2 × 0.25
  ['3d', { batch_size: 2, face_limit: 10_001 }, '13', '287'],

  // one started thousand: 0.9, however many outputs
  ['speech', { prompt: 'x' }, '0.9', '299.1'],
  ['speech', { prompt: 'x', batch_size: 16 }, '0.9', '299.1'],
  // a thousand code points in two thousand code units: 0.9
  ['speech', { prompt: '🙂'.repeat(1000) }, '0.9', '299.1'],
  // 2 × 0.9
  ['speech', { prompt: 'x'.repeat(1001) }, '1.8', '298.2'],
  // 3 × 0.9 = 2.7; the boost adds 2.7 × (1.2 − 1) = 0.54
  ['speech', { prompt: 'x'.repeat(2500), use_speaker_boost: true }, '3.24', '296.76'],
  // the longest: 100 × 0.9
  ['speech', { prompt: '🙂'.repeat(100_000) }, '90', '210'],
  // nothing to be spoken, which is there: no started thousand
  ['speech', { prompt: '' }, '0', '300'],

  // 4 × 0.1
  ['edit', { remove_background: true }, '0.4', '299.6'],
  // 300 − 0.1
  ['edit', { remove_background: true, batch_size: 1 }, '0.1', '299.9'],
  // 2 × 0.8 + 2 × 1.2
  ['edit', { batch_size: 2, vectorize: true, reframe: true, refill: null }, '4', '296'],
  // 0.1 + 0.8 + 1.2 + 1.1
  ['edit', { batch_size: 1, remove_background: true, vectorize: true, reframe: true, refill: true }, '3.2', '296.8'],
]

/** The bytes of an answer. */
function told(price: string, balance: string, remaining: string): string {
  const sufficient = !remaining.startsWith('-')
  return `{"estimated_price_creative_units":${price},"workspace_balance_creative_units":${balance},"estimated_remaining_balance_creative_units":${remaining},"has_sufficient_creative_units":${sufficient}}`
}

describe('an estimate of Layer', () => {
  const at = server()

  it.each(
    rows.map(([modality, body, ...then]) => [modality, JSON.stringify(body).slice(0, 90), body, ...then] as const),
  )('of %s %s is worked out by hand', async (modality, _, body, price, remaining) => {
    const answer = await at.estimate({ model_id: MODELS[modality], ...body })
    expect([answer.status, answer.text]).toEqual([200, told(price, '300', remaining)])
  })

  it('is taken with the escapes of JSON, which make the longest prompt 1.2 MB', async () => {
    const prompt = '\\ud83d\\ude42'.repeat(100_000)
    const { status, text } = await at.estimate(`{"model_id":"${MODELS.speech}","prompt":"${prompt}"}`)
    expect([status, text]).toEqual([200, told('90', '300', '210')])
  })

  it.each([
    ['10', '10', '4'],
    ['6', '6', '0'],
    ['5.9999', '5.9999', '-0.0001'],
    ['0', '0', '-6'],
    ['0.3', '0.3', '-5.7'],
    ['999999999999.9999', '999999999999.9999', '999999999993.9999'],
  ])('compares with a balance of %s to the last place', async (units, balance, remaining) => {
    const { text } = await server({ worlds: await worldWith(units) }).estimate({ model_id: MODELS.image })
    expect(text).toBe(told('6', balance, remaining))
  })

  it('shows the usable balance: the total less what runs have reserved', async () => {
    const own = server()
    await own.execute({ model_id: MODELS.image })
    expect((await own.estimate({ model_id: MODELS.image })).text).toBe(told('6', '294', '288'))
    own.pass(2000)
    expect((await own.estimate({ model_id: MODELS.image })).text).toBe(told('6', '294', '288'))
  })

  it('has no effect', async () => {
    const own = server()
    const before = await own.workspace()
    for (const body of [{ model_id: MODELS.image }, { model_id: MODELS.video }]) await own.estimate(body)
    own.pass(60_000)
    expect((await own.workspace()).text).toBe(before.text)
  })

  it('is of the workspace that the path names, and its own models', async () => {
    const own = server()
    expect((await own.estimate({ model_id: MODELS.image }, { workspace: TRIAL })).text).toBe(told('6', '1', '-5'))
    const style = { model_id: HOUSE_STYLE, batch_size: 1 }
    expect((await own.estimate(style, { workspace: GLOBEX })).text).toBe(told('1.5', '1000', '998.5'))
  })
})
