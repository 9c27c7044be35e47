import { describe, expect, it } from 'vitest'
import { type Answer, server, worldWith } from './server.ts'

const BUSY = 'char_01HXACMESYNTHES1Z1NG000000'
const FOREIGN = 'char_01HXG10BEXREADY00000000000'
const DUNE = { prompt: 'a dune' }

/** Both routes, on a fresh world each. */
async function both(body: unknown): Promise<readonly [estimated: Answer, created: Answer]> {
  return [await server().post('/v1/images/estimate', body), await server().post('/v1/images', body)]
}

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
