import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageEstimate, imageModelList, invalidRequestError } from './generated/x-router/responses.gen.ts'
import { chatEstimateRequest, imageEstimateRequest } from './generated/x-router.gen.ts'

const MODELS = ['flux-schnell', 'flux-dev', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'] as const
const SIDE = 'a number from 128 to 2048 that is a multiple of 64'
const COUNT = 'an integer from 1 to 4'
const MODEL = 'one of "flux-schnell", "flux-dev", "sdxl-realvis-v4", "sd15-dreamshaper-v8"'
const FIELDS = 'model, width, height, numberResults'

/** Pointer, keyword, what was given, what is allowed, the sentence. */
type Told = readonly [pointer: string, keyword: string, given: unknown, allowed: string, message: string]

const told = (body: unknown): Told[] =>
  (imageEstimateRequest.validate(body).faults ?? []).map(({ pointer, keyword, given, allowed, message }) => [
    pointer,
    keyword,
    given,
    allowed,
    message,
  ])

const side = (name: 'width' | 'height', keyword: string, given: unknown, problem: string): Told => [
  `/${name}`,
  keyword,
  given,
  SIDE,
  `${name} is ${JSON.stringify(given)}${problem}; allowed is ${SIDE}.`,
]
const count = (keyword: string, given: unknown, problem: string): Told => [
  '/numberResults',
  keyword,
  given,
  COUNT,
  `numberResults is ${JSON.stringify(given)}${problem}; allowed is ${COUNT}.`,
]
const model = (given: string): Told => [
  '/model',
  'enum',
  given,
  MODEL,
  `model is "${given}", which is not in the list; allowed is ${MODEL}.`,
]
const whole = (given: unknown, shown: string): Told => [
  '',
  'type',
  given,
  'an object',
  `The body is ${shown}; allowed is an object.`,
]
const unknown = (name: string, given: unknown): Told => [
  `/${name}`,
  'additionalProperties',
  given,
  FIELDS,
  `${name} is not a field of this object; allowed are ${FIELDS}.`,
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

  it.each<readonly [body: unknown, then: readonly Told[]]>([
    [null, [whole(null, 'null')]],
    [[], [whole([], '[], an array')]],
    ['x', [whole('x', '"x", a string')]],
    [7, [whole(7, '7, a number')]],
    [true, [whole(true, 'true, a boolean')]],
    [undefined, [whole(undefined, 'undefined')]],
    [{ width: 1000 }, [side('width', 'multipleOf', 1000, ', not a multiple of 64')]],
    [{ width: 64 }, [side('width', 'minimum', 64, ', below 128')]],
    [{ width: 2112 }, [side('width', 'maximum', 2112, ', above 2048')]],
    [{ width: 1024.5 }, [side('width', 'multipleOf', 1024.5, ', not a multiple of 64')]],
    [{ width: -64 }, [side('width', 'minimum', -64, ', below 128')]],
    [{ width: 0 }, [side('width', 'minimum', 0, ', below 128')]],
    [
      { height: 1 },
      [side('height', 'minimum', 1, ', below 128'), side('height', 'multipleOf', 1, ', not a multiple of 64')],
    ],
    [{ width: '1024' }, [side('width', 'type', '1024', ', a string')]],
    [{ width: null }, [side('width', 'type', null, '')]],
    [{ model: 'nope' }, [model('nope')]],
    [{ model: '' }, [model('')]],
    [{ model: 7 }, [['/model', 'type', 7, MODEL, `model is 7, a number; allowed is ${MODEL}.`]]],
    [{ numberResults: 0 }, [count('minimum', 0, ', below 1')]],
    [{ numberResults: 5 }, [count('maximum', 5, ', above 4')]],
    [{ numberResults: 1.5 }, [count('type', 1.5, ', not a whole number')]],
    [{ numberResults: '1' }, [count('type', '1', ', a string')]],
    [{ prompt: 'a capybara' }, [unknown('prompt', 'a capybara')]],
    [JSON.parse('{"__proto__":{"width":64}}'), [unknown('__proto__', { width: 64 })]],
    [{ constructor: 1, toString: 2 }, [unknown('constructor', 1), unknown('toString', 2)]],
    [
      { extra: 1, numberResults: 9, height: 'tall', width: 1, model: 'nope' },
      [
        model('nope'),
        side('width', 'minimum', 1, ', below 128'),
        side('width', 'multipleOf', 1, ', not a multiple of 64'),
        side('height', 'type', 'tall', ', a string'),
        count('maximum', 9, ', above 4'),
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
      ['The body is [[…]], an array; allowed is an object.'],
      [`width is [[…]], an array; allowed is ${SIDE}.`],
    ])
  })

  it('with a text of a MiB shows its beginning', () => {
    const text = 'm'.repeat(1_048_576)
    expect(told({ model: text })).toEqual([
      ['/model', 'enum', text, MODEL, `model is "${'m'.repeat(60)}…", which is not in the list; allowed is ${MODEL}.`],
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
        { path: ['width'], message: `width is 1000, not a multiple of 64; allowed is ${SIDE}.` },
        { path: ['n'], message: `n is not a field of this object; allowed are ${FIELDS}.` },
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
        'model is missing; allowed is one of "flux-schnell", "flux-dev", "sdxl-realvis-v4", "sd15-dreamshaper-v8".',
        'dimensions is missing; allowed is a string that matches ^[1-9][0-9]*×[1-9][0-9]*$.',
        'number_of_images is missing; allowed is an integer from 1 to 4.',
        'estimatedCost.usd is missing; allowed is a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$.',
        'estimatedCost.note is missing; allowed is a string.',
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
        'dimensions is "1024x1024", which does not match; allowed is a string that matches ^[1-9][0-9]*×[1-9][0-9]*$.',
        'estimatedCost.usd is "0.00695", which does not match; allowed is a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$.',
      ],
    ],
  ])('tell the faults of a response: %s', (_, body, then) => {
    expect(imageEstimate.validate(body).faults?.map(({ message }) => message)).toEqual(then)
  })
})
