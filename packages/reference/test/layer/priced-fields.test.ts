import { describe, expect, it } from 'vitest'
import { layer } from '../../src/generated/layer.gen.ts'
import { MODELS, type Modality, server } from './server.ts'

/** A request of each modality that has a price, and from which each field is moved. */
const BASES: Readonly<Record<Modality, object>> = {
  image: {},
  upscale: {},
  video: { duration_seconds: 5 },
  '3d': {},
  speech: { prompt: 'a dune' },
  edit: { vectorize: true, remove_background: true, reframe: true, refill: true },
}

/** Every field of the source but the model, with other values than the bases have; those far off among them. */
const MOVED: Readonly<Record<string, readonly unknown[]>> = {
  prompt: ['x'.repeat(1001), 'x'.repeat(100_000)],
  width: [4096, 1_000_000],
  height: [4096, 1_000_000],
  batch_size: [1, 16],
  num_inference_steps: [31, 1000],
  guidance_scale: [-5, 0, 123.5],
  prompt_strength: [0, 1],
  quality: ['low', 'high'],
  sharpness: [-5, 0, 123.5],
  duration_seconds: [1, 60.5],
  generate_audio: [true],
  keep_audio: [true, false],
  fps: [31, 1000],
  video_effects: [[{}], [{}, { kind: 'fade' }]],
  use_ta_pose: [true, false],
  include_textures: [true],
  quad_mesh: [true],
  pbr_materials: [true],
  low_poly: [true, false],
  generate_parts: [true],
  face_limit: [1, 1_000_000],
  stability: [0, 1],
  use_speaker_boost: [true],
  similarity_boost: [0, 1],
  style_exaggeration: [0, 1],
  speed: [0.1, 4],
  upscale_ratio: [2.1, 100],
  creativity: [0.6, 100],
  resemblance: [-5, 0, 123.5],
  vectorize: [false],
  remove_background: [false],
  reframe: [false],
  refill: [false],
}

const FIELDS = Object.keys(MOVED)
const MODALITIES = Object.keys(BASES) as Modality[]
/** What a field means to several, and to nobody: a run is priced by its model. */
const UNPRICED = [
  'guidance_scale',
  'prompt_strength',
  'sharpness',
  'keep_audio',
  'use_ta_pose',
  'low_poly',
  'stability',
  'similarity_boost',
  'style_exaggeration',
  'speed',
  'resemblance',
]

const at = server()

async function priceOf(modality: Modality, more: object = {}): Promise<number> {
  const { status, body } = await at.estimate({ model_id: MODELS[modality], ...BASES[modality], ...more })
  expect(status).toBe(200)
  return body.estimated_price_creative_units
}

describe('the price of a model', () => {
  it.each(MODALITIES.flatMap((modality) => FIELDS.map((field) => [modality, field] as const)))(
    'of %s is moved by %s just where priced_fields says so',
    async (modality, field) => {
      const { models } = (await at.models()).body as { models: { modality: string; priced_fields: string[] }[] }
      const fields = models.find((one) => one.modality === modality)?.priced_fields
      const usual = await priceOf(modality)
      const moved = await Promise.all((MOVED[field] ?? []).map((value) => priceOf(modality, { [field]: value })))
      expect(moved.length).toBeGreaterThan(0)
      expect(moved.every((price) => price !== usual)).toBe(fields?.includes(field))
      expect(moved.some((price) => price !== usual)).toBe(fields?.includes(field))
    },
  )

  it('is moved by every field that has a price somewhere, and by no other', async () => {
    const { models } = (await at.models()).body as { models: { priced_fields: string[] }[] }
    const priced = new Set(models.flatMap(({ priced_fields }) => priced_fields))
    expect(FIELDS.filter((field) => !priced.has(field))).toEqual(UNPRICED)
    expect([...priced].filter((field) => !FIELDS.includes(field))).toEqual([])
  })

  it('is moved by the fields of the source: they are all here', async () => {
    const document = (await layer.document()) as {
      components: { schemas: { EstimateInference: { properties: object } } }
    }
    expect(Object.keys(document.components.schemas.EstimateInference.properties)).toEqual(['model_id', ...FIELDS])
  })

  it('counts null and absent as the same in every field', async () => {
    for (const modality of MODALITIES) {
      const nulls = Object.fromEntries(FIELDS.map((field) => [field, null]))
      const { batch_size: _, video_effects: __, ...nullable } = nulls
      expect(await priceOf(modality, { ...nullable, ...BASES[modality] })).toBe(await priceOf(modality))
    }
  })
})
