import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageEstimate, imageModelList, invalidRequestError } from '../src/generated/x-router/responses.gen.ts'
import { chatEstimateRequest, imageEstimateRequest } from '../src/generated/x-router.gen.ts'

const MODELS = ['flux-schnell', 'flux-dev', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'] as const
const SIDE = 'a multiple of 64 from 128 to 2048'
const COUNT = 'an integer from 1 to 4'
const MODEL = 'one of "flux-schnell", "flux-dev", "sdxl-realvis-v4", "sd15-dreamshaper-v8"'
const FIELDS = 'model, width, height, numberResults'
const KNOWN = 'Known fields: `model`, `width`, `height`, `numberResults`.'

/** Pointer, keyword, what was given, what is allowed, the sentence. */
type ViolationRow = readonly [pointer: string, keyword: string, given: unknown, allowed: string, message: string]

const told = (body: unknown): ViolationRow[] =>
  (imageEstimateRequest.validate(body).faults ?? []).map(({ pointer, keyword, given, allowed, message }) => [
    pointer,
    keyword,
    given,
    allowed,
    message,
  ])

const side = (name: 'width' | 'height', keyword: string, given: unknown): ViolationRow => [
  `/${name}`,
  keyword,
  given,
  SIDE,
  `\`${name}\` must be ${SIDE}; received ${JSON.stringify(given)}.`,
]
const count = (keyword: string, given: unknown): ViolationRow => [
  '/numberResults',
  keyword,
  given,
  COUNT,
  `\`numberResults\` must be ${COUNT}; received ${JSON.stringify(given)}.`,
]
const model = (given: string): ViolationRow => [
  '/model',
  'enum',
  given,
  MODEL,
  `\`model\` must be ${MODEL}; received "${given}".`,
]
const whole = (given: unknown, shown: string): ViolationRow => [
  '',
  'type',
  given,
  'an object',
  `The body must be an object; received ${shown}.`,
]
const unknown = (name: string, given: unknown): ViolationRow => [
  `/${name}`,
  'additionalProperties',
  given,
  FIELDS,
  `\`${name}\` is not a known field. ${KNOWN}`,
]

describe('a request for an image estimate', () => {
  it.each<unknown>([
    {},
    { model: 'flux-dev' },
    { width: 128, height: 2048 },
    { numberResults: 4 },
    { model: 'sdxl-realvis-v4', width: 1024, height: 1024, numberResults: 1 },
  ])('of %j fits and is given back as it is', (body) => {
    const before = JSON.stringify(body)
    expect(imageEstimateRequest.validate(body)).toEqual({ value: body })
    expect(imageEstimateRequest.fits(body)).toBe(true)
    expect(JSON.stringify(body)).toBe(before)
  })

  it.each<readonly [body: unknown, then: readonly ViolationRow[]]>([
    [null, [whole(null, 'null')]],
    [[], [whole([], '[]')]],
    ['x', [whole('x', '"x"')]],
    [7, [whole(7, '7')]],
    [true, [whole(true, 'true')]],
    [undefined, [whole(undefined, 'nothing')]],
    [{ width: 1000 }, [side('width', 'multipleOf', 1000)]],
    [{ width: 64 }, [side('width', 'minimum', 64)]],
    [{ width: 2112 }, [side('width', 'maximum', 2112)]],
    [{ width: 1024.5 }, [side('width', 'multipleOf', 1024.5)]],
    [{ width: -64 }, [side('width', 'minimum', -64)]],
    [{ width: 0 }, [side('width', 'minimum', 0)]],
    [{ height: 1 }, [side('height', 'minimum', 1), side('height', 'multipleOf', 1)]],
    [{ width: '1024' }, [side('width', 'type', '1024')]],
    [{ width: null }, [side('width', 'type', null)]],
    [{ model: 'nope' }, [model('nope')]],
    [{ model: '' }, [model('')]],
    [{ model: 7 }, [['/model', 'type', 7, MODEL, `\`model\` must be ${MODEL}; received 7.`]]],
    [{ numberResults: 0 }, [count('minimum', 0)]],
    [{ numberResults: 5 }, [count('maximum', 5)]],
    [{ numberResults: 1.5 }, [count('type', 1.5)]],
    [{ numberResults: '1' }, [count('type', '1')]],
    [{ prompt: 'a capybara' }, [unknown('prompt', 'a capybara')]],
    [JSON.parse('{"__proto__":{"width":64}}'), [unknown('__proto__', { width: 64 })]],
    [{ constructor: 1, toString: 2 }, [unknown('constructor', 1), unknown('toString', 2)]],
    [
      { extra: 1, numberResults: 9, height: 'tall', width: 1, model: 'nope' },
      [
        model('nope'),
        side('width', 'minimum', 1),
        side('width', 'multipleOf', 1),
        side('height', 'type', 'tall'),
        count('maximum', 9),
        unknown('extra', 1),
      ],
    ],
  ])('of %j has all its faults, in the order of the schema', (body, then) => {
    expect(told(body)).toEqual(then)
  })

  it('nested 400,000 deep has one fault and breaks nothing', () => {
    const deep = JSON.parse(`${'['.repeat(400_000)}${']'.repeat(400_000)}`)
    const sentences = [deep, { width: deep }].map((body) => told(body).map(([, , , , message]) => message))
    expect(sentences).toEqual([
      ['The body must be an object; received [[…]].'],
      [`\`width\` must be ${SIDE}; received [[…]].`],
    ])
  })

  it('with a text of a MiB shows its beginning', () => {
    const text = 'm'.repeat(1_048_576)
    expect(told({ model: text })).toEqual([
      ['/model', 'enum', text, MODEL, `\`model\` must be ${MODEL}; received "${'m'.repeat(60)}…".`],
    ])
  })

  it('with 100,000 unknown fields tells the first hundred, and how many more there are', () => {
    const body = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, 1]))
    const faults = imageEstimateRequest.validate({ ...body, width: 1 }).faults ?? []
    expect(faults).toHaveLength(101)
    expect(faults.slice(0, 3).map(({ pointer }) => pointer)).toEqual(['/width', '/width', '/f0'])
    expect(faults.at(-1)).toMatchObject({ keyword: 'more', pointer: '', message: 'and 99,902 more' })
  })

  it.each([0, '', {}, null])(
    'with 300,000 entries %j in a list of a hundred at most has that one violation',
    (entry) => {
      const messages = Array.from({ length: 300_000 }, () => entry)
      expect(chatEstimateRequest.validate({ messages }).faults).toMatchObject([
        { pointer: '/messages', keyword: 'maxItems' },
      ])
    },
  )

  it('tells a Standard Schema its issues with message and path', () => {
    const { validate } = imageEstimateRequest['~standard']
    expect(validate({ width: 1000, n: 1 })).toEqual({
      issues: [
        { path: ['width'], message: `\`width\` must be ${SIDE}; received 1000.` },
        { path: ['n'], message: `\`n\` is not a known field. ${KNOWN}` },
      ],
    })
    expect(validate({ width: 1024 })).toEqual({ value: { width: 1024 } })
  })
})

const valid = fc.record(
  {
    model: fc.constantFrom(...MODELS),
    width: fc.integer({ min: 2, max: 32 }).map((n) => n * 64),
    height: fc.integer({ min: 2, max: 32 }).map((n) => n * 64),
    numberResults: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [] },
)
const badSide = fc.oneof(
  fc.integer({ max: 127 }),
  fc.integer({ min: 2049 }),
  fc.tuple(fc.integer({ min: 2, max: 31 }), fc.integer({ min: 1, max: 63 })).map(([n, off]) => n * 64 + off),
  fc.double({ noInteger: true }),
  fc.string(),
  fc.constantFrom(null, true, [], {}),
)
const corruption = fc.oneof(
  fc.tuple(fc.constant('width'), badSide),
  fc.tuple(fc.constant('height'), badSide),
  fc.tuple(
    fc.constant('model'),
    fc.oneof(fc.string(), fc.double(), fc.constant(null)).filter((value) => !MODELS.some((one) => one === value)),
  ),
  fc.tuple(fc.constant('numberResults'), fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 5 }), fc.string())),
  fc.tuple(
    fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => !FIELDS.includes(name)),
    fc.jsonValue(),
  ),
)
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record(
    { model: fc.jsonValue({ maxDepth: 1 }), width: fc.jsonValue({ maxDepth: 1 }), numberResults: fc.integer() },
    { requiredKeys: [] },
  ),
)

describe('the validators of x-router', () => {
  it('let every valid request through, unchanged', () => {
    fc.assert(
      fc.property(valid, (body) => {
        const before = JSON.stringify(body)
        const result = imageEstimateRequest.validate(body)
        expect(result).toEqual({ value: body })
        expect('value' in result && result.value).toBe(body)
        expect(JSON.stringify(body)).toBe(before)
      }),
    )
  })

  it('name exactly the one field that is corrupted', () => {
    fc.assert(
      fc.property(valid, corruption, (body, [name, value]) => {
        const { faults = [] } = imageEstimateRequest.validate({ ...body, [name]: value })
        expect([...new Set(faults.map(({ pointer }) => pointer))]).toEqual([`/${name}`])
      }),
      { numRuns: 300 },
    )
  })

  it.each([imageEstimateRequest, imageEstimate, imageModelList, invalidRequestError])(
    'answer the quick and the thorough question alike: $name',
    (validator) => {
      fc.assert(
        fc.property(fc.oneof(json, valid), (value) => {
          const { faults } = validator.validate(value)
          expect(validator.fits(value)).toBe(faults === undefined)
          expect(faults?.length).not.toBe(0)
          expect(new Set(faults?.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).size).toBe(faults?.length ?? 0)
        }),
      )
    },
  )

  it.each<readonly [what: string, body: unknown, then: readonly string[]]>([
    [
      'an estimate without its fields',
      { estimatedCost: {} },
      [
        '`model` is required; it must be one of "flux-schnell", "flux-dev", "sdxl-realvis-v4", "sd15-dreamshaper-v8".',
        '`dimensions` is required; it must be a string that matches `^[1-9][0-9]*×[1-9][0-9]*$`.',
        '`number_of_images` is required; it must be an integer from 1 to 4.',
        '`estimatedCost.usd` is required; it must be a string that matches `^(0|[1-9][0-9]*)\\.[0-9]{6}$`.',
        '`estimatedCost.note` is required; it must be a string.',
      ],
    ],
    [
      'an estimate with an x and five places',
      {
        model: 'flux-dev',
        dimensions: '1024x1024',
        number_of_images: 1,
        estimatedCost: { usd: '0.00695', note: 'a maximum' },
      },
      [
        '`dimensions` must be a string that matches `^[1-9][0-9]*×[1-9][0-9]*$`; received "1024x1024".',
        '`estimatedCost.usd` must be a string that matches `^(0|[1-9][0-9]*)\\.[0-9]{6}$`; received "0.00695".',
      ],
    ],
  ])('tell the faults of a response: %s', (_, body, then) => {
    expect(imageEstimate.validate(body).faults?.map(({ message }) => message)).toEqual(then)
  })
})
