import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layer } from '../../src/generated/layer.gen.ts'
import { HOUSE_STYLE, MODELS, server } from './server.ts'

const document = (await layer.document()) as {
  components: { schemas: { EstimateInference: { properties: object } } }
}
const FIELDS = Object.keys(document.components.schemas.EstimateInference.properties).filter((one) => one !== 'model_id')

/** Values of which some fit a field and others do not. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 0.5, 4, 16, 17, -1, 1e17, 1e308, '', 'low', 'a dune', [], [{}], {}),
  fc.integer({ min: -5, max: 5000 }),
  fc.double({ min: -2, max: 100, noNaN: true }),
  fc.string({ maxLength: 20 }),
)
const model = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...Object.values(MODELS)) },
  { weight: 2, arbitrary: fc.constant<unknown>(HOUSE_STYLE) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(HOUSE_STYLE, HOUSE_STYLE, 'x', null, undefined, 7) },
)
const fields = fc.dictionary(fc.constantFrom(...FIELDS, 'unknown', 'parameters'), value, {
  maxKeys: 4,
  noNullPrototype: true,
})
const body = fc.tuple(model, fields).map(([model_id, rest]) => ({ model_id, ...rest }))

it('a run refuses just what its estimate refuses, byte by byte, but for the balance', async () => {
  const statuses = new Map<number, number>()
  const at = server()
  await fc.assert(
    fc.asyncProperty(body, async (asked) => {
      const estimated = await at.estimate(asked)
      const own = server()
      const run = await own.execute(asked)
      statuses.set(estimated.status, (statuses.get(estimated.status) ?? 0) + 1)
      if (estimated.status !== 200) {
        expect([run.status, run.text]).toEqual([estimated.status, estimated.text])
        expect((await own.workspace()).body.reserved_creative_units).toBe(0)
        return
      }
      const { estimated_price_creative_units: price, has_sufficient_creative_units: enough } = estimated.body
      expect(run.status).toBe(enough ? 200 : 402)
      expect((await own.workspace()).body.reserved_creative_units).toBe(enough ? price : 0)
      if (enough) expect(run.body.estimated_price_creative_units).toBe(price)
    }),
    { numRuns: 1500 },
  )
  // The bodies are of all kinds: answered, refused and unknown.
  for (const status of [200, 404, 422]) expect([status, (statuses.get(status) ?? 0) > 20]).toEqual([status, true])
})
