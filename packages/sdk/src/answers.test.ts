import { describe, expect, it } from 'vitest'
import { UnexpectedAnswerError } from './errors/unexpected-answer-error.ts'
import { createClient, estimateImage, listImageModels } from './generated/x-router.gen.ts'

const COST = { usd: '0.006955', note: 'Maximum upfront charge.' }
const ESTIMATE = {
  model: 'flux-schnell',
  dimensions: '1024×1024',
  number_of_images: 1,
  estimatedCost: COST,
}
const { model: _, ...WITHOUT_MODEL } = ESTIMATE

function ask(text: string, type: string | null = 'application/json', status = 200) {
  const headers: HeadersInit = type === null ? {} : { 'content-type': type }
  // Bytes, or Response adds a media type of its own.
  const fetch = async () => new Response(new TextEncoder().encode(text), { status, headers })
  return estimateImage({ client: createClient({ fetch }), body: {} })
}

describe('a good answer', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON', 'application/vnd.a+json'])(
    'of the media type %s gives its data',
    async (type) => expect(await ask(JSON.stringify(ESTIMATE), type)).toEqual(ESTIMATE),
  )

  it.each([
    ['a field that is new', { ...ESTIMATE, currency: 'USD' }],
    ['a field that is new inside', { ...ESTIMATE, estimatedCost: { ...COST, eur: '0.006' } }],
    ['a value that is new', { ...ESTIMATE, model: 'flux-next' }],
  ])('with %s passes', async (_name, body) => expect(await ask(JSON.stringify(body))).toEqual(body))
})

describe('an unexpected answer', () => {
  it.each([
    ['<!doctype html>', 'text/html', 'its body is text/html, not JSON'],
    [JSON.stringify(ESTIMATE), 'text/plain', 'its body is text/plain, not JSON'],
    [JSON.stringify(ESTIMATE), null, 'its body is of no media type, not JSON'],
    ['', 'application/json', 'its body is empty, not JSON'],
    ['{"model":', 'application/json', 'its body is cut off, or not JSON'],
    ['[]', 'application/json', 'its body is array; allowed is object'],
    ['null', 'application/json', 'its body is null; allowed is object'],
    ['"0.006955"', 'application/json', 'its body is "0.006955"; allowed is object'],
    [JSON.stringify(WITHOUT_MODEL), 'application/json', '/model is missing; allowed is string'],
  ])('is thrown: 200 with %s as %s', async (text, type, problem) => {
    const error: unknown = await ask(text, type).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UnexpectedAnswerError)
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', status: 200, problem })
  })

  const DOLLARS = 'string matching ^(0|[1-9][0-9]*)\\.[0-9]{6}$'
  const NUMBER = 'integer from 1 to 4'
  const SIDES = 'string matching ^[1-9][0-9]*×[1-9][0-9]*$'

  it.each([
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
  ])('is an estimate with %j', async (part, problem) => {
    const error: unknown = await ask(JSON.stringify({ ...ESTIMATE, ...part })).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', status: 200, problem })
  })

  it.each([
    [{ total: 1, models: [null] }, '/models/0 is null; allowed is object'],
    [{ total: 1, models: [{}] }, '/models/0/id is missing; allowed is string'],
    [{ total: -1, models: [] }, '/total is -1; allowed is integer from 0'],
    [{ total: 0, models: {} }, '/models is object; allowed is array'],
  ])('is a list of models such as %j', async (body, problem) => {
    const client = createClient({ fetch: async () => Response.json(body) })
    const error: unknown = await listImageModels({ client }).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', status: 200, problem, body })
  })

  it('is a 2xx that the document does not declare', async () => {
    const error: unknown = await ask(JSON.stringify(ESTIMATE), 'application/json', 202).catch((thrown) => thrown)
    expect(error).toMatchObject({ status: 202, problem: 'its status is not declared', body: ESTIMATE })
  })

  it('keeps body, headers and request, and says where to look', async () => {
    const error = (await ask('<h1>Hi</h1>', 'text/html').catch((thrown) => thrown)) as UnexpectedAnswerError
    expect(error.body).toBe('<h1>Hi</h1>')
    expect(error.headers.get('content-type')).toBe('text/html')
    expect(error.request).toMatchObject({ operation: 'estimateImage', method: 'POST', body: '{}' })
    expect(error.message).toBe(
      'estimateImage: POST https://api.x-router.ai/v1/images/estimate answered 200, but its body is text/html, not ' +
        'JSON: <h1>Hi</h1>. Check baseUrl, and that the API there has the version of this package.',
    )
  })
})

describe('an answer that is nested deeper than the stack', () => {
  it('is thrown as any other that is not declared', async () => {
    const error: unknown = await ask(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', problem: 'its body is array; allowed is object' })
  })
})
