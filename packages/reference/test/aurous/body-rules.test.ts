import { describe, expect, it } from 'vitest'
import { type Answer, server } from './server.ts'

const NOVA = 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM'
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
