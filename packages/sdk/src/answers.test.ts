import { describe, expect, it } from 'vitest'
import type { ClientOptions } from './client/client.ts'
import { UnexpectedResponseError } from './errors/unexpected-answer-error.ts'
import { responseValidator } from './generated/x-router/response-validation.gen.ts'
import { createClient, estimateImage, listImageModels } from './generated/x-router.gen.ts'

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
  const headers: HeadersInit = type === null ? {} : { 'content-type': type }
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
    ['[]', 200, 'its body is array; allowed is object'],
    ['null', 200, 'its body is null; allowed is object'],
    ['"0.006955"', 200, 'its body is string; allowed is object'],
    ['0.006955', 200, 'its body is number; allowed is object'],
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
  const DOLLARS = 'string matching ^(0|[1-9][0-9]*)\\.[0-9]{6}$'
  const NUMBER = 'integer from 1 to 4'
  const SIDES = 'string matching ^[1-9][0-9]*×[1-9][0-9]*$'

  it.each([
    [{ model: undefined }, '/model is missing; allowed is string'],
    [{ number_of_images: '1' }, `/number_of_images is "1"; allowed is ${NUMBER}`],
    [{ number_of_images: 1.5 }, `/number_of_images is 1.5; allowed is ${NUMBER}`],
    [{ number_of_images: -5 }, `/number_of_images is -5; allowed is ${NUMBER}`],
    [{ number_of_images: 5 }, `/number_of_images is 5; allowed is ${NUMBER}`],
    [{ dimensions: '1024x1024' }, `/dimensions is "1024x1024"; allowed is ${SIDES}`],
    [{ estimatedCost: null }, '/estimatedCost is null; allowed is object'],
    [{ estimatedCost: [] }, '/estimatedCost is array; allowed is object'],
    [{ estimatedCost: {} }, `/estimatedCost/usd is missing; allowed is ${DOLLARS}`],
    [{ estimatedCost: { ...COST, usd: 0.1 } }, `/estimatedCost/usd is 0.1; allowed is ${DOLLARS}`],
    [{ estimatedCost: { ...COST, usd: null } }, `/estimatedCost/usd is null; allowed is ${DOLLARS}`],
    [{ estimatedCost: { ...COST, usd: 'abc' } }, `/estimatedCost/usd is "abc"; allowed is ${DOLLARS}`],
    [{ estimatedCost: { ...COST, usd: '-0.100000' } }, `/estimatedCost/usd is "-0.100000"; allowed is ${DOLLARS}`],
    [{ estimatedCost: { usd: '0.100000' } }, '/estimatedCost/note is missing; allowed is string'],
  ])('is no estimate with %j', async (part, problem) => {
    const body = JSON.parse(JSON.stringify({ ...ESTIMATE, ...part }))
    const found = { name: 'UnexpectedResponseError', status: 200, problem, body }
    expect(await thrownBy(ask(JSON.stringify(body), {}, THROWN))).toMatchObject(found)
  })

  it.each([
    [{ total: 1, models: [null] }, '/models/0 is null; allowed is object'],
    [{ total: 1, models: [{}] }, '/models/0/id is missing; allowed is string'],
    [{ total: -1, models: [] }, '/total is -1; allowed is integer from 0'],
    [{ total: 0, models: {} }, '/models is object; allowed is array'],
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
      problem: '/model is missing; allowed is string',
      body: WITHOUT_MODEL,
      status: 200,
      message: expect.stringMatching(
        /^estimateImage: POST .* answered 200, but \/model is missing; allowed is string: \{/,
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
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', problem: 'its body is array; allowed is object' })
  })
})

describe('the option answers', () => {
  it('refuses a mode that is none', () => {
    const sentence = 'mode is "thow"; allowed is off, report, throw.'
    expect(() => responseValidator({ mode: 'thow' as never })).toThrow(new TypeError(sentence))
  })

  it('reports how often the request was sent', async () => {
    const told: unknown[] = []
    const hooks = [{ onUnexpectedResponse: ({ attempts }: UnexpectedResponseError) => void told.push(attempts) }]
    await ask(JSON.stringify(WITHOUT_MODEL), {}, { hooks, responseValidator: responseValidator() })
    expect(told).toEqual([1])
  })
})
