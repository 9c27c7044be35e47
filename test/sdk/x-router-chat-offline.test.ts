import { createReference } from '@outlay/reference'
import xRouter from '@outlay/reference/x-router'
import { loadTokens } from '@outlay/sdk/tokens'
import * as offline from '@outlay/sdk/x-router/offline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

const at = Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [xRouter], mount: ({ basePath }) => basePath, now: () => at })
const tokens = await loadTokens(['o200k_base'])

async function reply(path: string, body?: unknown) {
  const headers = { 'content-type': 'application/json' }
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await reference(new Request(`https://api.x-router.ai${path}`, init))
  return { status: answer.status, text: await answer.text() }
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const part = fc.oneof(
  fc.record({ type: fc.constant('text'), text }),
  fc.record({ type: fc.constant('image_url') }, { noNullPrototype: true }),
)
const message = fc.record(
  {
    role: fc.constantFrom('system', 'user', 'assistant', 'developer', 'user', 'user', 'user', 'nobody'),
    content: fc.oneof(text, fc.array(part, { maxLength: 3 })),
    name: text,
  },
  { requiredKeys: ['role', 'content'], noNullPrototype: true },
)
const chat = fc.record(
  {
    messages: fc.array(message, { maxLength: 3 }),
    model: fc.constantFrom('anthropic/claude-3.5-sonnet', 'openai/gpt-4o', 'openai/gpt-4o-mini', 'nope', null),
    max_tokens: fc.oneof(fc.integer({ min: 0, max: 130_000 }), fc.jsonValue({ maxDepth: 0 })),
  },
  { requiredKeys: ['messages'], noNullPrototype: true },
)

describe('an offline estimate of a chat of x-router', () => {
  it('has the bytes of the answer of the server, and is none where that refuses', async () => {
    const seen = new Map<number, number>()
    const property = fc.asyncProperty(fc.oneof({ weight: 19, arbitrary: chat }, fc.jsonValue()), async (body) => {
      const { status, text: answer } = await reply('/v1/estimate', body)
      seen.set(status, (seen.get(status) ?? 0) + 1)
      const options = { body: body as never, at, tokens }
      const found = said(() => offline.estimateChat(options))
      if (status === 200) {
        expect(found).toEqual({ text: answer })
        expect(offline.priceVersion(offline.estimateChat, options)).toBe('2026-11-01')
      } else {
        expect([status, found.error]).toEqual([400, expect.any(offline.RequestValidationError)])
      }
    })
    await fc.assert(property, { numRuns: 1500 })
    for (const status of [200, 400]) expect(seen.get(status)).toBeGreaterThan(100)
  })

  it.each([
    ['/v1/images/models', () => offline.listImageModels({ at })],
    ['/v1/models', () => offline.listModels({ at })],
  ])('has beside it the list of %s', async (path, list) => {
    expect(said(list)).toEqual({ text: (await reply(path)).text })
  })
})
