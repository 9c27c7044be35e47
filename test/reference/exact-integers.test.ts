import { createReference } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import type { Vendor } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'

// JSON.parse rounds a whole number beyond ±(2⁵³−1): 9007199254740993 becomes …992, a number that nobody sent. Such a number is
// refused in a sentence that names the bound, in every integer of every vendor; the rest is kept exactly and told back.
const SAFE = 9007199254740991

interface Field {
  readonly vendor: Vendor
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body: Readonly<Record<string, unknown>>
  /** The field, or the keys that lead to it. */
  readonly field: string | readonly string[]
}

const ACME = { 'x-api-key': `al_live_${'a'.repeat(64)}` }
const LAYER = { authorization: 'Bearer layer_pat_acme' }
const LUMENFALL = { authorization: 'Bearer lmnfl_acme.secret' }
const STUDIO = '/layer/api/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences'
const IMAGE = '3c90c3cc-0d44-4b50-8888-8dd25736052a'
const chat = { messages: [{ role: 'user', content: 'hi' }] }

const FIELDS: readonly Field[] = [
  ...['steps', 'seed', 'count', 'width'].map((field) => ({
    vendor: aurous,
    path: '/aurous/v1/images',
    headers: ACME,
    body: { prompt: 'a dune', ...(field === 'width' && { height: 1024 }) },
    field,
  })),
  ...['width', 'height', 'batch_size', 'num_inference_steps', 'fps', 'face_limit', 'seed'].map((field) => ({
    vendor: layer,
    path: STUDIO,
    headers: LAYER,
    body: { model_id: IMAGE, prompt: 'a dune' },
    field,
  })),
  {
    vendor: layer,
    path: STUDIO,
    headers: LAYER,
    body: { model_id: IMAGE, prompt: 'a dune', mask: { file_id: IMAGE } },
    field: ['mask', 'edge_radius'],
  },
  {
    vendor: lumenfall,
    path: '/lumenfall/openai/v1/images/generations',
    headers: LUMENFALL,
    body: { model: 'dall-e-2', prompt: 'a' },
    field: 'n',
  },
  ...['seconds', 'duration'].map((field) => ({
    vendor: lumenfall,
    path: '/lumenfall/openai/v1/videos',
    headers: LUMENFALL,
    body: { model: 'sora-2', prompt: 'a' },
    field,
  })),
  ...['max_tokens', 'max_completion_tokens', 'n', 'seed'].map((field) => ({
    vendor: lumenfall,
    path: '/lumenfall/openai/v1/chat/completions?dryRun=true',
    headers: LUMENFALL,
    body: { model: 'sample-chat', ...chat },
    field,
  })),
  ...['numberResults', 'steps', 'seed'].map((field) => ({
    vendor: xRouter,
    path: '/x-router/v1/images/generate',
    body: { prompt: 'a dune', model: 'flux-dev' },
    field,
  })),
  ...['max_tokens', 'seed'].map((field) => ({
    vendor: xRouter,
    path: '/x-router/v1/chat/completions',
    body: { model: 'openai/gpt-4o-mini', ...chat },
    field,
  })),
]

/** What a vendor answers to a field whose number is written so, digit for digit. */
async function answerTo({ vendor, path, headers = {}, body, field }: Field, number: string): Promise<Response> {
  const reference = createReference({ vendors: [vendor], now: () => Date.parse('2026-11-20T00:00:00Z') })
  const keys = [field].flat()
  const set = (value: Readonly<Record<string, unknown>>, [key = '', ...rest]: readonly string[]): object => ({
    ...value,
    [key]: rest.length === 0 ? '@number@' : set((value[key] ?? {}) as Readonly<Record<string, unknown>>, rest),
  })
  const text = JSON.stringify(set(body, keys)).replace('"@number@"', number)
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text }
  return reference(new Request(`http://localhost${path}`, init))
}

describe.each(
  FIELDS.map((field) => [`${field.vendor.name} ${field.path} ${[field.field].flat().join('.')}`, field] as const),
)('%s', (_, field) => {
  it.each([
    '9007199254740992',
    '9007199254740993',
    '-9007199254740993',
    '1e300',
    '-1e300',
    '1e400',
    '18446744073709551615',
  ])('refuses %s and says what is allowed', async (number) => {
    const reply = await answerTo(field, number)
    expect([400, 422]).toContain(reply.status)
    const text = await reply.text()
    expect(text).toMatch(new RegExp(`${[field.field].flat().at(-1)}\`? must be .*; received -?[0-9.e+I]+`))
  })
})

describe('a seed', () => {
  it.each([SAFE, -SAFE, 0, 42])('of Aurous is told back as it was sent: %d', async (seed) => {
    const field = {
      vendor: aurous,
      path: '/aurous/v1/images',
      headers: ACME,
      body: { prompt: 'a dune' },
      field: 'seed',
    }
    expect(await (await answerTo(field, String(seed))).text()).toContain(`"seed":${seed},`)
  })

  /** The pictures of a run of two, by their bytes. */
  async function pictures(seed: number): Promise<readonly string[]> {
    let at = Date.parse('2026-11-20T00:00:00Z')
    const reference = createReference({ vendors: [layer], now: () => at })
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...LAYER },
      body: JSON.stringify({ model_id: IMAGE, prompt: 'a dune', batch_size: 2, seed }),
    }
    const begun = await (await reference(new Request(`http://localhost${STUDIO}`, init))).json()
    const { inference_id } = begun as { inference_id: string }
    at += 5000
    const run = await reference(new Request(`http://localhost${STUDIO}/${inference_id}`, { headers: LAYER }))
    const { files } = (await run.json()) as { files: { url: string }[] }
    const drawn = files.map(async ({ url }) => Buffer.from(await (await reference(new Request(url))).arrayBuffer()))
    return (await Promise.all(drawn)).map((bytes) => bytes.toString('base64'))
  }

  it.each([
    [SAFE, SAFE - 2],
    [1, 2 ** 32 + 1],
    [2 ** 52, 2 ** 51],
    [2 ** 33, 2 ** 34],
  ])('of Layer makes other pictures than another seed: %d and %d', async (one, other) => {
    const all = [...(await pictures(one)), ...(await pictures(other))]
    expect(new Set(all).size).toBe(4)
  })
})
