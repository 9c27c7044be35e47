import { describe, expect, it } from 'vitest'
import type { ClientOptions } from '../src/client/client.ts'
import { UnexpectedResponseError } from '../src/errors/unexpected-answer-error.ts'
import { responseValidator } from '../src/generated/x-router/response-validation.gen.ts'
import { createClient, estimateImage, listImageModels } from '../src/generated/x-router.gen.ts'

const COST = { usd: '0.006955', note: 'Maximum upfront charge.' }
const ESTIMATE = {
  model: 'flux-schnell',
  dimensions: '1024×1024',
  number_of_images: 1,
  estimatedCost: COST,
}
const { model: _, ...WITHOUT_MODEL } = ESTIMATE
const THROWN: ClientOptions = { responseValidator: responseValidator({ mode: 'throw' }) }

interface Reply {
  readonly type?: string | null
  readonly status?: number
}

function ask(text: string, { type = 'application/json', status = 200 }: Reply = {}, options: ClientOptions = {}) {
  const headers: NonNullable<RequestInit['headers']> = type === null ? {} : { 'content-type': type }
  // Bytes, or Response adds a media type of its own.
  const fetch = async () => new Response(new TextEncoder().encode(text), { status, headers })
  return estimateImage({ client: createClient({ retry: 0, ...options, fetch }), body: {} })
}

const thrownBy = (call: Promise<unknown>): Promise<unknown> => call.catch((error) => error)

describe('a good answer', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.a+json', 'text/plain', null])(
    'of the media type %s gives its data',
    async (type) => expect(await ask(JSON.stringify(ESTIMATE), { type }, THROWN)).toEqual(ESTIMATE),
  )

  it.each([
    ['a field that is new', { ...ESTIMATE, currency: 'USD' }],
    ['a field that is new inside', { ...ESTIMATE, estimatedCost: { ...COST, eur: '0.006' } }],
    ['a value that is new', { ...ESTIMATE, model: 'flux-next' }],
  ])('with %s passes, held to the document too', async (_name, body) => {
    expect(await ask(JSON.stringify(body))).toEqual(body)
    expect(await ask(JSON.stringify(body), {}, THROWN)).toEqual(body)
  })

  it('is given as it is where nothing inside is held to the document', async () => {
    expect(await ask(JSON.stringify(WITHOUT_MODEL))).toEqual(WITHOUT_MODEL)
    expect(
      await ask(JSON.stringify(WITHOUT_MODEL), {}, { responseValidator: responseValidator({ mode: 'off' }) }),
    ).toEqual(WITHOUT_MODEL)
  })
})

describe('an unexpected answer', () => {
  const off = { responseValidator: responseValidator({ mode: 'off' }) }
  const cases = [
    ['<!doctype html>', 200, 'its body is not JSON'],
    ['', 200, 'its body is not JSON'],
    ['{"model":', 200, 'its body is not JSON'],
    ['[]', 200, 'its body must be object; received array'],
    ['null', 200, 'its body must be object; received null'],
    ['"0.006955"', 200, 'its body must be object; received string'],
    ['0.006955', 200, 'its body must be object; received number'],
    [JSON.stringify(ESTIMATE), 202, 'its status is not declared'],
    ['<!doctype html>', 202, 'its status is not declared'],
  ] as const

  it.each(cases)('is thrown, whatever looks at answers: %s with %d', async (text, status, problem) => {
    for (const options of [{}, off, { responseValidator: responseValidator() }, THROWN]) {
      const error = await thrownBy(ask(text, { status }, options))
      expect(error).toBeInstanceOf(UnexpectedResponseError)
      expect(error).toMatchObject({ name: 'UnexpectedResponseError', status, problem, attempts: 1 })
    }
  })

  it('keeps body, headers and request, and says where to look', async () => {
    const error = (await thrownBy(ask('<h1>Hi</h1>', { type: 'text/html' }))) as UnexpectedResponseError
    expect(error.body).toBe('<h1>Hi</h1>')
    expect(error.headers.get('content-type')).toBe('text/html')
    expect(error.request).toMatchObject({ operation: 'estimateImage', method: 'POST', body: '{}' })
    expect(error.message).toBe(
      'estimateImage: POST https://api.x-router.ai/v1/images/estimate answered 200, but its body is not JSON: ' +
        '<h1>Hi</h1>. Check baseUrl, and the API there.',
    )
  })
})

describe('an answer that is held to the document', () => {
  const DOLLARS = 'a string matching ^(0|[1-9][0-9]*)\\.[0-9]{6}$'
  const NUMBER = 'an integer from 1 to 4'
  const SIDES = 'a string matching ^[1-9][0-9]*×[1-9][0-9]*$'

  it.each([
    [{ model: undefined }, '`/model` must be a string; received nothing'],
    [{ number_of_images: '1' }, `\`/number_of_images\` must be ${NUMBER}; received "1"`],
    [{ number_of_images: 1.5 }, `\`/number_of_images\` must be ${NUMBER}; received 1.5`],
    [{ number_of_images: -5 }, `\`/number_of_images\` must be ${NUMBER}; received -5`],
    [{ number_of_images: 5 }, `\`/number_of_images\` must be ${NUMBER}; received 5`],
    [{ dimensions: '1024x1024' }, `\`/dimensions\` must be ${SIDES}; received "1024x1024"`],
    [{ estimatedCost: null }, '`/estimatedCost` must be an object; received null'],
    [{ estimatedCost: [] }, '`/estimatedCost` must be an object; received array'],
    [{ estimatedCost: {} }, `\`/estimatedCost/usd\` must be ${DOLLARS}; received nothing`],
    [{ estimatedCost: { ...COST, usd: 0.1 } }, `\`/estimatedCost/usd\` must be ${DOLLARS}; received 0.1`],
    [{ estimatedCost: { ...COST, usd: null } }, `\`/estimatedCost/usd\` must be ${DOLLARS}; received null`],
    [{ estimatedCost: { ...COST, usd: 'abc' } }, `\`/estimatedCost/usd\` must be ${DOLLARS}; received "abc"`],
    [
      { estimatedCost: { ...COST, usd: '-0.100000' } },
      `\`/estimatedCost/usd\` must be ${DOLLARS}; received "-0.100000"`,
    ],
    [{ estimatedCost: { usd: '0.100000' } }, '`/estimatedCost/note` must be a string; received nothing'],
  ])('is no estimate with %j', async (part, problem) => {
    const body = JSON.parse(JSON.stringify({ ...ESTIMATE, ...part }))
    const found = { name: 'UnexpectedResponseError', status: 200, problem, body }
    expect(await thrownBy(ask(JSON.stringify(body), {}, THROWN))).toMatchObject(found)
  })

  it.each([
    [{ total: 1, models: [null] }, '`/models/0` must be an object; received null'],
    [{ total: 1, models: [{}] }, '`/models/0/id` must be a string; received nothing'],
    [{ total: -1, models: [] }, '`/total` must be an integer from 0; received -1'],
    [{ total: 0, models: {} }, '`/models` must be an array; received object'],
  ])('is no list of models such as %j', async (body, problem) => {
    const client = createClient({ ...THROWN, fetch: async () => Response.json(body) })
    const found = { name: 'UnexpectedResponseError', status: 200, problem, body }
    expect(await thrownBy(listImageModels({ client }))).toMatchObject(found)
  })

  it.each([
    ['report', responseValidator({ mode: 'report' })],
    ['nothing', responseValidator()],
    ['off', responseValidator({ mode: 'off' })],
  ] as const)('is given nevertheless, by the mode %s', async (mode, check) => {
    const told: UnexpectedResponseError[] = []
    const errors: unknown[] = []
    const hooks = [
      {
        onUnexpectedResponse: (error: UnexpectedResponseError) => void told.push(error),
        onError: (error: unknown) => void errors.push(error),
      },
      { onUnexpectedResponse: (error: UnexpectedResponseError) => void told.push(error) },
    ]
    const body = await ask(JSON.stringify(WITHOUT_MODEL), {}, { hooks, responseValidator: check })
    expect([body, errors]).toEqual([WITHOUT_MODEL, []])
    const [first, second, ...more] = told
    if (mode === 'off') return expect(told).toEqual([])
    expect([second, more]).toEqual([first, []])
    expect(first).toBeInstanceOf(UnexpectedResponseError)
    expect(first).toMatchObject({
      problem: '`/model` must be a string; received nothing',
      body: WITHOUT_MODEL,
      status: 200,
      message: expect.stringMatching(
        /^estimateImage: POST .* answered 200, but `\/model` must be a string; received nothing: \{/,
      ),
    })
  })

  it('is told of to nobody where it is as the document declares', async () => {
    const told: unknown[] = []
    const hooks = [{ onUnexpectedResponse: (error: unknown) => void told.push(error) }]
    await ask(JSON.stringify(ESTIMATE), {}, { hooks, responseValidator: responseValidator() })
    expect(told).toEqual([])
  })
})

describe('an answer that is nested deeper than the stack', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

  it.each([
    ['', {}],
    [', held to the document', THROWN],
  ])('is thrown as any other that is not declared%s', async (_name, options) => {
    const error = await thrownBy(ask(deep, {}, options))
    expect(error).toMatchObject({
      name: 'UnexpectedResponseError',
      problem: 'its body must be object; received array',
    })
  })
})

describe('the option answers', () => {
  it('refuses a mode that is none', () => {
    const sentence = '`mode` must be one of off, report, throw; received "thow".'
    expect(() => responseValidator({ mode: 'thow' as never })).toThrow(new TypeError(sentence))
  })

  it('reports how often the request was sent', async () => {
    const told: unknown[] = []
    const hooks = [{ onUnexpectedResponse: ({ attempts }: UnexpectedResponseError) => void told.push(attempts) }]
    await ask(JSON.stringify(WITHOUT_MODEL), {}, { hooks, responseValidator: responseValidator() })
    expect(told).toEqual([1])
  })
})
