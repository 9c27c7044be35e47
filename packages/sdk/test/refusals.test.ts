import { operations } from '@outlay/spec/x-router'
import { examples } from '@outlay/spec/x-router/examples'
import { describe, expect, it } from 'vitest'
import { isApiErrorOf } from '../src/errors/is-refusal-of.ts'
import { OutlayError } from '../src/errors/outlay-error.ts'
import { ApiError } from '../src/errors/refusal-error.ts'
import { responseValidator } from '../src/generated/aurous/response-validation.gen.ts'
import * as aurous from '../src/generated/aurous.gen.ts'
import { responseValidator as xRouterAnswers } from '../src/generated/x-router/response-validation.gen.ts'
import * as xRouter from '../src/generated/x-router.gen.ts'

const { createClient, estimateImage, listImageModels } = xRouter
const functions = {
  estimateImage,
  listImageModels,
  generateImage: xRouter.generateImage,
  estimateChat: xRouter.estimateChat,
  completeChat: xRouter.completeChat,
  listModels: xRouter.listModels,
}

const JSON_TYPE = { 'content-type': 'application/json' }

function clientOf(status: number, text: string, headers: Readonly<Record<string, string>> = JSON_TYPE) {
  return createClient({ retry: 0, fetch: async () => new Response(text, { status, headers }) })
}

async function refusal(status: number, text: string, headers?: Readonly<Record<string, string>>): Promise<ApiError> {
  const thrown: unknown = await estimateImage({ client: clientOf(status, text, headers), body: {} }).catch((e) => e)
  expect(thrown).toBeInstanceOf(ApiError)
  return thrown as ApiError
}

/** `InvalidModelError` of `INVALID_MODEL`; a sentence is no name. */
function nameOf(code: string): string {
  if (code.includes(' ')) return 'ApiError'
  const words = code.split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
  return `${words.join('')}Error`
}

describe('a refusal', () => {
  const declared = examples.filter(({ status }) => status !== 200)

  it.each(declared)('is thrown as the document shows it: $operation $status $name', async (example) => {
    const client = clientOf(example.status, JSON.stringify(example.reply))
    const ask = functions[example.operation] as typeof estimateImage
    const takesBody = operations[example.operation].method === 'POST'
    const asked = takesBody ? { client, body: {} } : { client }
    const error: unknown = await ask(asked as Parameters<typeof ask>[0]).catch((thrown) => thrown)
    expect(error).toMatchObject({
      name: nameOf((example.reply as { error: string }).error),
      status: example.status,
      code: (example.reply as { error: string }).error,
      body: example.reply,
      matchesDocument: true,
      request: { operation: example.operation },
    })
    expect(error).toBeInstanceOf(OutlayError)
    expect(error).toBeInstanceOf(Error)
  })

  it('has an example for every status that the document refuses with', () => {
    const all = Object.values(operations).flatMap(({ id, responses }) =>
      Object.keys(responses).map((status) => `${id} ${status}`),
    )
    const shown = new Set(declared.map(({ operation, status }) => `${operation} ${status}`))
    expect(all.filter((one) => !one.endsWith(' 200') && !shown.has(one))).toEqual([])
  })

  it('keeps the headers of the answer and the request that was sent', async () => {
    const body = JSON.stringify({ error: 'ESTIMATE_ERROR', message: 'Later.' })
    const error = await refusal(500, body, { ...JSON_TYPE, 'x-request-id': 'r-1' })
    expect(error.headers.get('X-Request-Id')).toBe('r-1')
    expect(error).toMatchObject({ requestId: 'r-1', attempts: 1 })
    expect(error.request).toEqual({
      operation: 'estimateImage',
      method: 'POST',
      url: 'https://api.x-router.ai/v1/images/estimate',
      headers: { 'content-type': 'application/json', 'user-agent': expect.stringContaining('outlay-sdk/') },
      body: '{}',
    })
  })

  it('says in its message what was asked, the status, the code and what the server says', async () => {
    const error = await refusal(400, '{"error":"INVALID_MODEL","message":"model is \\"nope\\"."}')
    expect(error.message).toBe(
      'estimateImage: POST https://api.x-router.ai/v1/images/estimate was refused with 400 INVALID_MODEL: ' +
        'model is "nope".',
    )
  })

  it.each([
    [502, '<html>Bad\n gateway</html>', { 'content-type': 'text/html' }, '<html>Bad\n gateway</html>'],
    [400, '<html></html>', { 'content-type': 'text/html' }, '<html></html>'],
    [400, '', {}, undefined],
    [400, '{"error":', JSON_TYPE, '{"error":'],
    [429, '{"error":"SLOW_DOWN","message":"…"}', JSON_TYPE, { error: 'SLOW_DOWN', message: '…' }],
    [500, 'null', JSON_TYPE, null],
    [304, '', {}, undefined],
  ])('keeps the body of a %d that the document does not declare so: %j', async (status, text, headers, body) => {
    const fetch = async () =>
      new Response(status === 304 ? null : text, { status, headers: headers as NonNullable<RequestInit['headers']> })
    for (const check of [
      undefined,
      xRouterAnswers({ mode: 'off' }),
      xRouterAnswers(),
      xRouterAnswers({ mode: 'throw' }),
    ]) {
      const client = createClient({ retry: 0, fetch, ...(check && { responseValidator: check }) })
      const thrown: unknown = await estimateImage({ client, body: {} }).catch((error) => error)
      expect(thrown).toBeInstanceOf(ApiError)
      expect(thrown).toMatchObject({ status, body, matchesDocument: false })
      expect(isApiErrorOf(estimateImage, thrown)).toBe(false)
    }
  })

  it.each([
    [undefined, true],
    ['off', true],
    ['report', false],
    ['throw', false],
  ] as const)(
    'without a declared field is as declared only where nothing looks at it, by answers: %s',
    async (mode, matchesDocument) => {
      const fetch = async (): Promise<Response> => Response.json({ message: 'no code' }, { status: 400 })
      const client = createClient({ fetch, ...(mode && { responseValidator: xRouterAnswers({ mode }) }) })
      const thrown: unknown = await estimateImage({ client, body: {} }).catch((error) => error)
      expect(thrown).toMatchObject({ name: 'ApiError', body: { message: 'no code' }, code: undefined, matchesDocument })
      expect(isApiErrorOf(estimateImage, thrown)).toBe(matchesDocument)
    },
  )

  it('is one of its operation, and of no other, whatever their ids', async () => {
    const refused = await refusal(405, '{"error":"METHOD_NOT_ALLOWED","message":"…"}')
    expect(refused.matchesDocument).toBe(true)
    expect(isApiErrorOf(estimateImage, refused)).toBe(true)
    expect(isApiErrorOf(listImageModels, refused)).toBe(false)
    expect(isApiErrorOf(aurous.estimateImage, refused)).toBe(false)
    expect(isApiErrorOf(estimateImage, new Error('refused'))).toBe(false)
    expect(isApiErrorOf(estimateImage, undefined)).toBe(false)
  })

  it.each(['off', 'report', 'throw'] as const)(
    'with a field inside that is not as declared, by answers: %s',
    async (mode) => {
      const nested = { type: 'not_found', code: 'a', message: 'a', param: null, doc_url: 'a', request_id: 'req_a' }
      const fetch = async (): Promise<Response> => Response.json({ error: nested }, { status: 404 })
      const told: unknown[] = []
      const hooks = [{ onUnexpectedResponse: (error: unknown) => told.push(error) }]
      const thrown: unknown = await aurous
        .listLoras({ client: aurous.createClient({ fetch, hooks, responseValidator: responseValidator({ mode }) }) })
        .catch((error: unknown) => error)
      expect(thrown).toMatchObject({
        name: 'AError',
        code: 'a',
        matchesDocument: mode === 'off',
        body: { error: nested },
      })
      expect(told).toEqual([])
    },
  )

  it('cuts a long body short in its message, and only there', async () => {
    const page = 'x'.repeat(100_000)
    const error = await refusal(502, page, { 'content-type': 'text/html' })
    expect(error.message.length).toBeLessThan(500)
    expect(error.body).toBe(page)
  })

  it.each([
    ['without retries', 503, { retry: 0 }],
    ['where it does not pass by itself', 400, {}],
    ['where the answer is not tried again', 501, {}],
    ['that asks for more patience than there is', 503, { totalTimeout: 1000 }],
  ])('is sent once %s', async (_name, status, more) => {
    let sent = 0
    const fetch = async (): Promise<Response> => {
      sent += 1
      return new Response('{"error":"ESTIMATE_ERROR","message":"…"}', { status, headers: { 'retry-after': '2' } })
    }
    const call = listImageModels({ client: createClient({ fetch }), ...more })
    await expect(call).rejects.toMatchObject({ status, attempts: 1, retryAfter: 2 })
    expect(sent).toBe(1)
  })
})
