import { createReference } from '@outlay/reference'
import lumenfall from '@outlay/reference/lumenfall'
import { createClient, editImages } from '@outlay/sdk/lumenfall'
import * as offline from '@outlay/sdk/lumenfall/offline'
import { loadTokens } from '@outlay/sdk/tokens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { picture } from './picture.ts'

const at = Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [lumenfall], mount: ({ basePath }) => basePath, now: () => at })
const tokens = await loadTokens(['o200k_base'])
const headers = { 'content-type': 'application/json', authorization: 'Bearer lmnfl_acme.secret' }

async function reply(path: string, body: unknown): Promise<{ status: number; text: string }> {
  const url = `https://api.lumenfall.ai/openai/v1/${path}?dryRun=true`
  const answer = await reference(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
  return { status: answer.status, text: await answer.text() }
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const orNull = <Value>(value: fc.Arbitrary<Value>) => maybe(fc.option(value))
const text = fc.string({ minLength: 1, unit: 'grapheme' })
const seconds = orNull(fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }).map(String)))

const images = fc.record({
  model: fc.constantFrom(
    'gemini-3-pro-image',
    'vertex/gemini-3-pro-image',
    'flux.1-schnell',
    'runware/flux.1-schnell',
    'dall-e-3',
    'flux-pro',
    'nope',
  ),
  prompt: text,
  n: orNull(fc.integer({ min: 0, max: 11 })),
  size: orNull(fc.constantFrom('1024x1024', '8x8', 'big')),
  quality: orNull(fc.constantFrom('standard', 'hd', 'best')),
  extra: maybe(fc.jsonValue({ maxDepth: 1 })),
})
const videos = fc.record({
  model: fc.constantFrom('sora-2', 'openai/sora-2', 'sample-video', 'dall-e-3', 'nope'),
  prompt: text,
  seconds,
  duration: seconds,
  n: orNull(fc.integer({ min: 1, max: 2 })),
})
const part = fc.oneof(fc.record({ type: fc.constant('text'), text }), fc.record({ type: fc.constant('image_url') }))
const message = fc.record({
  role: fc.constantFrom('system', 'user', 'assistant', 'nobody'),
  content: orNull(fc.oneof(text, fc.array(part, { maxLength: 3 }))),
  name: orNull(text),
})
const chats = fc.record({
  model: fc.constantFrom('sample-chat', 'openrouter/sample-chat', 'sora-2', 'nope'),
  messages: fc.array(message, { maxLength: 3 }),
  max_tokens: orNull(fc.integer({ min: 0, max: 20_000 })),
  max_completion_tokens: orNull(fc.integer({ min: 1, max: 20_000 })),
  n: orNull(fc.integer({ min: 1, max: 130 })),
  tools: orNull(fc.array(fc.record({ type: text }), { maxLength: 2 })),
})

/** What is said offline: the estimate, or the refusal that a server would send. */
function said(estimate: () => unknown): { text?: string; error?: unknown } {
  try {
    return { text: JSON.stringify(estimate()) }
  } catch (error) {
    return { error }
  }
}

describe('an offline estimate of Lumenfall', () => {
  const kinds: readonly (readonly [string, string, fc.Arbitrary<object>, (body: never) => unknown])[] = [
    ['images', 'images/generations', images, (body) => offline.generateImages({ body, at })],
    ['a video', 'videos', videos, (body) => offline.createVideo({ body, at, query: { dryRun: true } })],
    ['a chat', 'chat/completions', chats, (body) => offline.completeChat({ body, at, tokens })],
  ]

  it.each(kinds)(
    'of %s has the bytes of a dry run, and is none where that is refused',
    async (_, path, some, price) => {
      const seen = new Set<number>()
      const property = fc.asyncProperty(some, async (body) => {
        const { status, text } = await reply(path, body)
        seen.add(status)
        const found = said(() => price(body as never))
        if (status === 200) expect(found).toEqual({ text })
        // Offline a model that makes something else is one that has no such price.
        else if (status === 404 || text.includes(' makes '))
          expect(found.error).toMatchObject({ name: 'UnpricedError', reason: 'unknown-model' })
        else expect(found.error, text).toBeInstanceOf(offline.RequestValidationError)
      })
      await fc.assert(property, { numRuns: 600 })
      expect([...seen].sort()).toEqual([200, 400, 404])
    },
  )

  it('of an edit is that of the form, whose files cost nothing', async () => {
    const client = createClient({ fetch: reference, auth: 'lmnfl_acme.secret' })
    const body = { model: 'dall-e-3', prompt: 'a', n: 2, quality: 'hd' } as const
    const online = await editImages({
      client,
      body: { ...body, image: await picture(client) },
      query: { dryRun: true },
    })
    expect(offline.editImages({ body: { ...body, image: new Blob([]) }, at })).toEqual(online)
    expect(online.total_cost_micros).toBe(160_000)
  })

  it('of a chat needs a token counter', () => {
    const body = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'hello world' }] }
    expect(said(() => offline.completeChat({ body, at })).error).toMatchObject({ reason: 'missing-tokens' })
    // 3 + 3 + 1 + 2 tokens, and 256 at most: 4.5 and 384 micros, each rounded half to even
    expect(offline.completeChat({ body, at, tokens }).total_cost_micros).toBe(388)
  })

  it('is none of the real thing', () => {
    const body = { model: 'dall-e-3', prompt: 'a' }
    expect(() => offline.generateImages({ body, at, query: { dryRun: false as never } })).toThrow(
      'generateImages: `dryRun` must be true or absent to ask for an estimate; received false.',
    )
  })
})
