import { createReference } from '@outlay/reference'
import layer from '@outlay/reference/layer'
import * as offline from '@outlay/sdk/layer/offline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

const at = Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [layer], mount: ({ basePath }) => basePath, now: () => at })

/** Workspaces of the sample world: whose they are, and what they have. */
const WORKSPACES = [
  { id: '00000000-0000-4000-8000-000000000001', token: 'layer_pat_acme', balance: '300' },
  { id: '00000000-0000-4000-8000-000000000002', token: 'layer_pat_acme', balance: '1' },
  { id: '00000000-0000-4000-8000-000000000003', token: 'layer_pat_globex', balance: '1000' },
] as const
type Workspace = (typeof WORKSPACES)[number]
const workspace = fc.constantFrom<Workspace>(...WORKSPACES)

async function reply(path: string, { id, token }: Workspace, body?: unknown) {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const url = `https://api.app.layer.ai/api/v1/workspaces/${id}${path}`
  const answer = await reference(new Request(url, { ...init, headers }))
  return { status: answer.status, text: await answer.text() }
}

const models = Object.fromEntries(
  await Promise.all(
    WORKSPACES.map(async (one) => {
      const { models: found } = JSON.parse((await reply('/models', one)).text)
      return [one.id, found.map(({ id }: { readonly id: string }) => id)] as const
    }),
  ),
)
const MODELS = [...new Set(Object.values(models).flat())] as readonly string[]

const some = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: good },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
  )
const side = some(fc.oneof(fc.integer({ min: 0, max: 8192 }), fc.constantFrom(720, 1024, 1280, 2048)))
const fraction = some(fc.double({ min: -1, max: 1e6, noNaN: true, noDefaultInfinity: true }))
const bool = some(fc.boolean())
const FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  prompt: some(fc.string({ unit: 'grapheme', maxLength: 1200 })),
  width: side,
  height: side,
  batch_size: some(fc.integer({ min: 0, max: 17 })),
  num_inference_steps: some(fc.integer({ min: 0, max: 120 })),
  quality: some(fc.constantFrom('low', 'medium', 'high', 'best')),
  duration_seconds: fraction,
  generate_audio: bool,
  fps: some(fc.integer({ min: 0, max: 120 })),
  video_effects: some(fc.array(fc.constantFrom({}, { kind: 'fade' }), { maxLength: 4 })),
  include_textures: bool,
  face_limit: some(fc.integer({ min: 0, max: 100_001 })),
  use_speaker_boost: bool,
  upscale_ratio: fraction,
  creativity: fraction,
  vectorize: bool,
  remove_background: bool,
  reframe: bool,
  unknown: fc.constant(1),
}
const body = fc
  .tuple(fc.subarray(Object.keys(FIELDS), { maxLength: 5 }), fc.integer({ min: 0, max: 29 }))
  .chain(([names, luck]): fc.Arbitrary<unknown> => {
    const fields = Object.fromEntries(names.map((name) => [name, FIELDS[name] as fc.Arbitrary<unknown>]))
    const model_id = some(fc.constantFrom(...MODELS, '00000000-0000-4000-8000-00000000dead'))
    return luck === 0 ? fc.jsonValue({ maxDepth: 2 }) : fc.record({ model_id, ...fields }, { noNullPrototype: true })
  })

describe('an offline estimate of Layer', () => {
  it('has the bytes of the answer of the server, and is none where that refuses', async () => {
    const seen: Record<string, number> = {}
    const property = fc.asyncProperty(body, workspace, async (asked, one) => {
      const { status, text } = await reply('/inferences/estimate', one, asked)
      const options = { at, body: asked as never, path: { workspace_id: one.id }, state: { balance: one.balance } }
      const found = said(() => offline.estimateInference(options))
      if (status === 200) {
        expect(found).toEqual({ text })
        expect(offline.priceVersion(offline.estimateInference, options)).toBe('2026-11-01')
      } else {
        const unfit = found.error instanceof offline.RequestValidationError
        expect(unfit || found.error instanceof offline.UnpricedError, `${status} ${text}`).toBe(true)
        expect(said(() => offline.priceVersion(offline.estimateInference, options))).toEqual(found)
      }
      const name = (found.error as Error | undefined)?.name ?? 'priced'
      seen[`${status} ${name}`] = (seen[`${status} ${name}`] ?? 0) + 1
    })
    await fc.assert(property, { numRuns: 2000 })
    expect(Object.keys(seen).sort()).toEqual([
      '200 priced',
      '404 UnpricedError',
      '422 RequestValidationError',
      '422 UnpricedError',
    ])
    expect(seen['200 priced']).toBeGreaterThan(300)
  })

  it.each(WORKSPACES)('has the models of the workspace $id', async (one) => {
    const options = { at, path: { workspace_id: one.id } }
    expect(said(() => offline.listModels(options))).toEqual({ text: (await reply('/models', one)).text })
  })
})
