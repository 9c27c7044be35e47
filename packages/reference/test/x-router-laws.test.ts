import * as responses from '@outlay/validators/x-router/responses'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReference } from '../src/create-reference.ts'
import { xRouter } from '../src/generated/x-router.gen.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [xRouter], now: () => NOON })
const checks = new Map<string, { fits: (value: unknown) => boolean }>(
  Object.values(responses).map((one) => [one.name, one]),
)

const send = (body: string, at = reference, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  at(
    new Request('http://localhost/x-router/v1/images/estimate', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  )

const sides = fc.integer({ min: 2, max: 32 }).map((n) => n * 64)
const requests = fc.record(
  {
    model: fc.constantFrom('flux-schnell', 'flux-dev', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'),
    width: sides,
    height: sides,
    numberResults: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const nearly = fc.record(
  {
    model: fc.oneof(fc.constantFrom('flux-dev', 'nope', ''), fc.jsonValue({ maxDepth: 1 })),
    width: fc.oneof(sides, fc.integer(), fc.double(), fc.string()),
    height: fc.oneof(sides, fc.jsonValue({ maxDepth: 1 })),
    numberResults: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.jsonValue({ maxDepth: 1 })),
    extra: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [], noNullPrototype: true },
)

describe('the estimate of x-router', () => {
  it('has a declared status and a body that fits it, whatever is sent', async () => {
    const declared = xRouter.operations.find(({ spec }) => spec.id === 'estimateImage')?.responses ?? {}
    const json = fc.oneof(nearly, requests, fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.stringify(value))
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: json }, fc.string()), async (body) => {
        const reply = await send(body)
        const check = checks.get(declared[reply.status]?.[0]?.schema ?? '')
        seen.add(reply.status)
        expect(check?.fits(await reply.json())).toBe(true)
      }),
      { numRuns: 500, examples: [['{}'], ['[]']] },
    )
    expect([...seen].sort()).toEqual([200, 400])
  })

  it('has the same bytes for the same parameters, at any time, in any order, with defaults said or not', async () => {
    const later = createReference({ vendors: [xRouter], now: () => NOON + 86_400_000 })
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const whole = { model: 'flux-schnell', width: 1024, height: 1024, numberResults: 1, ...request }
        const turned = Object.fromEntries(Object.entries(whole).reverse())
        const once = await (await send(JSON.stringify(request))).text()
        const again = [
          await send(JSON.stringify(request)),
          await send(JSON.stringify(request), later),
          await send(JSON.stringify(whole)),
          await send(JSON.stringify(turned, null, 2)),
          await send(JSON.stringify(request), reference, { authorization: 'Bearer x', 'x-payment': 'x' }),
        ]
        expect(await Promise.all(again.map((reply) => reply.text()))).toEqual(Array(again.length).fill(once))
      }),
    )
  })

  it('is free: no valid request is answered with 402 or asked to pay', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const reply = await send(JSON.stringify(request))
        expect(reply.status).toBe(200)
        expect([...reply.headers.keys()].filter((name) => /payment/i.test(name))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('is answered alike when many ask at once', async () => {
    const bodies = ['{}', '{"width":512,"height":512}', '{"width":1000}', '{', '{"model":"flux-dev"}']
    const alone = await Promise.all(bodies.map(async (body) => (await send(body)).text()))
    const crowd = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => (await send(bodies[index % bodies.length] ?? '')).text()),
    )
    expect(crowd).toEqual(Array.from({ length: 200 }, (_, index) => alone[index % bodies.length]))
  })
})
