import { createReference } from '@outlay/reference'
import aurousVendor from '@outlay/reference/aurous'
import * as aurous from '@outlay/sdk/aurous'
import * as checked from '@outlay/sdk/aurous/request-validation'
import { streamEvents } from '@outlay/sdk/events'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as checkedLumenfall from '@outlay/sdk/lumenfall/request-validation'
import * as xRouter from '@outlay/sdk/x-router'
import * as checkedXRouter from '@outlay/sdk/x-router/request-validation'
import * as validators from '@outlay/validators/aurous'
import { beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest'
import { type FixtureVendor, fixtureVendor } from '../fixtures/fixture-vendor.ts'

const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const auth = `al_live_${'a'.repeat(64)}`

/** A fresh server, and what it was sent. */
function server(): { fetch: (request: Request) => Promise<Response>; sent: Request[] } {
  const reference = createReference({ vendors: [aurousVendor], mount: ({ basePath }) => basePath, now })
  const sent: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.clone())
    return reference(request)
  }
  return { fetch, sent }
}

/** A call by one of the two entries: the plain one, or the checked one. */
type Call = (by: typeof checked | typeof aurous, client: aurous.Client) => Promise<unknown>

/** The server's refusal of a call, and the faults for which the call is not even sent. */
async function bothWays(
  call: Call,
): Promise<{ refused: aurous.InvalidRequestError['error']; error: checked.RequestValidationError }> {
  const plain: unknown = await call(aurous, aurous.createClient({ auth, fetch: server().fetch })).catch(
    (thrown) => thrown,
  )
  if (!(plain instanceof aurous.ApiError)) throw new Error(`not refused: ${plain}`)
  const fetch = vi.fn<(request: Request) => Promise<Response>>()
  const key = vi.fn(() => auth)
  const error: unknown = await call(checked, aurous.createClient({ auth: key, fetch })).catch((thrown) => thrown)
  if (!(error instanceof checked.RequestValidationError)) throw new Error(`not unfit: ${error}`)
  expect([fetch.mock.calls, key.mock.calls]).toEqual([[], []])
  return { refused: (plain.body as aurous.InvalidRequestError).error, error }
}

const characterId = 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM'
const unfit: readonly (readonly [what: string, body: object])[] = [
  ['size with width and height', { prompt: 'a dune', size: '2k_1_1', width: 2048, height: 2048 }],
  ['size with width alone', { prompt: 'a dune', size: '2k_1_1', width: 2048 }],
  ['a width without a height', { prompt: 'a dune', width: 2048 }],
  ['a height without a width', { prompt: 'a dune', height: 2048 }],
  [
    'a character with references',
    { prompt: 'a dune', character_id: characterId, reference_image_urls: ['https://example.com/a.png'] },
  ],
  ['a blank prompt', { prompt: ' \u2003' }],
  ['an empty prompt', { prompt: '' }],
  ['no prompt', {}],
  ['a field that there is not', { prompt: 'a dune', model: 'x' }],
  ['a count out of bounds', { prompt: 'a dune', count: 5 }],
  ['no object', []],
]

const asked: readonly (readonly [operation: string, call: (body: object) => Call])[] = [
  ['estimateImage', (body) => (by, client) => by.estimateImage({ client, body: body as aurous.CreateImage })],
  ['createImage', (body) => (by, client) => by.createImage({ client, body: body as aurous.CreateImage })],
]

describe.each(asked)('the checked %s', (operation, call) => {
  it.each(unfit)('is not sent with %s, for the fault that the server names', async (_, body) => {
    const { refused, error } = await bothWays(call(body))
    expect(error.operation).toBe(operation)
    const [first] = error.violations.map(({ pointer, message }) => ({ param: paramOf(pointer), message }))
    expect(first).toEqual({ param: refused.param, message: refused.message })
  })

  it('names every fault in the order of the validator of the server, which names one of them', async () => {
    const body = { prompt: ' ', count: 5, size: '2k_1_1', width: 2048 }
    const { refused, error } = await bothWays(call(body))
    const found = validators.createImage.validate(body).faults ?? []
    expect(error.violations).toEqual(found.map(({ pointer, message }) => ({ location: 'body', pointer, message })))
    expect(found.length).toBeGreaterThan(2)
    expect(error.violations.map(({ message }) => message)).toContain(refused.message)
  })

  it('is sent with a good body as without the check', async () => {
    const body = { prompt: 'a dune', width: 2048, height: 2048, count: 2 }
    const [plain, watched] = [server(), server()]
    const answer = await call(body)(aurous, aurous.createClient({ auth, fetch: plain.fetch }))
    expect(await call(body)(checked, aurous.createClient({ auth, fetch: watched.fetch }))).toEqual(answer)
    expect(await Promise.all(watched.sent.map(wire))).toEqual(await Promise.all(plain.sent.map(wire)))
    expect(watched.sent).toHaveLength(1)
  })

  it('is still refused by the server for what no document can say', async () => {
    const client = aurous.createClient({ auth, fetch: server().fetch })
    const refused = call({ prompt: 'a dune', reference_image_urls: ['https://127.0.0.1/a.png'] })(checked, client)
    await expect(refused).rejects.toMatchObject({ status: 400, code: 'invalid_format' })
  })
})

const file = new File([new Uint8Array(8)], 'dune.png')
const others: readonly (readonly [what: string, location: string, call: Call])[] = [
  [
    'an empty name',
    'body',
    (by, client) => by.createCharacter({ client, body: { name: '' } as aurous.CreateCharacter }),
  ],
  ['a purpose that there is not', 'body', (by, client) => createFile(by, client, { file, purpose: 'nope' })],
  ['no file', 'body', (by, client) => createFile(by, client, { purpose: 'reference' })],
  ['a field too many', 'body', (by, client) => createFile(by, client, { file, purpose: 'reference', n: '1' })],
  [
    'an empty key',
    'header',
    (by, client) => by.createImage({ client, body: { prompt: 'a' }, headers: { 'Idempotency-Key': '' } }),
  ],
  ['no version', 'header', (by, client) => by.getBalance({ client, headers: { 'aurous-version': 'soon' } })],
]

function createFile(by: typeof checked | typeof aurous, client: aurous.Client, body: object): Promise<unknown> {
  return by.createFile({ client, body: body as aurous.CreateFile })
}

describe('a checked function', () => {
  it.each(others)('does not send %s', async (_, location, call) => {
    const { refused, error } = await bothWays(call)
    expect(error.violations.map(({ message }) => message)).toContain(refused.message)
    expect(error.violations.map(({ pointer }) => paramOf(pointer))).toContain(refused.param)
    expect(new Set(error.violations.map((fault) => fault.location))).toEqual(new Set([location]))
  })

  it('hands on a form with its file', async () => {
    const { fetch, sent } = server()
    await createFile(checked, aurous.createClient({ auth, fetch }), { file, purpose: 'reference' }).catch(() => {})
    const form = await sent[0]?.formData()
    expect([form?.get('purpose'), (form?.get('file') as File | undefined)?.name]).toEqual(['reference', 'dune.png'])
  })

  it('is there of every vendor', async () => {
    const fetch = vi.fn<(request: Request) => Promise<Response>>()
    const client = xRouter.createClient({ fetch })
    const call = checkedXRouter.estimateImage({ client, body: { width: 1000 } })
    await expect(call).rejects.toMatchObject({ name: 'RequestValidationError', operation: 'estimateImage' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('has the type of the plain one, and narrows its refusals', async () => {
    expectTypeOf(checkedXRouter.estimateImage).toEqualTypeOf(xRouter.estimateImage)
    expectTypeOf(checkedLumenfall.completeChat).toEqualTypeOf(lumenfall.completeChat)
    const fetch = async (): Promise<Response> => Response.json({ error: 'NOT_FOUND', message: '' }, { status: 404 })
    const call = checkedXRouter.estimateImage({ client: xRouter.createClient({ fetch }), body: {} })
    const error: unknown = await call.catch((thrown: unknown) => thrown)
    expect(xRouter.isApiErrorOf(checkedXRouter.estimateImage, error)).toBe(true)
  })

  it('streams its events, and checks before', async () => {
    const chunk = { id: 'a', object: 'chat.completion.chunk', created: 0, model: 'openai/gpt-4o', choices: [] }
    const fetch = vi.fn(async (): Promise<Response> => {
      const headers = { 'content-type': 'text/event-stream' }
      return new Response(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`, { headers })
    })
    const client = xRouter.createClient({ fetch })
    const body = { messages: [{ role: 'user' as const, content: 'Why?' }], stream: true as const }
    const events = streamEvents(checkedXRouter.completeChat, { client, body })
    expect(await events.next()).toEqual({ done: false, value: chunk })
    expect(await events.next()).toEqual({ done: true, value: undefined })
    const none = streamEvents(checkedXRouter.completeChat, { client, body: { ...body, messages: [] } })
    await expect(none.next()).rejects.toMatchObject({ name: 'RequestValidationError', operation: 'completeChat' })
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('a checked function of an invented vendor', () => {
  let pressroom: FixtureVendor
  beforeAll(async () => {
    pressroom = await fixtureVendor('pressroom')
  })

  it('names the faults of path and query, in the order of the document', async () => {
    type Entry = Readonly<Record<string, (given: object) => unknown>>
    const sdk = (await pressroom.load('sdk', 'pressroom')) as Entry
    const entry = (await pressroom.load('sdk', 'pressroom/request-validation')) as Entry
    const fetch = vi.fn()
    const client = sdk['createClient']?.({ fetch })
    const call = entry['priceJob']?.({ client, path: { shopCode: '' }, query: { express: 'soon' }, body: {} })
    await expect(call).rejects.toThrow(/^priceJob: `shopCode` .* `express` .*/s)
    expect(fetch).not.toHaveBeenCalled()
  })
})

function paramOf(pointer: string): string | null {
  return pointer === '' ? null : pointer.slice(1).replaceAll('/', '.')
}

async function wire(request: Request): Promise<unknown> {
  // Each call has a key of its own, where a vendor takes one.
  const headers = [...request.headers].filter(([name]) => name !== 'idempotency-key')
  return [request.method, request.url, headers, await request.text()]
}
