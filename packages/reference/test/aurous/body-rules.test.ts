import { describe, expect, it } from 'vitest'
import { type Answer, server, worldWith } from '../../src/aurous/server.fixture.ts'

const NOVA = 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM'
const BUSY = 'char_01HXACMESYNTHES1Z1NG000000'
const FOREIGN = 'char_01HXG10BEXREADY00000000000'
const DUNE = { prompt: 'a dune' }

/** Every code point that Unicode 16 calls White_Space, and the byte order mark. */
const WHITESPACE = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
].map((code) => String.fromCodePoint(code))

/** Both routes, on a fresh world each. */
async function both(body: unknown): Promise<readonly [estimated: Answer, created: Answer]> {
  return [await server().post('/v1/images/estimate', body), await server().post('/v1/images', body)]
}

async function expectRefused(body: unknown, code: string, param: string | null): Promise<void> {
  for (const one of await both(body)) expect([one.status, one.code, one.param]).toEqual([400, code, param])
}

async function expectAccepted(body: unknown): Promise<void> {
  expect((await both(body)).map(({ status }) => status)).toEqual([200, 202])
}

describe('a prompt', () => {
  it.each(WHITESPACE.map((one) => [`U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`, one]))(
    'of %s alone is refused, and is a character like others beside a word',
    async (_, blank) => {
      await expectRefused({ prompt: blank }, 'invalid_format', 'prompt')
      await expectRefused({ prompt: blank.repeat(4000) }, 'invalid_format', 'prompt')
      await expectAccepted({ prompt: `${blank}a` })
    },
  )

  it('of all of them together is refused', async () => {
    await expectRefused({ prompt: WHITESPACE.join('') }, 'invalid_format', 'prompt')
  })

  it.each<readonly [what: string, prompt: unknown, code: string]>([
    ['that is missing', undefined, 'missing_field'],
    ['that is null', null, 'invalid_format'],
    ['that is a number', 5, 'invalid_format'],
    ['that is empty', '', 'value_out_of_range'],
    ['of 4,001 letters', 'a'.repeat(4001), 'value_out_of_range'],
    ['of 4,001 emoji', '🏜'.repeat(4001), 'value_out_of_range'],
  ])('%s is refused', async (_, prompt, code) => expectRefused({ prompt }, code, 'prompt'))

  it.each([
    ['4,000 letters', 'a'.repeat(4000)],
    ['4,000 emoji, which are 8,000 code units', '🏜'.repeat(4000)],
    ['one emoji', '🏜'],
    ['a half of a character', '\ud83c'],
    ['a zero-width space, which is no whitespace', '\u200b'],
  ])('of %s is accepted, and told back as it was', async (_, prompt) => {
    const at = server()
    const { status, body } = await at.post('/v1/images', { prompt })
    expect([status, body.prompt]).toEqual([202, prompt])
    await expectAccepted({ prompt })
  })
})

describe('a field at its edges', () => {
  it.each<readonly [field: string, good: readonly unknown[], far: readonly unknown[], wrong: readonly unknown[]]>([
    ['negative_prompt', ['a', ' ', '🏜'.repeat(4000)], ['', '🏜'.repeat(4001)], [1, null, ['a']]],
    ['steps', [1, 100], [0, 101, -1, 1e300], [1.5, '30', null, true]],
    ['guidance_scale', [0.1, 30, 7.5], [0.09, 30.01, 0, -1], ['7.5', null]],
    ['cfg_rescale', [0, 1, 0.7], [-0.01, 1.01], ['0.7', null]],
    ['denoise_strength', [0, 1, 0.6], [-0.01, 1.01], ['0.6', null]],
    ['seed', [0, -1, 42, 2 ** 53 - 1, 1 - 2 ** 53], [2 ** 53, -(2 ** 53), 1e300], [0.5, '42', null, true]],
    ['size', ['2k_1_1', '4k_21_9'], [], ['8k_1_1', '2k', '', '2K_1_1', '__proto__', 'toString', 1, null]],
    ['count', [1, 4], [0, 5, -1], [1.5, '1', null]],
    ['enhance_prompt', [true, false], [], ['true', 1, 0, null]],
    ['lora_id', ['cinematic', 'lora_01HXMQ7Z3K8Y2ABCDEFGHJKM'], [], ['lora_1', 'Cinematic', 'a--b', '', 1, null]],
    ['character_id', [NOVA], [], ['char_1', `${NOVA}A`, '', 'nova', 1, null]],
    [
      'webhook_url',
      ['https://a.example.com/'],
      [],
      ['http://a.example.com/', 'a.example.com', '', 1, null, 'https://a b/'],
    ],
    ['reference_image_urls', [[]], [Array(7).fill('https://example.com/')], ['https://example.com/', {}, null, 1]],
    ['prompt', ['a'], ['', 'a'.repeat(4001)], [1, null, {}, ['a']]],
  ])('%s accepts, finds out of range and finds ill-formed', async (field, good, far, wrong) => {
    for (const value of good) await expectAccepted({ ...DUNE, [field]: value })
    for (const value of far) await expectRefused({ ...DUNE, [field]: value }, 'value_out_of_range', field)
    for (const value of wrong) await expectRefused({ ...DUNE, [field]: value }, 'invalid_format', field)
  })

  it.each<readonly [side: string, other: string]>([
    ['width', 'height'],
    ['height', 'width'],
  ])('%s takes 1024 to 4096, beside the other side alone', async (side, other) => {
    for (const value of [1024, 4096]) await expectAccepted({ ...DUNE, [side]: value, [other]: 2048 })
    for (const value of [1023, 4097, 0, -1024])
      await expectRefused({ ...DUNE, [side]: value, [other]: 2048 }, 'value_out_of_range', side)
    for (const value of [1024.5, '1024', null])
      await expectRefused({ ...DUNE, [side]: value, [other]: 2048 }, 'invalid_format', side)
    await expectRefused({ ...DUNE, [side]: 2048 }, 'missing_field', other)
    await expectRefused({ ...DUNE, [side]: 2048, size: '2k_1_1' }, 'parameter_invalid_combination', side)
  })

  it.each<readonly [what: string, length: number, status: number]>([
    ['2048 characters', 2048, 200],
    ['2049 characters', 2049, 400],
  ])('a URL of %s', async (_, length, status) => {
    const url = `https://example.com/${'a'.repeat(length - 20)}`
    for (const body of [{ webhook_url: url }, { reference_image_urls: [url] }]) {
      const { status: found, code } = await server().post('/v1/images/estimate', { ...DUNE, ...body })
      expect([found, code]).toEqual([status, status === 200 ? undefined : 'invalid_format'])
    }
  })

  it.each<readonly [what: string, entry: unknown, param: string]>([
    ['a number', 1, 'reference_image_urls.1'],
    ['a text that is no URL', 'ref.jpg', 'reference_image_urls.1'],
    ['a file id that is cut off', 'file_01HXMQ7Z3K8Y2NABCDEFGHJKM', 'reference_image_urls.1'],
    ['null', null, 'reference_image_urls.1'],
  ])('a reference that is %s is refused at its place', async (_, entry, param) => {
    await expectRefused({ ...DUNE, reference_image_urls: ['https://example.com/', entry] }, 'invalid_format', param)
  })

  it.each([[[]], ['a dune'], [null], [5]])('a body that is %j is refused as a whole', async (body) => {
    await expectRefused(body, 'invalid_format', null)
  })
})

describe('when several rules break, the first of the order decides', () => {
  const LONE = { width: 2048 }
  const BOTH = { character_id: BUSY, reference_image_urls: ['https://127.0.0.1/'] }
  const all = { model: 'x', steps: 0, count: 9, size: '2k_1_1', ...LONE, ...BOTH, webhook_url: 'https://localhost/' }

  it.each<readonly [what: string, body: object, status: number, code: string, param: string]>([
    ['a missing prompt before all that follows', all, 400, 'missing_field', 'prompt'],
    ['a field before a later one', { ...DUNE, ...all }, 400, 'value_out_of_range', 'steps'],
    [
      'a field before a later one, in whatever order',
      { count: 9, steps: 0, ...DUNE },
      400,
      'value_out_of_range',
      'steps',
    ],
    ['a known field before an unknown one', { model: 'x', ...DUNE, count: 9 }, 400, 'value_out_of_range', 'count'],
    [
      'an unknown field before a combination',
      { ...DUNE, model: 'x', size: '2k_1_1', ...LONE },
      400,
      'invalid_format',
      'model',
    ],
    [
      'a reference’s shape before a combination',
      { ...DUNE, size: '2k_1_1', ...LONE, reference_image_urls: [1] },
      400,
      'invalid_format',
      'reference_image_urls.0',
    ],
    [
      'size and width before a lone width',
      { ...DUNE, size: '2k_1_1', ...LONE },
      400,
      'parameter_invalid_combination',
      'width',
    ],
    [
      'size and height before a lone height',
      { ...DUNE, size: '2k_1_1', height: 2048 },
      400,
      'parameter_invalid_combination',
      'height',
    ],
    [
      'size and both sides',
      { ...DUNE, size: '2k_1_1', width: 2048, height: 2048 },
      400,
      'parameter_invalid_combination',
      'width',
    ],
    ['a lone side before character and references', { ...DUNE, ...LONE, ...BOTH }, 400, 'missing_field', 'height'],
    [
      'character and references before a URL',
      { ...DUNE, ...BOTH },
      400,
      'mutually_exclusive_input',
      'reference_image_urls',
    ],
    [
      'the webhook’s URL before a reference’s',
      { ...DUNE, webhook_url: 'https://localhost/', reference_image_urls: ['https://127.0.0.1/'] },
      400,
      'invalid_format',
      'webhook_url',
    ],
    [
      'the first of two references',
      { ...DUNE, reference_image_urls: ['https://a.com/', 'https://10.0.0.1/', 'https://127.0.0.1/'] },
      400,
      'invalid_format',
      'reference_image_urls.1',
    ],
    [
      'a URL before a LoRA',
      { ...DUNE, lora_id: 'nope', character_id: FOREIGN, webhook_url: 'https://localhost/' },
      400,
      'invalid_format',
      'webhook_url',
    ],
    [
      'a URL before a file',
      { ...DUNE, reference_image_urls: ['file_01HXN0TTHERE00000000000000', 'https://127.0.0.1/'] },
      400,
      'invalid_format',
      'reference_image_urls.1',
    ],
    [
      'a LoRA before a character',
      { ...DUNE, lora_id: 'nope', character_id: BUSY },
      404,
      'resource_not_found',
      'lora_id',
    ],
    [
      'a LoRA before a file',
      { ...DUNE, lora_id: 'nope', reference_image_urls: ['file_01HXN0TTHERE00000000000000'] },
      404,
      'resource_not_found',
      'lora_id',
    ],
    [
      'the first of two files',
      { ...DUNE, reference_image_urls: ['file_01HXN0TTHERE00000000000000', 'file_01HXG10BEXREFERENCE0000000'] },
      404,
      'resource_not_found',
      'reference_image_urls.0',
    ],
  ])('%s', async (_, body, status, code, param) => {
    for (const one of await both(body)) expect([one.status, one.code, one.param]).toEqual([status, code, param])
  })

  it.each<readonly [what: string, init: (key: string) => RequestInit, path: string, status: number, code: string]>([
    [
      'the route before the key',
      () => ({ headers: { 'aurous-version': 'x' } }),
      '/v1/nothing',
      404,
      'resource_not_found',
    ],
    ['the method before the key', () => ({ method: 'PATCH' }), '/v1/images', 405, 'method_not_allowed'],
    ['the key before the version', () => post('', { 'aurous-version': 'x' }), '/v1/images', 401, 'missing_api_key'],
    [
      'the version before the media type',
      (key) => post('x', { 'x-api-key': key, 'aurous-version': '2020-01-01', 'content-type': 'a/b' }),
      '/v1/images',
      400,
      'unknown_version',
    ],
    [
      'the version’s shape before all else',
      (key) => post('x', { 'x-api-key': key, 'aurous-version': 'x', 'idempotency-key': '' }),
      '/v1/images',
      400,
      'invalid_format',
    ],
    [
      'the media type before the size',
      (key) => post(' '.repeat(1_048_577), { 'x-api-key': key, 'content-type': 'a/b' }),
      '/v1/images',
      415,
      'unsupported_media_type',
    ],
    [
      'the size before the syntax',
      (key) => post('{'.repeat(1_048_577), { 'x-api-key': key, 'content-type': 'application/json' }),
      '/v1/images',
      413,
      'payload_too_large',
    ],
    [
      'the syntax before the key of idempotency',
      (key) => post('{', { 'x-api-key': key, 'content-type': 'application/json', 'idempotency-key': '' }),
      '/v1/images',
      400,
      'invalid_format',
    ],
    [
      'the body before the key of idempotency',
      (key) => post('{}', { 'x-api-key': key, 'content-type': 'application/json', 'idempotency-key': '' }),
      '/v1/images',
      400,
      'missing_field',
    ],
    [
      'the key of idempotency before a URL',
      (key) =>
        post(JSON.stringify({ ...DUNE, webhook_url: 'https://localhost/' }), {
          'x-api-key': key,
          'content-type': 'application/json',
          'idempotency-key': '',
        }),
      '/v1/images',
      400,
      'value_out_of_range',
    ],
  ])('%s', async (_, init, path, status, code) => {
    const found = await server().send(path, init(`al_live_${'a'.repeat(64)}`))
    expect([found.status, found.code]).toEqual([status, code])
  })

  it('the world before the conflict, and the conflict before the balance', async () => {
    const at = server({ worlds: { aurous: await worldWith('1.5') } })
    const asking = { team: 'initech', headers: { 'idempotency-key': 'k', 'aurous-version': '2026-05-15' } } as const
    expect((await at.post('/v1/images', DUNE, asking)).status).toBe(202)
    expect((await at.post('/v1/images', { ...DUNE, lora_id: 'nope' }, asking)).code).toBe('resource_not_found')
    expect((await at.post('/v1/images', { ...DUNE, count: 4 }, asking)).code).toBe('idempotency_key_in_use')
    expect((await at.post('/v1/images', { ...DUNE, count: 4 }, { team: 'initech' })).code).toBe('balance_too_low')
  })

  it('the rate limit before the body', async () => {
    const at = server()
    for (let index = 0; index < 120; index += 1) await at.post('/v1/images', {})
    expect((await at.post('/v1/images', {})).code).toBe('too_many_requests')
    expect((await at.post('/v1/images', {}, { headers: { 'aurous-version': 'x' } })).code).toBe('invalid_format')
  })

  function post(body: string, headers: Record<string, string>): RequestInit {
    return { method: 'POST', body, headers }
  }
})
