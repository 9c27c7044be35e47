import { createRedactor, createReference } from '@outlay/reference'
import xRouter from '@outlay/reference/x-router'
import { createClient, estimateImage } from '@outlay/sdk/x-router'
import * as offline from '@outlay/sdk/x-router/offline'
import type { ImageEstimateRequest } from '@outlay/spec/x-router/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const at = Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [xRouter], mount: ({ basePath }) => basePath, now: () => at })
const { redactText } = createRedactor({ vendors: [xRouter] })
const client = createClient({ fetch: reference })

function reply(body: unknown): Promise<Response> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return reference(new Request('https://api.x-router.ai/v1/images/estimate', init))
}

const side = fc.integer({ min: 2, max: 32 }).map((n) => n * 64)
const valid: fc.Arbitrary<ImageEstimateRequest> = fc.record(
  {
    model: fc.constantFrom('flux-schnell', 'flux-dev', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'),
    width: side,
    height: side,
    numberResults: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const nearly = fc.record(
  {
    model: fc.oneof(fc.constantFrom('flux-dev', 'nope', ''), fc.jsonValue({ maxDepth: 1 })),
    width: fc.oneof(side, fc.integer(), fc.double(), fc.constant(undefined)),
    height: fc.oneof(side, fc.jsonValue({ maxDepth: 1 })),
    numberResults: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.jsonValue({ maxDepth: 1 })),
    extra: fc.constantFrom(undefined, 1),
  },
  { requiredKeys: [], noNullPrototype: true },
)

describe('an offline estimate', () => {
  it('has the bytes of the answer of the server, for every request that fits', async () => {
    await fc.assert(
      fc.asyncProperty(valid, async (body) => {
        expect(JSON.stringify(offline.estimateImage({ body, at }))).toBe(await (await reply(body)).text())
      }),
      { numRuns: 3000 },
    )
  })

  it('is there exactly when the server gives one, and names the fault that the server names', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly, fc.jsonValue({ maxDepth: 2 })), async (body) => {
        const answer = await reply(body)
        seen.add(answer.status)
        const text = await answer.text()
        try {
          expect(JSON.stringify(offline.estimateImage({ body: body as ImageEstimateRequest, at }))).toBe(text)
        } catch (error) {
          if (!(error instanceof offline.RequestValidationError)) throw error
          expect(answer.status).toBe(400)
          // A server hides what stands like a value of a query, wherever that is; nothing leaves the app here.
          expect(error.violations.map(({ message }) => redactText(message))).toContain(JSON.parse(text).message)
        }
      }),
      { numRuns: 3000, examples: [[{}], [[]], [{ '&0=!': null }], [{ ';-=?': '' }]] },
    )
    expect([...seen].sort()).toEqual([200, 400])
  })

  it('is the data that the client gives', async () => {
    const body: ImageEstimateRequest = { model: 'flux-dev', width: 2048, height: 128, numberResults: 3 }
    expect(offline.estimateImage({ body, at })).toEqual(await estimateImage({ client, body }))
  })
})
