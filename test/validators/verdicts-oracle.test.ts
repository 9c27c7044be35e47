import { childPointer } from '@outlay/spec/json-pointer'
import { document } from '@outlay/spec/x-router/document'
import { examples } from '@outlay/spec/x-router/examples'
import type { Validator } from '@outlay/validators'
import { imageEstimateRequest } from '@outlay/validators/x-router'
import * as responses from '@outlay/validators/x-router/responses'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// The document as it is published, with nothing of ours in between: no slimming, no compiling ahead.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema(document, 'document')

const names = ['model', 'width', 'height', 'numberResults', 'error', 'message', 'total', 'models', 'estimatedCost']
const words = ['flux-schnell', 'flux-dev', 'NOT_FOUND', 'INVALID_MODEL', '1024×1024', '0.006955', '', 'x']
const scalar = fc.oneof(
  fc.constantFrom<unknown>(...words, null, true, 0, 1, 4, 5, 1.5, 64, 128, 1000, 1024, 2048, 2112, -64),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
)
/** Objects with the names of the document, so that some fit and most nearly do. */
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 3 })), tie('value'), { maxKeys: 5 }),
}))
const side = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(64, 127, 128, 192, 1984, 2048, 2049, 2112) }, scalar)
const request = fc.record(
  {
    model: fc.oneof(fc.constantFrom('flux-dev', 'sdxl-realvis-v4', 'nope'), scalar),
    width: side,
    height: side,
    numberResults: fc.oneof(fc.integer({ min: 0, max: 5 }), scalar),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const refusal = fc.record({ error: scalar, message: scalar }, { requiredKeys: ['error'], noNullPrototype: true })
const models = fc.array(
  fc.record({
    id: fc.constantFrom('flux-dev', 'sd15-dreamshaper-v8', 'nope'),
    name: fc.string(),
    description: fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: scalar }),
    supportsSteps: fc.boolean(),
  }),
  { maxLength: 3 },
)
const list = fc.record({ total: fc.integer({ min: -1 }), models })
const estimate = fc.record({
  model: fc.constantFrom('flux-dev', 'flux-schnell', 'nope'),
  dimensions: fc.constantFrom('1024×1024', '64×0', '1024x1024'),
  number_of_images: fc.integer({ min: 0, max: 5 }),
  estimatedCost: fc.record({ usd: fc.constantFrom('0.006955', '1.5', '01.000000'), note: fc.string() }),
})
/** One value for each schema, so that no schema is compared on misfits alone. */
const fitting: readonly [value: unknown][] = [
  ...examples
    .filter(({ operation, status }) => !operation.endsWith('Image') || status < 300 || status === 402)
    .map(({ reply }): [value: unknown] => [reply]),
  [{ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'openai/gpt-4o', choices: [] }],
  ...['INVALID_MODEL', 'NOT_FOUND', 'METHOD_NOT_ALLOWED', 'PAYLOAD_TOO_LARGE'].map((error) => refused(error)),
  ...['UNSUPPORTED_MEDIA_TYPE', 'ESTIMATE_ERROR'].map((error) => refused(error)),
  [{ width: 1024 }],
  [{ total: 0, models: [] }],
  [
    {
      model: 'flux-dev',
      dimensions: '1×1',
      number_of_images: 4,
      estimatedCost: { usd: '0.000001', note: '' },
    },
  ],
]

function refused(error: string): [value: unknown] {
  return [{ error, message: '' }]
}

describe('the validators against ajv on the published document', () => {
  it.each<Validator<unknown>>([imageEstimateRequest, ...Object.values(responses)])('agree on $name', (validator) => {
    const fits = ajv.compile({ $ref: `document#/components/schemas/${validator.name}` })
    let found = 0
    fc.assert(
      fc.property(fc.oneof(json.value, json.object, request, refusal, list, estimate), (value) => {
        const wanted = fits(value)
        found += wanted ? 1 : 0
        expect(validator.fits(value)).toBe(wanted)
        expect(validator.validate(value).faults === undefined).toBe(wanted)
      }),
      { numRuns: 500, examples: [...fitting] },
    )
    expect(found).toBeGreaterThan(0)
  })

  it('find the same pointers in a request', () => {
    const check = ajv.compile({ $ref: 'document#/components/schemas/ImageEstimateRequest' })
    fc.assert(
      fc.property(fc.oneof(request, json.object), (value) => {
        check(value)
        const wanted = (check.errors ?? []).map(({ instancePath, params }) => {
          const unknown: unknown = params['additionalProperty']
          return typeof unknown === 'string' ? childPointer(instancePath, unknown) : instancePath
        })
        const found = (imageEstimateRequest.validate(value).faults ?? []).map(({ pointer }) => pointer)
        expect(new Set(found)).toEqual(new Set(wanted))
      }),
      { numRuns: 400 },
    )
  })
})
