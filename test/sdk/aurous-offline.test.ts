import { createRedactor, createReference } from '@outlay/reference'
import aurous from '@outlay/reference/aurous'
import * as offline from '@outlay/sdk/aurous/offline'
import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import { showValue } from '@outlay/validators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

const START = Date.parse('2026-11-20T12:00:00Z')
let at = START
const reference = createReference({ vendors: [aurous], mount: ({ basePath }) => basePath, now: () => at })
const { redactText, redactFields } = createRedactor({ vendors: [aurous] })

/** The sentence of a violation as a server writes it: what it quotes is redacted first, as a value, and then the whole. */
function redacted({ location, pointer, message }: offline.RequestViolation, body: unknown): string {
  const keys = parsePointer(pointer)
  const quotes = [location === 'body' ? valueAt(body, keys) : undefined, ...keys].filter((one) => one !== undefined)
  const requote = (text: string, one: unknown) => text.replaceAll(showValue(one), () => showValue(redactFields(one)))
  return redactText(quotes.reduce<string>(requote, message))
}

/** Teams with what offline functions are told of them. */
const TEAMS = {
  acme: { key: 'a', state: undefined },
  globex: { key: 'b', state: undefined },
  initech: { key: 'd', state: { pinnedVersion: '2026-09-01' } },
} as const
const team = fc.constantFrom<keyof typeof TEAMS>('acme', 'globex', 'initech')
const version = fc.option(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('2026-05-15', '2026-09-01') },
    { weight: 1, arbitrary: fc.constantFrom('2026-05-16', 'newest', ' 2026-09-01 ') },
  ),
  { nil: undefined },
)

interface OfflineCase {
  readonly who: keyof typeof TEAMS
  readonly version: string | undefined
  readonly body?: unknown
}

async function reply(path: string, { who, version: asked, body }: OfflineCase) {
  // A second is enough for the next one of a rate limit of 120 a minute.
  at += 1000
  const headers = new Headers({ 'x-api-key': `al_live_${TEAMS[who].key.repeat(64)}` })
  if (asked !== undefined) headers.set('aurous-version', asked)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await reference(new Request(`https://api.aurous-labs.com${path}`, { ...init, headers }))
  return { status: answer.status, text: await answer.text() }
}

function options({ who, version: asked }: OfflineCase) {
  const { state } = TEAMS[who]
  return { at, ...(asked !== undefined && { headers: { 'Aurous-Version': asked as never } }), ...(state && { state }) }
}

/** Mostly values that fit, and now and then any other. */
function some(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 20, arbitrary: good }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) })
}
const text = fc.string({ minLength: 1, unit: 'grapheme' })
const reference_image = fc.constantFrom(
  'https://example.com/a.png',
  'https://1.1.1.1/',
  'https://127.0.0.1/',
  'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN',
  'file_01HXN0TTHERE00000000000000',
  'nope',
)
const FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  negative_prompt: some(text),
  lora_id: some(fc.constantFrom('cinematic', 'acme-studio', 'no-such')),
  character_id: some(fc.constantFrom('char_01HXMQ7Z3K8Y2ABCDEFGHJKM', 'char_01HXACMESYNTHES1Z1NG000000')),
  width: some(fc.integer({ min: 1000, max: 4100 })),
  height: some(fc.integer({ min: 1000, max: 4100 })),
  steps: some(fc.integer({ min: 0, max: 101 })),
  guidance_scale: some(fc.double({ min: 0, max: 31, noNaN: true })),
  seed: some(fc.integer()),
  size: some(fc.constantFrom('2k_1_1', '4k_16_9', '8k_1_1')),
  enhance_prompt: some(fc.boolean()),
  webhook_url: some(fc.constantFrom('https://example.com/hook', 'https://localhost/', 'ftp://a')),
  reference_image_urls: some(fc.array(reference_image, { maxLength: 7 })),
  model: fc.constant('nope'),
}
const image = fc
  .tuple(fc.subarray(Object.keys(FIELDS), { maxLength: 3 }), fc.integer({ min: 0, max: 19 }))
  .chain(([names, luck]): fc.Arbitrary<unknown> => {
    const fields = Object.fromEntries(names.map((name) => [name, FIELDS[name] as fc.Arbitrary<unknown>]))
    const always = { prompt: some(text), count: some(fc.integer({ min: 1, max: luck === 0 ? 9 : 4 })) }
    const requiredKeys = luck === 1 ? names : ['prompt', ...names]
    const record = fc.record({ ...always, ...fields }, { requiredKeys: requiredKeys as never[], noNullPrototype: true })
    return luck === 2 ? fc.jsonValue({ maxDepth: 2 }) : record
  })

/** What only the server knows: what exists, what is ready, and which addresses it goes to. */
function isOfServer(status: number, code: string, param: string | null): boolean {
  if (status === 404 || code === 'character_not_ready') return true
  return code === 'invalid_format' && /^(webhook_url|reference_image_urls)/.test(String(param))
}

describe('an offline estimate of Aurous Labs', () => {
  it('has the bytes of the answer of the server, and is none where that refuses the request itself', async () => {
    const seen: Record<string, number> = {}
    const property = fc.asyncProperty(image, team, version, async (body, who, asked) => {
      const asking = { who, version: asked, body }
      const { status, text: answer } = await reply('/v1/images/estimate', asking)
      const found = said(() => offline.estimateImage({ ...options(asking), body: body as never }))
      if (status === 200) expect(found).toEqual({ text: answer })
      else {
        const { code, param, message } = JSON.parse(answer).error
        if (found.error === undefined) expect([status, isOfServer(status, code, param)]).toEqual([status, true])
        else {
          expect(found.error).toBeInstanceOf(offline.RequestValidationError)
          const { violations } = found.error as offline.RequestValidationError
          // A server hides what stands like a value of a query, wherever that is; nothing leaves the app here.
          expect(violations.map((one) => redacted(one, body))).toContain(message)
        }
      }
      const kind = status === 200 ? 'priced' : found.error === undefined ? 'known to the server' : 'unfit'
      seen[kind] = (seen[kind] ?? 0) + 1
    })
    const queried = { prompt: '!', count: { ';-==': false }, lora_id: 'cinematic', enhance_prompt: false } as never
    const escaped = { prompt: '!', count: { ';A=\\': false }, size: '2k_1_1' } as never
    const examples: [unknown, keyof typeof TEAMS, string | undefined][] = [queried, escaped].map((one) => [
      one,
      'acme',
      undefined,
    ])
    await fc.assert(property, { numRuns: 2000, examples })
    for (const kind of ['priced', 'known to the server', 'unfit'])
      expect([kind, seen[kind]]).not.toEqual([kind, undefined])
    expect(seen['priced']).toBeGreaterThan(500)
  })

  it('has the version of prices that the server names for the same team, header and instant', async () => {
    const versions = new Set<string>()
    const property = fc.asyncProperty(team, version, async (who, asked) => {
      const asking = { who, version: asked }
      const { status, text: answer } = await reply('/v1/pricing', asking)
      const found = said(() => offline.getPricing(options(asking)))
      if (status !== 200) {
        expect(found.error).toBeInstanceOf(offline.RequestValidationError)
        return
      }
      expect(found).toEqual({ text: answer })
      const named = JSON.parse(answer).version
      versions.add(named)
      expect(offline.priceVersion(offline.getPricing, options(asking))).toBe(named)
      const image = { ...options(asking), body: { prompt: 'a dune' } }
      expect(offline.priceVersion(offline.estimateImage, image)).toBe(named)
    })
    await fc.assert(property, { numRuns: 300 })
    expect([...versions].sort()).toEqual(['2026-05-15', '2026-09-01'])
  })
})
