import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Caller, server } from './server.ts'

const NOVA = 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM'
const FILE = 'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN'
const REFERENCE = { reference_image_urls: [FILE] }

const create = (body: object, asking?: Caller): Promise<Answer> =>
  server().post('/v1/images', { prompt: 'a dune', ...body }, asking)

async function sizeOf(body: object): Promise<readonly [number, number]> {
  const { width, height } = (await create(body)).body
  return [width, height]
}

describe('the size of a generation', () => {
  it.each([
    [1024, 1024],
    [1039, 1024],
    // Halfway goes up.
    [1040, 1056],
    [1041, 1056],
    [1055, 1056],
    [1056, 1056],
    [1071, 1056],
    [1072, 1088],
    [2047, 2048],
    [2064, 2080],
    [4079, 4064],
    [4080, 4096],
    [4095, 4096],
    [4096, 4096],
  ])('snaps a side of %i to %i', async (given, then) => {
    expect(await sizeOf({ width: given, height: 2048 })).toEqual([then, 2048])
    expect(await sizeOf({ width: 2048, height: given })).toEqual([2048, then])
  })

  it('is the nearest multiple of 32 for every side, and never leaves the range', async () => {
    const side = fc.integer({ min: 1024, max: 4096 })
    await fc.assert(
      fc.asyncProperty(side, side, async (width, height) => {
        const found = await sizeOf({ width, height })
        for (const [given, then] of [
          [width, found[0]],
          [height, found[1]],
        ] as const) {
          expect(then % 32).toBe(0)
          expect(then).toBeGreaterThanOrEqual(1024)
          expect(then).toBeLessThanOrEqual(4096)
          expect(Math.abs(then - given) < 16 || then - given === 16).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is 1024×1024 when nothing is said', async () => {
    expect(await sizeOf({})).toEqual([1024, 1024])
  })

  it.each(
    ['2k', '4k'].flatMap((tier) =>
      ['1_1', '3_2', '2_3', '4_3', '3_4', '16_9', '9_16', '21_9'].map((one) => [tier, one]),
    ),
  )(
    'of the preset %s_%s keeps the area of the tier in the ratio, snapped and at most 4096',
    async (tier = '', ratio = '') => {
      const { body } = await create({ size: `${tier}_${ratio}` })
      expect([body.width, body.height]).toEqual(presetOf(tier === '2k' ? 2048 : 4096, ratio))
      expect(body.size_preset).toBe(`${tier}_${ratio}`)
    },
  )

  /** The rule of the document, worked out again: w·h = square², w/h = the ratio. */
  function presetOf(square: number, ratio: string): readonly number[] {
    const [across = 1, down = 1] = ratio.split('_').map(Number)
    const unit = square / Math.sqrt(across * down)
    const shrunk = Math.min(1, 4096 / (unit * Math.max(across, down)))
    return [across, down].map((part) => Math.round((unit * shrunk * part) / 32) * 32)
  }
})

describe('the style of a generation', () => {
  it.each<readonly [prompt: string, style: string | null]>([
    ['a dune', null],
    ['a dune, cinematic', 'Cinematic'],
    ['CINEMATIC dune', 'Cinematic'],
    ['a dune:cinematic!', 'Cinematic'],
    ['cinematics of a dune', null],
    ['uncinematic', null],
    ['a watercolor', 'Watercolour'],
    ['a watercolour', 'Watercolour'],
    ['line art', 'Line Art'],
    ['line-art of a dune', 'Line Art'],
    ['a line\nart', 'Line Art'],
    ['a line of art', null],
    // The first of the list that fits, wherever its word stands.
    ['a watercolour, cinematic', 'Cinematic'],
    ['a cinematic studio', 'Acme Studio'],
    // Inactive, and another team's.
    ['a polaroid', null],
    ['a blueprint', null],
    ['a polaroid watercolour', 'Watercolour'],
  ])('is chosen from %j: %s', async (prompt, style) => {
    const { body } = await create({ prompt })
    expect(body.loras?.map(({ name }: { name: string }) => name) ?? null).toEqual(style === null ? null : [style])
  })

  it('is chosen among what the team can use', async () => {
    const names = async (prompt: string): Promise<unknown> => (await create({ prompt }, { team: 'globex' })).body.loras
    expect(await names('a blueprint')).toEqual([{ id: 'lora_01HXG10BEXB1VEPR1NT0000000', name: 'Globex Blueprint' }])
    expect(await names('a studio')).toBe(null)
  })

  it.each(['cinematic', 'lora_01HXPB1CC1NEMAT1C000000000'])(
    'that is named, as %s, goes before the prompt',
    async (id) => {
      const { body } = await create({ prompt: 'a watercolour', lora_id: id })
      expect(body.loras).toEqual([{ id: 'lora_01HXPB1CC1NEMAT1C000000000', name: 'Cinematic' }])
    },
  )
})

describe('the settings of a generation', () => {
  // cfg_rescale and denoise_strength are told; steps and guidance scale show in GET /v1/loras alone.
  it.each<readonly [what: string, body: object, cfg: number, denoise: number | null]>([
    ['the platform’s', {}, 0.7, null],
    ['the platform’s, with references', REFERENCE, 0.7, 0.6],
    ['the platform’s, with a URL as reference', { reference_image_urls: ['https://example.com/'] }, 0.7, 0.6],
    ['the platform’s, with an empty list', { reference_image_urls: [] }, 0.7, null],
    ['the character’s', { character_id: NOVA }, 0.7, 0.35],
    ['the style’s, without references', { lora_id: 'cinematic' }, 0.6, null],
    ['the style’s, with references', { lora_id: 'cinematic', ...REFERENCE }, 0.6, 0.5],
    ['those of the style from the prompt', { prompt: 'cinematic', ...REFERENCE }, 0.6, 0.5],
    ['those of a style that has but one', { lora_id: 'watercolour', ...REFERENCE }, 0.7, 0.45],
    ['those of a style that has none', { lora_id: 'line-art', ...REFERENCE }, 0.7, 0.6],
    ['the style’s before the character’s', { lora_id: 'cinematic', character_id: NOVA }, 0.6, 0.5],
    ['the character’s where the style has none', { lora_id: 'line-art', character_id: NOVA }, 0.7, 0.35],
    ['what is said', { cfg_rescale: 0.1, denoise_strength: 0.2, ...REFERENCE }, 0.1, 0.2],
    [
      'what is said before the style’s',
      { lora_id: 'cinematic', cfg_rescale: 1, denoise_strength: 1, ...REFERENCE },
      1,
      1,
    ],
    ['what is said before the character’s', { character_id: NOVA, denoise_strength: 0.9 }, 0.7, 0.9],
    ['0 where 0 is said', { lora_id: 'cinematic', cfg_rescale: 0, denoise_strength: 0, ...REFERENCE }, 0, 0],
    ['what is said, but for denoising without references', { cfg_rescale: 0.3, denoise_strength: 0.2 }, 0.3, null],
    ['the same, with an empty list', { denoise_strength: 0.2, reference_image_urls: [] }, 0.7, null],
  ])('are %s', async (_, body, cfg, denoise) => {
    const found = (await create(body)).body
    expect([found.cfg_rescale, found.denoise_strength]).toEqual([cfg, denoise])
  })

  it('of a character without a default of its own are the platform’s', async () => {
    const { body } = await create({ character_id: 'char_01HXG10BEXREADY00000000000' }, { team: 'globex' })
    expect(body.denoise_strength).toBe(0.6)
  })
})

describe('a generation', () => {
  it('shows what was asked for', async () => {
    const at = server()
    const asked = {
      prompt: ' a dune ',
      negative_prompt: 'rain',
      width: 1500,
      height: 1040,
      seed: -7,
      count: 3,
      enhance_prompt: true,
      reference_image_urls: [FILE, 'https://example.com/ref.jpg'],
    }
    const { body, headers } = await at.post('/v1/images', asked)
    expect(body).toEqual({
      id: expect.stringMatching(/^img_[0-9A-HJKMNP-TV-Z]{26}$/),
      status: 'pending',
      prompt: ' a dune ',
      created_at: '2026-11-20T00:00:00.000Z',
      media_type: 'image',
      negative_prompt: 'rain',
      output_urls: [],
      reference_image_urls: [FILE, 'https://example.com/ref.jpg'],
      error_message: null,
      duration_ms: null,
      cost: { amount: 6, currency: 'credit', breakdown: { base: 3, enhance: 3 } },
      width: 1504,
      height: 1056,
      image_count: 3,
      size_preset: null,
      inference_type: 'image_to_image',
      cfg_rescale: 0.7,
      denoise_strength: 0.6,
      seed: -7,
      character_id: null,
      loras: null,
      aurous_version: '2026-05-15',
      creation_request_id: headers.get('aurous-request-id'),
      completed_at: null,
    })
    expect((await at.get(`/v1/images/${body.id}`)).body).toEqual(body)
  })

  it.each<readonly [body: object, type: string]>([
    [{}, 'text_to_image'],
    [{ reference_image_urls: [] }, 'text_to_image'],
    [REFERENCE, 'image_to_image'],
    [{ character_id: NOVA }, 'image_to_image'],
  ])('of %o is %s', async (body, type) => {
    const found = (await create(body)).body
    expect([found.inference_type, found.character_id]).toEqual([type, 'character_id' in body ? NOVA : null])
  })
})
