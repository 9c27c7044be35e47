import { describe, expect, it } from 'vitest'
import { MODELS, server } from './server.ts'

// The page of the estimate, field by field: type, bound, whether null is taken.
const INTEGER_ABOVE_0 = { taken: [1, 2.0, 9007199254740991], refused: [0, -1, 1.5, '1', true, [], {}] }
const NUMBER_ABOVE_0 = { taken: [1, 0.001, 1e15], refused: [0, -0.5, '1', true] }
const NUMBER = { taken: [0, -1e300, 123, 0.5, 5e-324], refused: ['1', false, [], {}] }
const FROM_0_TO_1 = { taken: [0, 0.5, 1], refused: [-0.0001, 1.0001, '0', true] }
const BOOLEAN = { taken: [true, false], refused: [0, 1, 'true', []] }

interface Allowed {
  readonly taken: readonly unknown[]
  readonly refused: readonly unknown[]
}

const NULLABLE: Readonly<Record<string, Allowed>> = {
  prompt: { taken: ['', 'a dune', 'x'.repeat(100_000), '🙂'.repeat(100_000)], refused: [7, 'x'.repeat(100_001), []] },
  width: INTEGER_ABOVE_0,
  height: INTEGER_ABOVE_0,
  // More of them have a price that no JSON number carries.
  num_inference_steps: { ...INTEGER_ABOVE_0, taken: [1, 2.0, 100_000_000] },
  guidance_scale: NUMBER,
  prompt_strength: FROM_0_TO_1,
  quality: { taken: ['low', 'medium', 'high'], refused: ['', 'LOW', 'best', 1] },
  sharpness: NUMBER,
  duration_seconds: NUMBER_ABOVE_0,
  generate_audio: BOOLEAN,
  keep_audio: BOOLEAN,
  fps: INTEGER_ABOVE_0,
  use_ta_pose: BOOLEAN,
  include_textures: BOOLEAN,
  quad_mesh: BOOLEAN,
  pbr_materials: BOOLEAN,
  low_poly: BOOLEAN,
  generate_parts: BOOLEAN,
  face_limit: INTEGER_ABOVE_0,
  stability: FROM_0_TO_1,
  use_speaker_boost: BOOLEAN,
  similarity_boost: FROM_0_TO_1,
  style_exaggeration: FROM_0_TO_1,
  speed: NUMBER_ABOVE_0,
  upscale_ratio: NUMBER,
  creativity: NUMBER,
  resemblance: NUMBER,
  vectorize: BOOLEAN,
  remove_background: BOOLEAN,
  reframe: BOOLEAN,
  refill: BOOLEAN,
}
const NOT_NULL: Readonly<Record<string, Allowed>> = {
  model_id: { taken: [MODELS.image], refused: [null, '', 'sample-image', 7, `${MODELS.image}0`] },
  batch_size: { taken: [1, 4, 16], refused: [null, 0, 17, 1.5, '4', true] },
  video_effects: { taken: [[], [{}], [{ kind: { of: ['any'] } }, {}]], refused: [null, {}, 'fade', ['fade'], [null]] },
}
/** What only a run has. */
const OF_A_RUN: Readonly<Record<string, Allowed>> = {
  seed: { taken: [null, -1, 0, 9007199254740991], refused: [-2, 1.5, '7'] },
  guidance_files: {
    taken: [[], [{}], Array.from({ length: 20 }, () => ({ file_id: 'x' }))],
    refused: [null, {}, ['x'], Array.from({ length: 21 }, () => ({}))],
  },
  mask: {
    taken: [
      null,
      { file_id: MODELS.image },
      { file_id: MODELS.image, for_transparency: true, for_nontransparency: null, edge_radius: 0 },
    ],
    refused: [
      {},
      { file_id: 'x' },
      { file_id: MODELS.image, edge_radius: -1 },
      { file_id: MODELS.image, radius: 1 },
      [],
    ],
  },
  session_name: { taken: [null, '', 'x'.repeat(255), '🙂'.repeat(255)], refused: ['x'.repeat(256), 7] },
}

const at = server()

/** The status of a request with this value of a field, and the fields that it names as faults. */
async function said(field: string, value: unknown, run = false): Promise<[status: number, fields: string[]]> {
  const body = { model_id: MODELS.image, batch_size: 1, quality: 'low', [field]: value }
  const { status, body: answer } = run ? await server().execute(body) : await at.estimate(body)
  const detail = (status === 422 ? answer.detail : []) as { loc: string[] }[]
  return [status, [...new Set(detail.map(({ loc }) => loc.slice(0, 2).join('.')))]]
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 40)
const table = (fields: Readonly<Record<string, Allowed>>, kind: keyof Allowed): [string, string, unknown][] =>
  Object.entries(fields).flatMap(([field, allowed]) =>
    allowed[kind].map((value): [string, string, unknown] => [field, shown(value), value]),
  )

describe('an estimate', () => {
  it.each(table({ ...NULLABLE, ...NOT_NULL }, 'taken'))('takes %s %s', async (field, _, value) => {
    expect(await said(field, value)).toEqual([200, []])
  })

  it.each(Object.keys(NULLABLE))('takes null for %s', async (field) => {
    expect(await said(field, null)).toEqual([200, []])
  })

  it.each(table({ ...NULLABLE, ...NOT_NULL }, 'refused'))('refuses %s %s by its name', async (field, _, value) => {
    expect(await said(field, value)).toEqual([422, [`body.${field}`]])
  })

  it.each([...Object.keys(OF_A_RUN), 'parameters', 'steps', 'Width', 'constructor', '__proto__', 'toString', ''])(
    'refuses the field %j, which there is not, by its name',
    async (field) => {
      const { status, body } = await at.estimate(`{"model_id":"${MODELS.image}",${JSON.stringify(field)}:1}`)
      expect(status).toBe(422)
      expect(body.detail).toEqual([
        { type: 'extra_forbidden', loc: ['body', field], msg: expect.any(String), input: 1 },
      ])
    },
  )

  it('prices four outputs where batch_size is absent', async () => {
    const [absent, four] = [{}, { batch_size: 4 }].map((more) => at.estimate({ model_id: MODELS.image, ...more }))
    expect((await absent)?.text).toBe((await four)?.text)
  })
})

describe('a run', () => {
  it.each(table(OF_A_RUN, 'taken'))('takes %s %s', async (field, _, value) => {
    expect(await said(field, value, true)).toEqual([200, []])
  })

  it.each(table(OF_A_RUN, 'refused'))('refuses %s %s by its name', async (field, _, value) => {
    expect(await said(field, value, true)).toEqual([422, [`body.${field}`]])
  })
})
