import { operations } from '@outlay/spec/x-router'
import { examples } from '@outlay/spec/x-router/examples'
import { describe, expect, it } from 'vitest'
import { isRefusalOf } from './errors/is-refusal-of.ts'
import { OutlayError } from './errors/outlay-error.ts'
import { RefusalError } from './errors/refusal-error.ts'
import * as aurous from './generated/aurous.gen.ts'
import { createClient, estimateImage, listImageModels } from './generated/x-router.gen.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

function clientOf(status: number, text: string, headers: Readonly<Record<string, string>> = JSON_TYPE) {
  return createClient({ fetch: async () => new Response(text, { status, headers }) })
}

async function refusal(
  status: number,
  text: string,
  headers?: Readonly<Record<string, string>>,
): Promise<RefusalError> {
  const thrown: unknown = await estimateImage({ client: clientOf(status, text, headers), body: {} }).catch((e) => e)
  expect(thrown).toBeInstanceOf(RefusalError)
  return thrown as RefusalError
}

describe('a refusal', () => {
  const declared = examples.filter(({ status }) => status !== 200)

  it.each(declared)('is thrown as the document shows it: $operation $status $name', async (example) => {
    const client = clientOf(example.status, JSON.stringify(example.reply))
    const call =
      example.operation === 'estimateImage' ? estimateImage({ client, body: {} }) : listImageModels({ client })
    const error: unknown = await call.catch((thrown) => thrown)
    expect(error).toMatchObject({
      name: 'RefusalError',
      status: example.status,
      code: (example.reply as { error: string }).error,
      body: example.reply,
      asDeclared: true,
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
    expect(error.request).toEqual({
      operation: 'estimateImage',
      method: 'POST',
      url: 'https://api.x-router.ai/v1/images/estimate',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
  })

  it('says in its message what was asked, the status, the code and the body', async () => {
    const error = await refusal(400, '{"error":"INVALID_MODEL","message":"model is \\"nope\\"."}')
    expect(error.message).toBe(
      'estimateImage: POST https://api.x-router.ai/v1/images/estimate was refused with 400 INVALID_MODEL: ' +
        '{"error":"INVALID_MODEL","message":"model is \\"nope\\"."}',
    )
  })

  it.each([
    [502, '<html>Bad\n gateway</html>', { 'content-type': 'text/html' }, '<html>Bad\n gateway</html>'],
    [400, '<html></html>', { 'content-type': 'text/html' }, '<html></html>'],
    [400, '', {}, undefined],
    [400, '{"error":', JSON_TYPE, '{"error":'],
    [400, '{"message":"no code"}', JSON_TYPE, { message: 'no code' }],
    [429, '{"error":"SLOW_DOWN","message":"…"}', JSON_TYPE, { error: 'SLOW_DOWN', message: '…' }],
    [500, 'null', JSON_TYPE, null],
    [304, '', {}, undefined],
  ])('keeps the body of a %d that the document does not declare so: %j', async (status, text, headers, body) => {
    const thrown: unknown = await estimateImage({
      client: createClient({
        fetch: async () => new Response(status === 304 ? null : text, { status, headers: headers as HeadersInit }),
      }),
      body: {},
    }).catch((error) => error)
    expect(thrown).toMatchObject({ name: 'RefusalError', status, body, asDeclared: false })
    expect(isRefusalOf(estimateImage, thrown)).toBe(false)
  })

  it('is one of its operation, and of no other, whatever their ids', async () => {
    const refused = await refusal(405, '{"error":"METHOD_NOT_ALLOWED","message":"…"}')
    expect(refused.asDeclared).toBe(true)
    expect(isRefusalOf(estimateImage, refused)).toBe(true)
    expect(isRefusalOf(listImageModels, refused)).toBe(false)
    expect(isRefusalOf(aurous.estimateImage, refused)).toBe(false)
    expect(isRefusalOf(estimateImage, new Error('refused'))).toBe(false)
    expect(isRefusalOf(estimateImage, undefined)).toBe(false)
  })

  it('is not as declared when a field inside it is not', async () => {
    const nested = { type: 'not_found', code: 'a', message: 'a', param: null, doc_url: 'a', request_id: 'req_a' }
    const fetch = async (): Promise<Response> => Response.json({ error: nested }, { status: 404 })
    const thrown: unknown = await aurous
      .listLoras({ client: aurous.createClient({ fetch }) })
      .catch((error: unknown) => error)
    expect(thrown).toMatchObject({ name: 'RefusalError', code: 'a', asDeclared: false, body: { error: nested } })
  })

  it('cuts a long body short in its message, and only there', async () => {
    const page = 'x'.repeat(100_000)
    const error = await refusal(502, page, { 'content-type': 'text/html' })
    expect(error.message.length).toBeLessThan(500)
    expect(error.body).toBe(page)
  })

  it('is sent once, whatever the status and the operation', async () => {
    let sent = 0
    const fetch = async (): Promise<Response> => {
      sent += 1
      return new Response('{"error":"ESTIMATE_ERROR","message":"…"}', { status: 503, headers: { 'retry-after': '0' } })
    }
    await listImageModels({ client: createClient({ fetch }) }).catch(() => {})
    expect(sent).toBe(1)
  })
})
