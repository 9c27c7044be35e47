import { describe, expect, it } from 'vitest'
import { type Answer, type Server, server } from './server.ts'

/** An answer byte for byte, its request id aside, and how often was asked before. */
function told({ status, text, headers }: Answer): unknown {
  const id = headers.get('aurous-request-id') ?? ''
  const others = [...headers].filter(([name]) => !/^aurous-request-id|^x-ratelimit-re/.test(name))
  expect(text).toContain(id)
  return [status, text.replaceAll(id, 'req'), others]
}

async function answers(ask: (id: string) => Promise<Answer>, ids: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = []
  for (const id of ids) found.push(told(await ask(id)))
  return found
}

const LORAS = [
  'lora_01HXN0TTHERE00000000000000',
  'lora_01HXN0TTHERE000000000000',
  '00000000-0000-4000-8000-000000000000',
  'no-such-style',
  // Of another team, private, by id and by slug.
  'lora_01HXG10BEXB1VEPR1NT0000000',
  'globex-blueprint',
  // Inactive, by id and by slug.
  'lora_01HXPB1CRETR0F11M000000000',
  'retro-film',
]
const CHARACTERS = [
  'char_01HXN0TTHERE00000000000000',
  'char_01HXN0TTHERE000000000000',
  '00000000-0000-4000-8000-000000000000',
  // Of another team, ready.
  'char_01HXG10BEXREADY00000000000',
]
const FILES = ['file_01HXN0TTHERE00000000000000', 'file_01HXN0TTHERE000000000000', 'file_01HXG10BEXREFERENCE0000000']

describe('what the team may not see gets the answer of what does not exist', () => {
  it.each<readonly [what: string, ids: readonly string[], body: (id: string) => object, param: string]>([
    ['a LoRA', LORAS, (lora_id) => ({ lora_id }), 'lora_id'],
    ['a character', CHARACTERS, (character_id) => ({ character_id }), 'character_id'],
    ['a file', FILES, (id) => ({ reference_image_urls: [id] }), 'reference_image_urls.0'],
    [
      'a second file',
      FILES,
      (id) => ({ reference_image_urls: ['https://example.com/', id] }),
      'reference_image_urls.1',
    ],
  ])('%s in an estimate and in a run, byte for byte', async (_, ids, body, param) => {
    for (const path of ['/v1/images/estimate', '/v1/images']) {
      // A fresh world for each, so that every header counts.
      const ask = (id: string): Promise<Answer> => server().post(path, { prompt: 'a dune', ...body(id) })
      const found = await Promise.all(ids.map(ask))
      expect(found[0]).toMatchObject({ status: 404, code: 'resource_not_found', param })
      expect(new Set(found.map(({ text, headers }) => JSON.stringify([text, ...headers]))).size).toBe(1)
    }
  })

  it('a character that another team is still making, or has failed to', async () => {
    const ids = ['SYNTHES1Z1NG000000', 'REV1EW1NG000000000', 'FA11ED000000000000'].map((one) => `char_01HXACME${one}`)
    const at = server()
    const ask = (character_id: string): Promise<Answer> =>
      at.post('/v1/images', { prompt: 'a dune', character_id }, { team: 'globex' })
    const found = await answers(ask, ['char_01HXN0TTHERE00000000000000', ...ids])
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('a file that a character is made from', async () => {
    const at = server()
    const ask = (id: string): Promise<Answer> => at.post('/v1/characters', { name: 'Mira', reference_image_urls: [id] })
    expect(await ask(FILES[0] ?? '')).toMatchObject({ status: 404, param: 'reference_image_urls.0' })
    expect(new Set((await answers(ask, FILES)).map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('a character that is read', async () => {
    const at = server()
    const ask = (id: string): Promise<Answer> => at.get(`/v1/characters/${id}`)
    const found = await answers(ask, [...CHARACTERS, 'x', '%2F', '__proto__', '%E2%80%AE'])
    expect(found[0]).toMatchObject([404, expect.stringContaining('"param":"id"'), expect.anything()])
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('a generation that is read, whatever became of it', async () => {
    const at = server()
    const ids = [await made(at, 'a dune'), await made(at, 'a prompt that fails')]
    const ask = (id: string): Promise<Answer> => at.get(`/v1/images/${id}`, { team: 'globex' })
    const unknown = [
      'img_01HXN0TTHERE00000000000000',
      'img_1',
      'x',
      '%2F',
      '__proto__',
      'char_01HXMQ7Z3K8Y2ABCDEFGHJKM',
    ]
    const before = await answers(ask, [...unknown, ...ids])
    at.pass(10_000)
    const after = await answers(ask, [...unknown, ...ids])
    expect(before[0]).toMatchObject([
      404,
      expect.stringContaining('There is no such generation of your team.'),
      expect.anything(),
    ])
    expect(new Set(before.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(new Set(after.map((one) => JSON.stringify(one))).size).toBe(1)
    expect((await at.get(`/v1/images/${ids[0]}`)).status).toBe(200)
  })

  it('and a character that is not ready is told only to its own team', async () => {
    for (const [id, status] of [
      ['char_01HXACMESYNTHES1Z1NG000000', 'synthesizing'],
      ['char_01HXACMEREV1EW1NG000000000', 'reviewing'],
      ['char_01HXACMEFA11ED000000000000', 'failed'],
    ]) {
      for (const path of ['/v1/images/estimate', '/v1/images']) {
        const found = await server().post(path, { prompt: 'a dune', character_id: id })
        expect([found.status, found.code, found.param, found.body.error.message]).toEqual([
          400,
          'character_not_ready',
          'character_id',
          `\`character_id\` must name a character whose status is ready; received one whose status is ${status}.`,
        ])
      }
    }
  })
})

describe('what the team may see', () => {
  it.each<readonly [team: 'acme' | 'globex', body: object]>([
    ['acme', { lora_id: 'lora_01HXMQ7Z3K8Y2ABCDEFGHJKM' }],
    ['acme', { lora_id: 'acme-studio' }],
    ['acme', { lora_id: 'lora_01HXPB1C11NEART00000000000' }],
    ['globex', { lora_id: 'line-art' }],
    ['globex', { lora_id: 'globex-blueprint' }],
    ['acme', { character_id: 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM' }],
    ['globex', { character_id: 'char_01HXG10BEXREADY00000000000' }],
    ['acme', { reference_image_urls: ['file_01HXMQ7Z3K8Y2NABCDEFGHJKMN', 'file_01HXACMEF1RSTFRAME00000000'] }],
    ['globex', { reference_image_urls: ['file_01HXG10BEXREFERENCE0000000'] }],
  ])('as %s is used: %o', async (team, body) => {
    const at = server()
    expect((await at.post('/v1/images/estimate', { prompt: 'a dune', ...body }, { team })).status).toBe(200)
    expect((await at.post('/v1/images', { prompt: 'a dune', ...body }, { team })).status).toBe(202)
  })

  it('is listed: the LoRAs that a team can use, with their defaults', async () => {
    const at = server()
    const slugs = async (team: 'acme' | 'globex' | 'initech'): Promise<string[]> =>
      (await at.get('/v1/loras', { team })).body.map(({ slug }: { slug: string }) => slug)
    expect(await slugs('acme')).toEqual(['acme-studio', 'cinematic', 'watercolour', 'line-art'])
    expect(await slugs('globex')).toEqual(['cinematic', 'watercolour', 'line-art', 'globex-blueprint'])
    expect(await slugs('initech')).toEqual(['cinematic', 'watercolour', 'line-art'])
    const { body } = await at.get('/v1/loras')
    expect(body[1]).toEqual({
      id: 'lora_01HXPB1CC1NEMAT1C000000000',
      name: 'Cinematic',
      slug: 'cinematic',
      is_public: true,
      default_steps: 24,
      default_guidance_scale: 6.5,
      default_cfg_rescale: 0.6,
      default_denoise_strength: 0.5,
    })
    expect(body[0]).toMatchObject({ is_public: false, default_steps: 20, default_guidance_scale: null })
  })
})

async function made(at: Server, prompt: string): Promise<string> {
  return (await at.post('/v1/images', { prompt })).body.id
}
