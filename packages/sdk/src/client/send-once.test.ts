import { describe, expect, it } from 'vitest'
import { ConnectionError } from '../errors/errors.ts'
import { createClient, estimateImage, generateImage, listImageModels } from '../generated/x-router.gen.ts'

const never = (): Promise<Response> => new Promise(() => {})
const failing = (cause: unknown) => createClient({ retry: 0, fetch: () => Promise.reject(cause) })
const JSON_TYPE = { headers: { 'content-type': 'application/json' } }

/** A fetch that heeds its signal, as every runtime's own does. */
const heeding = (request: Request): Promise<Response> =>
  new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason))
  })

describe('connection trouble', () => {
  it.each([
    ['a network error', new TypeError('fetch failed', { cause: new Error('refused') }), 'fetch failed: refused'],
    [
      'its code',
      new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'E' }) }),
      'fetch failed: E',
    ],
    ['any other error', new Error('no route'), 'no route'],
    ['a value that is no error', 'gone', 'gone'],
  ])('is a ConnectionError with its cause: %s', async (_name, cause, reason) => {
    const error = await estimateImage({ client: failing(cause), body: {} }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ name: 'ConnectionError', cause, request: { method: 'POST', body: '{}' } })
    expect(error.message).toBe(
      `estimateImage: POST https://api.x-router.ai/v1/images/estimate got no response (${reason}). Check baseUrl.`,
    )
  })

  it('is a body that breaks off', async () => {
    const cause = new TypeError('terminated')
    const start = (stream: ReadableStreamDefaultController): void => {
      stream.enqueue(new TextEncoder().encode('{"total":'))
      stream.error(cause)
    }
    const client = createClient({
      retry: 0,
      fetch: async () => new Response(new ReadableStream({ start }), JSON_TYPE),
    })
    const error = await listImageModels({ client }).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'ConnectionError', cause })
  })

  it.each([0, 200, 404])('is no answer that fetch gives with the status %d as data', async (status) => {
    const answer = status === 0 ? Response.error() : Response.json([], { status })
    const error = await listImageModels({ client: createClient({ retry: 0, fetch: async () => answer }) }).catch(
      (e) => e,
    )
    expect(error.name).toBe({ 0: 'ConnectionError', 200: 'UnexpectedResponseError', 404: 'ApiError' }[status])
    if (status === 0) expect(error.message).toContain(' got no response (Response.error()). ')
  })

  it('is no redirect that a browser hides', async () => {
    const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
    const call = listImageModels({ client: createClient({ fetch: async () => hidden }) })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 0, body: undefined })
  })

  it('is met once where nothing is to be tried again', async () => {
    let sent = 0
    const fetch = (): Promise<Response> => {
      sent += 1
      return Promise.reject(new TypeError('fetch failed'))
    }
    const client = createClient({ fetch })
    await expect(listImageModels({ client, retry: 0 })).rejects.toMatchObject({ attempts: 1 })
    // It might have been paid for.
    await expect(generateImage({ client, body: { prompt: 'a' } })).rejects.toMatchObject({ attempts: 1 })
    expect(sent).toBe(2)
  })
})

describe('a body that the server cuts off', () => {
  const cut = new TypeError('fetch failed', { cause: new Error('write EPIPE') })
  it.each([
    ['is sent again', 10, 2],
    ['is not sent again when it is a mebibyte or more: it was too large', 2 ** 20, 1],
  ])('%s', async (_name, length, attempts) => {
    const client = createClient({ retry: 1, random: () => 0.999, fetch: () => Promise.reject(cut) })
    const body = { model: 'a'.repeat(length) as 'flux-dev' }
    const error = await estimateImage({ client, body }).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'ConnectionError', attempts })
    expect(error.message).toMatch(
      / \(the server closed the connection while the body was sent: fetch failed: write EPIPE\)\.$/,
    )
  })
})

describe('a call that is ended by its signal', () => {
  it('sends nothing when the signal has ended it before', async () => {
    let sent = 0
    const fetch = (): Promise<Response> => {
      sent += 1
      return never()
    }
    const reason = new Error('changed my mind')
    const call = listImageModels({ client: createClient({ fetch }), signal: AbortSignal.abort(reason) })
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason, attempts: 0 })
    expect(sent).toBe(0)
  })

  it('rejects with the reason while it waits for the answer', async () => {
    const aborter = new AbortController()
    const fetch = (request: Request): Promise<Response> => {
      setTimeout(() => aborter.abort(), 0)
      return heeding(request)
    }
    const call = estimateImage({ client: createClient({ fetch }), body: {}, signal: aborter.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError', attempts: 1 })
    await expect(call).rejects.toHaveProperty('cause', aborter.signal.reason)
  })

  it('rejects with the reason while it reads the body', async () => {
    const aborter = new AbortController()
    const fetch = async (request: Request): Promise<Response> => {
      const start = (stream: ReadableStreamDefaultController): void => {
        stream.enqueue(new TextEncoder().encode('{'))
        request.signal.addEventListener('abort', () => stream.error(request.signal.reason))
      }
      const pull = (): void => aborter.abort()
      return new Response(new ReadableStream({ start, pull }), JSON_TYPE)
    }
    const call = listImageModels({ client: createClient({ fetch }), signal: aborter.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError', attempts: 1 })
    await expect(call).rejects.toHaveProperty('cause', aborter.signal.reason)
  })
})

describe('a call whose fetch does not heed the signal', () => {
  const stuck = async (): Promise<Response> => new Response(new ReadableStream({}), JSON_TYPE)

  it.each([
    ['the answer', never],
    ['the body', stuck],
  ])('rejects with the reason while it waits for %s', async (_name, answer) => {
    const aborter = new AbortController()
    const reason = new Error('changed my mind')
    const fetch = (): Promise<Response> => {
      setTimeout(() => aborter.abort(reason), 0)
      return answer()
    }
    const call = listImageModels({ client: createClient({ fetch }), signal: aborter.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason })
    await expect(call).rejects.toThrow(/ was aborted: Error: changed my mind$/)
  })

  it('ends for all that share the signal', async () => {
    const signal = AbortSignal.timeout(5)
    const client = createClient({ fetch: never })
    const calls = [listImageModels({ client, signal }), estimateImage({ client, signal, body: {} })]
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({
        status: 'rejected',
        reason: { name: 'AbortError', cause: { name: 'TimeoutError' } },
      })
    }
  })
})

describe('a fetch that gives no Response', () => {
  it.each([[{ ok: true, status: 200 }], ['{}']])(
    'is a TypeError, not connection trouble, and not asked again: %j',
    async (value) => {
      let asked = 0
      const fetch = async (): Promise<Response> => {
        asked += 1
        return value as unknown as Response
      }
      const call = listImageModels({ client: createClient({ fetch }) })
      await expect(call).rejects.toBeInstanceOf(TypeError)
      expect(asked).toBe(1)
    },
  )

  it.each([undefined, null])('is connection trouble where it gives %s', async (nothing) => {
    const fetch = async (): Promise<Response> => nothing as unknown as Response
    const call = listImageModels({ client: createClient({ fetch, retry: 0 }) })
    await expect(call).rejects.toMatchObject({ name: 'ConnectionError', cause: expect.any(TypeError) })
  })

  it.each<readonly [what: string, fetch: () => unknown]>([
    [
      'throws at once',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('fetch failed'))],
  ])('is connection trouble where it %s', async (_what, fetch) => {
    const client = createClient({ fetch: fetch as () => Promise<Response>, retry: 0 })
    await expect(listImageModels({ client })).rejects.toMatchObject({ name: 'ConnectionError', attempts: 1 })
  })

  it('is fine where it gives a Response at once', async () => {
    const fetch = (): unknown => Response.json({ total: 0, models: [] })
    const client = createClient({ fetch: fetch as () => Promise<Response> })
    expect(await listImageModels({ client })).toEqual({ total: 0, models: [] })
  })

  it('is none when the Response is one of another realm', async () => {
    const { status, headers } = new Response(null, JSON_TYPE)
    const foreign = {
      [Symbol.toStringTag]: 'Response',
      ok: true,
      status,
      headers,
      text: async () => '{"total":0,"models":[]}',
    }
    const fetch = async (): Promise<Response> => foreign as unknown as Response
    expect(await listImageModels({ client: createClient({ fetch }) })).toEqual({ total: 0, models: [] })
  })
})

describe('a request that cannot be made', () => {
  it('is a TypeError, and no connection trouble', async () => {
    const call = listImageModels({ client: createClient({ headers: { 'no header': 'x' }, fetch: never }) })
    await expect(call).rejects.toBeInstanceOf(TypeError)
  })
})
