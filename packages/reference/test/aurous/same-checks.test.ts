import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START, server, type Team } from './server.ts'

const LORAS = ['lora_01HXMQ7Z3K8Y2ABCDEFGHJKM', 'cinematic', 'retro-film', 'globex-blueprint', 'acme-studio', 'no-such']
const CHARACTERS = [
  'char_01HXMQ7Z3K8Y2ABCDEFGHJKM',
  'char_01HXACMESYNTHES1Z1NG000000',
  'char_01HXACMEREV1EW1NG000000000',
  'char_01HXACMEFA11ED000000000000',
  'char_01HXG10BEXREADY00000000000',
  '00000000-0000-4000-8000-000000000000',
]
const FILES = [
  'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN',
  'file_01HXACMEF1RSTFRAME00000000',
  'file_01HXG10BEXREFERENCE0000000',
  'file_01HXN0TTHERE00000000000000',
]
const GOOD_URLS = ['https://example.com/a.png', 'HTTPS://Example.com:8443/', 'https://münchen.de/', 'https://1.1.1.1/']
const REFUSED_URLS = [
  'https://127.0.0.1/',
  'https://localhost/',
  'https://internal.example.com/',
  'https://mixed.example.com/',
  'https://2130706433/',
  'https://[::ffff:10.0.0.1]/',
  'https://example.com./',
  'https://a@b.com/',
  'https://example.com:444/',
  'https://169.254.169.254/',
  'https://',
  'http://example.com/',
]

/** Mostly values that fit, so that bodies get past the first check, and some of every kind that does not. */
function some<Value>(good: fc.Arbitrary<Value>, bad: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: bad })
}
const any = fc.jsonValue({ maxDepth: 1 })
const whole = (min: number, max: number): fc.Arbitrary<unknown> =>
  some(
    fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max)),
    fc.oneof(fc.constantFrom(min - 1, max + 1, min + 0.5), any),
  )
const fraction = (min: number, max: number): fc.Arbitrary<unknown> =>
  some(fc.double({ min, max, noNaN: true }), fc.oneof(fc.constantFrom(min - 0.01, max + 0.01), any))
const text = some(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.oneof(fc.constantFrom('', '\u2003', 'a'.repeat(4001)), any),
)
const url = some(fc.constantFrom(...GOOD_URLS), fc.oneof(fc.constantFrom(...REFUSED_URLS), fc.webUrl(), any))
const sizes = ['2k', '4k'].flatMap((tier) =>
  ['1_1', '3_2', '2_3', '4_3', '3_4', '16_9', '9_16', '21_9'].map((one) => `${tier}_${one}`),
)
const references = fc.array(fc.oneof(some(fc.constantFrom(...FILES.slice(0, 2)), fc.constantFrom(...FILES)), url), {
  maxLength: 7,
})

const FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  prompt: fc.oneof(fc.constantFrom('a dune', 'cinematic watercolour', 'a prompt that fails'), text),
  negative_prompt: text,
  lora_id: some(fc.constantFrom(...LORAS), fc.oneof(fc.string(), any)),
  character_id: some(fc.constantFrom(...CHARACTERS), fc.oneof(fc.string(), any)),
  width: whole(1024, 4096),
  height: whole(1024, 4096),
  steps: whole(1, 100),
  guidance_scale: fraction(0.1, 30),
  cfg_rescale: fraction(0, 1),
  denoise_strength: fraction(0, 1),
  seed: some(fc.integer(), any),
  size: some(fc.constantFrom(...sizes), any),
  count: whole(1, 4),
  enhance_prompt: some(fc.boolean(), any),
  webhook_url: url,
  reference_image_urls: some(references, any),
}
const NAMES = Object.keys(FIELDS).filter((name) => name !== 'prompt')

/** A prompt, mostly, and up to five other fields, and now and then one that there is not. */
const bodies: fc.Arbitrary<unknown> = fc
  .tuple(fc.integer({ min: 0, max: 19 }), fc.subarray(NAMES, { maxLength: 5 }), fc.boolean())
  .chain(([luck, names, paired]) => {
    const chosen = new Set([...(luck === 0 ? [] : ['prompt']), ...names])
    // Sides mostly come together.
    if (paired && (chosen.has('width') || chosen.has('height'))) chosen.add('width').add('height')
    const fields = Object.fromEntries([...chosen].map((name) => [name, FIELDS[name] ?? any]))
    const record = fc.record({ ...fields, ...(luck === 1 && { model: any }) }, { noNullPrototype: true })
    return luck === 2 ? fc.oneof(record, any) : record
  })

describe('an estimate and a run', () => {
  it('judge a thousand bodies alike, good and bad: status, code and param', async () => {
    const seen = new Map<string, number>()
    let teams = 0
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom<Team>('acme', 'globex'), async (body, team) => {
        const estimated = await server().post('/v1/images/estimate', body, { team })
        const created = await server().post('/v1/images', body, { team })
        const status = created.status === 202 ? 200 : created.status
        expect([status, created.code, created.param]).toEqual([estimated.status, estimated.code, estimated.param])
        if (created.status !== 202) expect(created.text).toBe(estimated.text)
        const { cost } = created.body
        if (created.status === 202) {
          expect(estimated.body.estimated_cost).toEqual({ amount: cost.amount, breakdown: cost.breakdown })
        }
        seen.set(estimated.code ?? 'accepted', (seen.get(estimated.code ?? 'accepted') ?? 0) + 1)
        teams += team === 'acme' ? 1 : 0
      }),
      { numRuns: 1500, seed: START },
    )
    // The bodies reach every code, and a good part of them is accepted.
    expect([...seen.keys()].sort()).toEqual([
      'accepted',
      'character_not_ready',
      'invalid_format',
      'missing_field',
      'mutually_exclusive_input',
      'parameter_invalid_combination',
      'resource_not_found',
      'value_out_of_range',
    ])
    expect(Math.min(...seen.values())).toBeGreaterThanOrEqual(5)
    expect(seen.get('accepted')).toBeGreaterThanOrEqual(300)
    expect(teams).toBeGreaterThan(500)
  })

  it('judge alike what is no body at all', async () => {
    const wire = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', ' ', '{', 'null', '{"prompt":"a","prompt":1}'))
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'application/json; charset=latin1',
      'multipart/form-data',
    )
    await fc.assert(
      fc.asyncProperty(wire, type, async (body, contentType) => {
        const headers = { 'x-api-key': `al_live_${'a'.repeat(64)}`, 'content-type': contentType }
        const estimated = await server().send('/v1/images/estimate', { method: 'POST', body, headers })
        const created = await server().send('/v1/images', { method: 'POST', body, headers })
        expect([created.code, created.param]).toEqual([estimated.code, estimated.param])
        if (created.status !== 202) expect(created.text).toBe(estimated.text)
      }),
      { numRuns: 300 },
    )
  })
})
