import { describe, expect, it } from 'vitest'
import { UnexpectedAnswerError } from './errors/unexpected-answer-error.ts'
import { createClient, estimateImage } from './generated/x-router.gen.ts'

const ESTIMATE = {
  model: 'flux-schnell',
  dimensions: '1024×1024',
  number_of_images: 1,
  estimatedCost: { usd: '0.006955', note: 'Maximum upfront charge.' },
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
    ['a value that is new', { ...ESTIMATE, model: 'flux-next' }],
  ])('with %s passes', async (_name, body) => expect(await ask(JSON.stringify(body))).toEqual(body))
})

describe('an unexpected answer', () => {
  it.each([
    ['<!doctype html>', 'text/html', 'it is of the media type text/html, not JSON'],
    [JSON.stringify(ESTIMATE), 'text/plain', 'it is of the media type text/plain, not JSON'],
    [JSON.stringify(ESTIMATE), null, 'it is of the media type (none), not JSON'],
    ['', 'application/json', 'its body is empty, not JSON'],
    ['{"model":', 'application/json', 'its body is cut off or otherwise no JSON'],
    ['[]', 'application/json', 'it is array, not object'],
    ['null', 'application/json', 'it is null, not object'],
    ['"0.006955"', 'application/json', 'it is string, not object'],
    [JSON.stringify(WITHOUT_MODEL), 'application/json', 'model is missing'],
    [
      JSON.stringify({ ...ESTIMATE, number_of_images: '1' }),
      'application/json',
      'number_of_images is string, not integer',
    ],
    [
      JSON.stringify({ ...ESTIMATE, number_of_images: 1.5 }),
      'application/json',
      'number_of_images is number, not integer',
    ],
    [JSON.stringify({ ...ESTIMATE, estimatedCost: null }), 'application/json', 'estimatedCost is null, not object'],
  ])('is thrown: 200 with %s as %s', async (text, type, problem) => {
    const error: unknown = await ask(text, type).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UnexpectedAnswerError)
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', status: 200, problem })
  })

  it('is a 2xx that the document does not declare', async () => {
    const error: unknown = await ask(JSON.stringify(ESTIMATE), 'application/json', 202).catch((thrown) => thrown)
    expect(error).toMatchObject({ status: 202, problem: 'the document declares no such status', body: ESTIMATE })
  })

  it('keeps body, headers and request, and says where to look', async () => {
    const error = (await ask('<h1>Hi</h1>', 'text/html').catch((thrown) => thrown)) as UnexpectedAnswerError
    expect(error.body).toBe('<h1>Hi</h1>')
    expect(error.headers.get('content-type')).toBe('text/html')
    expect(error.request).toMatchObject({ operation: 'estimateImage', method: 'POST', body: '{}' })
    expect(error.message).toBe(
      'estimateImage: POST https://api.x-router.ai/v1/images/estimate answered 200, but it is of the media type ' +
        'text/html, not JSON: <h1>Hi</h1>. Check that baseUrl leads to the API itself, and that its version is the ' +
        'one of this package.',
    )
  })
})
