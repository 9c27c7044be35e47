import { describe, expect, it } from 'vitest'
import type { ClientOptions } from '../call/call.ts'
import { createClient, estimateImage, listImageModels } from '../generated/x-router.gen.ts'

async function sent(options: ClientOptions, call: 'estimate' | 'list' = 'list', more: object = {}): Promise<Request> {
  const requests: Request[] = []
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone())
    return new Response('{}')
  }
  const client = createClient({ ...options, fetch })
  const answer = call === 'list' ? listImageModels({ client, ...more }) : estimateImage({ client, body: {}, ...more })
  await answer.catch(() => {})
  expect(requests).toHaveLength(1)
  return requests[0] as Request
}

describe('a client', () => {
  it.each([
    [undefined, 'https://api.x-router.ai/v1/images/models'],
    ['http://localhost:4010', 'http://localhost:4010/v1/images/models'],
    ['http://localhost:4010/', 'http://localhost:4010/v1/images/models'],
    ['http://localhost:4010/x-router', 'http://localhost:4010/x-router/v1/images/models'],
    ['http://localhost:4010/x-router//', 'http://localhost:4010/x-router/v1/images/models'],
  ])('with the base URL %s asks %s', async (baseUrl, url) => {
    expect((await sent(baseUrl === undefined ? {} : { baseUrl })).url).toBe(url)
  })

  it.each(['localhost:4010', 'ftp://localhost'])(
    'with the base URL %s, which fetch cannot ask, says to check it',
    async (baseUrl) => {
      const error: unknown = await listImageModels({ client: createClient({ baseUrl, retry: 0 }) }).catch((e) => e)
      expect(error).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(/^listImageModels: GET \S+ got no response \(.*\)\. Check baseUrl\.$/),
      })
    },
  )

  it('says what calls the server, unless it is told not to', async () => {
    expect((await sent({})).headers.get('user-agent')).toMatch(/^outlay-sdk\/\d+\.\d+\.\d+ Node\.js\/\d+/)
    expect((await sent({ headers: { 'User-Agent': 'app/1' } })).headers.get('user-agent')).toBe('app/1')
    expect((await sent({ identify: false })).headers.has('user-agent')).toBe(false)
  })

  it('sends the body as JSON and says so', async () => {
    const request = await sent({}, 'estimate', { body: { width: 512, model: 'flux-dev' } })
    expect([request.method, request.headers.get('content-type')]).toEqual(['POST', 'application/json'])
    expect(await request.text()).toBe('{"width":512,"model":"flux-dev"}')
  })

  it('names no media type without a body', async () => {
    const request = await sent({})
    expect([request.method, request.headers.get('content-type'), request.body]).toEqual(['GET', null, null])
  })

  it('sends its own headers, and those of the call instead of them', async () => {
    const headers = { Authorization: 'Bearer a', 'x-team': 7, 'x-trace': 'client' }
    const request = await sent({ headers }, 'estimate', {
      headers: { authorization: 'Bearer b', 'X-Trace': null },
    })
    expect(request.headers.get('authorization')).toBe('Bearer b')
    expect(request.headers.get('x-team')).toBe('7')
    expect(request.headers.has('x-trace')).toBe(false)
  })
})
