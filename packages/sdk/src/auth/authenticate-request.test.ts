import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Call, ClientOptions } from '../call/call.ts'
import { createVendorClient } from '../client/create-client.ts'
import { redactKeys } from '../redaction/redaction.ts'
import { authenticateRequest } from './authenticate-request.ts'
import type { SecurityScheme } from './credentials.ts'

const KEY = 'canary_0123'
const HEADER: SecurityScheme = { name: 'X-Team-Pass', type: 'apiKey' }
const BEARER: SecurityScheme = { scheme: 'bearer', type: 'http' }
const BASIC: SecurityScheme = { scheme: 'basic', type: 'http' }
const QUERY: SecurityScheme = { in: 'query', name: 'the key', type: 'apiKey' }
const COOKIE: SecurityScheme = { in: 'cookie', name: 'sid', type: 'apiKey' }
const operation = { id: 'price', vendor: 'a', responses: { 200: 'none' } }

interface Given extends Partial<Call>, Pick<ClientOptions, 'auth' | 'baseUrl'> {
  readonly common?: ClientOptions['headers']
  readonly answer?: (request: Request) => Promise<Response>
}

/** Makes a call, and gives what was sent and what was thrown. */
async function made({ auth, baseUrl, common, answer, ...call }: Given): Promise<{ sent: Request[]; error: unknown }> {
  const sent: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request)
    return answer?.(request) ?? Promise.resolve(new Response(null))
  }
  const vendor = {
    server: 'https://a.example',
    codes: [['code']],
    authenticate: authenticateRequest,
  }
  const options = {
    fetch,
    retry: 0,
    ...(auth && { auth }),
    ...(baseUrl && { baseUrl }),
    ...(common && { headers: common }),
  }
  const error: unknown = await createVendorClient(vendor, options)
    .send({ createRedactor: redactKeys, operation, method: 'GET', url: '/price', ...call })
    .catch((thrown) => thrown)
  return { sent, error }
}

async function only(given: Given): Promise<Request> {
  const { sent, error } = await made(given)
  expect([sent.length, error]).toEqual([1, undefined])
  return sent[0] as Request
}

describe('the key of a call', () => {
  it.each([
    ['a header', [HEADER], 'x-team-pass', KEY],
    ['a bearer', [BEARER], 'authorization', `Bearer ${KEY}`],
    ['basic', [BASIC], 'authorization', `Basic ${btoa(KEY)}`],
    ['the first of several', [HEADER, BEARER], 'x-team-pass', KEY],
    ['the first that is supported', [COOKIE, BEARER], 'authorization', `Bearer ${KEY}`],
    ['one that is told apart by its name', [{ ...HEADER, key: 'team' }], 'x-team-pass', KEY],
  ] as const)('is sent as %s', async (_name, security, header, value) => {
    const request = await only({ security, auth: KEY })
    expect(request.headers.get(header)).toBe(value)
    expect([...request.headers.values()].filter((one) => one.includes(KEY) || one.startsWith('Basic'))).toEqual([value])
    expect(request.url).toBe('https://a.example/price')
  })

  it.each([
    ['/price', 'https://a.example/price?the+key=canary_0123'],
    ['/price?n=a+b', 'https://a.example/price?n=a+b&the+key=canary_0123'],
  ])('is sent in the query of %s', async (path, url) => {
    const request = await only({ security: [QUERY], auth: KEY, url: path })
    expect([request.url, [...request.headers.values()].join()]).toEqual([url, expect.not.stringContaining(KEY)])
  })

  it.each([
    ['a function', () => KEY],
    ['a promise', async () => KEY],
  ])('comes from %s', async (_name, auth) => {
    expect((await only({ security: [HEADER], auth })).headers.get('x-team-pass')).toBe(KEY)
  })

  it.each([
    ['the operation asks for none', { auth: KEY }],
    ['the operation has an empty list', { auth: KEY, security: [] }],
    ['there is none', { security: [HEADER] }],
    ['the function has none', { security: [BEARER], auth: () => undefined }],
    ['only a cookie would do and there is none', { security: [COOKIE] }],
  ])('is not sent when %s', async (_name, given) => {
    const { headers, url } = await only(given as Given)
    expect([headers.has('x-team-pass'), headers.has('authorization'), url]).toEqual([
      false,
      false,
      'https://a.example/price',
    ])
  })

  it('is asked for at each call, and not when none is needed', async () => {
    let asked = 0
    const auth = (): string => {
      asked += 1
      return `k${asked}`
    }
    const fetched: (string | null)[] = []
    const fetch = async (request: Request): Promise<Response> => {
      fetched.push(request.headers.get('x-team-pass'))
      return new Response(null)
    }
    const vendor = { server: 'https://a.example', codes: [], authenticate: authenticateRequest }
    const client = createVendorClient(vendor, { auth, fetch })
    const call = { operation, method: 'GET', url: '/' }
    await client.send({ ...call, security: [HEADER] })
    await client.send(call)
    await client.send({ ...call, security: [HEADER] })
    expect([asked, fetched]).toEqual([2, ['k1', null, 'k2']])
  })
})

describe('a key that the caller sends by hand', () => {
  const never = (): string => {
    throw new Error('auth was asked')
  }

  it.each([
    ['the call', { headers: { 'x-team-PASS': 'own' } }],
    ['the client', { common: { 'X-Team-Pass': 'own' } }],
  ])('in the headers of %s comes first', async (_name, given) => {
    const request = await only({ security: [HEADER, BEARER], auth: never, ...given })
    expect([request.headers.get('x-team-pass'), request.headers.has('authorization')]).toEqual(['own', false])
  })

  it('comes first in the place of another scheme too', async () => {
    const request = await only({ security: [HEADER, BEARER], auth: never, headers: { Authorization: 'Bearer own' } })
    expect([request.headers.get('authorization'), request.headers.has('x-team-pass')]).toEqual(['Bearer own', false])
  })

  it('comes first in the query', async () => {
    const request = await only({ security: [QUERY], auth: never, url: '/price?the+key=own' })
    expect(request.url).toBe('https://a.example/price?the+key=own')
  })

  it('gives way to auth where the call takes the header of the client away', async () => {
    const request = await only({
      security: [HEADER],
      auth: KEY,
      common: { 'x-team-pass': 'own' },
      headers: { 'X-Team-Pass': null },
    })
    expect(request.headers.get('x-team-pass')).toBe(KEY)
  })
})

describe('a call whose key cannot be sent', () => {
  it.each([
    ['by auth', { auth: KEY }],
    ['by hand in a header', { headers: { 'x-team-pass': KEY } }],
    ['by hand in the query', { url: `/price?the+key=${KEY}` }],
  ])('does not leave over plain http with a key %s', async (_name, given) => {
    const { sent, error } = await made({ security: [HEADER, QUERY], baseUrl: 'http://a.example/x', ...given })
    expect(sent).toEqual([])
    expect(error).toMatchObject({ name: 'ApiKeyError', reason: 'plain-http', operation: 'price' })
  })

  it('leaves over plain http to this machine, and anywhere without a key', async () => {
    await only({ security: [HEADER], auth: KEY, baseUrl: 'http://localhost:4010/a' })
    await only({ security: [HEADER], baseUrl: 'http://a.example' })
    await only({ auth: KEY, baseUrl: 'http://a.example' })
  })

  it.each([
    ['auth', { auth: `${KEY}\n` }, 'price: The key that auth returns contains a line break, '],
    ['auth, empty,', { auth: () => '' }, 'price: The key that auth returns is empty. '],
    ['a header', { headers: { 'X-Team-Pass': `${KEY}\n` } }, 'price: The header x-team-pass contains a line break, '],
  ])('by %s that is malformed does not leave', async (_name, given, sentence) => {
    const { sent, error } = await made({ security: [HEADER], ...given })
    expect(sent).toEqual([])
    expect(error).toMatchObject({ reason: 'malformed-key', message: expect.stringContaining(sentence) })
    expect(everythingIn(error)).not.toContain(KEY)
  })

  it('is told that fetch sets no cookies', async () => {
    const { sent, error } = await made({ security: [COOKIE], auth: KEY })
    expect(sent).toEqual([])
    expect(error).toEqual(
      new TypeError(
        'price: the document expects the key in the cookie sid, which fetch does not let code set. Leave out `auth`; a ' +
          'browser sends the cookie of a signed-in user by itself.',
      ),
    )
  })

  it('rejects with what the function of auth throws', async () => {
    const reason = new Error('no key today')
    for (const auth of [
      () => Promise.reject(reason),
      () => {
        throw reason
      },
    ]) {
      expect(await made({ security: [HEADER], auth })).toEqual({ sent: [], error: reason })
    }
  })

  it('rejects with an AbortError with the reason of its signal, before the key is asked for and while it is awaited', async () => {
    const aborter = new AbortController()
    const auth = (): Promise<string> => {
      setTimeout(() => aborter.abort(), 0)
      return new Promise(() => {})
    }
    const { sent, error } = await made({ security: [HEADER], auth, signal: aborter.signal })
    expect(sent).toEqual([])
    expect(error).toMatchObject({ name: 'AbortError', cause: aborter.signal.reason, attempts: 1 })
    const never = (): never => {
      throw new Error('auth was asked')
    }
    const later = await made({ security: [HEADER], auth: never, signal: aborter.signal })
    expect(later.error).toMatchObject({ name: 'AbortError', cause: aborter.signal.reason, attempts: 0 })
  })
})

describe('a key that comes after the signal has ended the call', () => {
  it('is not sent', async () => {
    const aborter = new AbortController()
    const { promise: late, resolve } = Promise.withResolvers<string>()
    const auth = (): Promise<string> => {
      aborter.abort()
      return late
    }
    const { sent, error } = await made({ security: [HEADER], auth, signal: aborter.signal })
    expect(error).toMatchObject({ name: 'AbortError', cause: aborter.signal.reason })
    resolve(KEY)
    await new Promise((done) => setTimeout(done, 10))
    expect(sent).toEqual([])
  })
})

describe('a call with a key', () => {
  const schemes = [HEADER, BEARER, BASIC, QUERY]
  const failures: readonly (readonly [string, Given['answer']])[] = [
    ['ApiError', async () => new Response('{"error":"no"}', { status: 401 })],
    ['UnexpectedResponseError', async () => new Response('<h1>Hi</h1>', { status: 299 })],
    ['ConnectionError', () => Promise.reject(new TypeError('fetch failed'))],
  ]
  const cases = failures.flatMap(([name, answer]) => schemes.map((scheme) => ({ name, answer, scheme })))

  it.each(cases)('has a $name that does not show it: $scheme', async ({ name, answer, scheme }) => {
    const given = { security: [COOKIE, scheme], url: '/price?n=1', ...(answer && { answer }) }
    const byHand =
      scheme.in === 'query' ? { url: `/price?n=1&the+key=${KEY}` } : { headers: { [headerName(scheme)]: KEY } }
    for (const keyed of [{ auth: KEY }, { auth: async () => KEY }, byHand]) {
      const { sent, error } = await made({ ...given, ...keyed })
      expect(sent).toHaveLength(1)
      expect(error).toMatchObject({ name, request: { operation: 'price' } })
      expect(everythingIn(error)).toContain('***')
      expect(everythingIn(error)).not.toMatch(new RegExp(`${KEY}|${btoa(KEY).slice(0, -2)}`))
      expect(everythingIn(error)).toContain('n=1')
    }
  })

  it('hides a header that may hold a key in calls that ask for none', async () => {
    const { error } = await made({
      common: { 'X-Team-Pass': KEY },
      answer: async () => new Response('', { status: 500 }),
    })
    expect(error).toMatchObject({ request: { headers: { 'x-team-pass': '***' } } })
    expect(everythingIn(error)).not.toContain(KEY)
  })

  it('follows no redirect, which would hand the key to another host', async () => {
    expect((await only({ security: [HEADER], auth: KEY })).redirect).toBe('manual')
    expect((await only({ security: [HEADER], headers: { 'x-team-pass': KEY } })).redirect).toBe('manual')
    expect((await only({ security: [HEADER] })).redirect).toBe('manual')
    expect((await only({ createRedactor: undefined } as never)).redirect).toBe('follow')
    const headers = { location: 'http://elsewhere.example/' }
    const answer = async (): Promise<Response> => new Response(null, { status: 307, headers })
    const { error } = await made({ security: [HEADER], auth: KEY, answer })
    expect(error).toMatchObject({ name: 'ApiError', status: 307 })
  })
})

describe('a server that quotes the key', () => {
  const told = (status: number) => async (request: Request) => {
    const { searchParams } = new URL(request.url)
    const keys = [...request.headers.values(), ...searchParams.values()].filter((one) => /Y2Fu|canary/.test(one))
    return Response.json({ code: keys[0], got: [...keys, ...keys.map((one) => one.split(' ').at(-1))] }, { status })
  }
  const responses = { default: 'object' }

  it.each([HEADER, BEARER, BASIC, QUERY])('and refuses it is told without it: $type $scheme $name', async (scheme) => {
    const byHand =
      scheme.in === 'query' ? { url: `/price?the+key=${KEY}` } : { headers: { [headerName(scheme)]: `Token ${KEY}` } }
    for (const keyed of [{ auth: KEY }, byHand]) {
      const { error } = await made({
        security: [scheme],
        operation: { id: 'price', vendor: 'a', responses },
        answer: told(401),
        ...keyed,
      })
      expect(error).toMatchObject({ name: 'ApiError', code: '***', body: { got: ['***', '***'] } })
      expect(everythingIn(error)).not.toMatch(new RegExp(`${KEY}|${btoa(KEY).slice(0, -2)}`))
    }
  })

  it('in a good answer is given as it answers', async () => {
    const vendor = { server: 'https://a.example', codes: [], authenticate: authenticateRequest }
    const client = createVendorClient(vendor, { auth: KEY, fetch: told(200) })
    const call = { operation: { id: 'price', vendor: 'a', responses }, method: 'GET', url: '/', security: [HEADER] }
    expect(await client.send(call)).toEqual({ code: KEY, got: [KEY, KEY] })
  })

  it('is told whole where the key is so short that it stands in other words', async () => {
    const answer = async (): Promise<Response> => new Response('an answer', { status: 401 })
    const { error } = await made({ security: [HEADER], auth: 'an', answer })
    expect(error).toMatchObject({ body: 'an answer' })
  })
})

describe('a key in a browser', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

  /** What is warned of when keys go with several requests. */
  async function warnedOf(userAgent: string | undefined, auth: string | undefined, headers = {}): Promise<unknown[][]> {
    vi.stubGlobal('navigator', userAgent && { userAgent })
    const warn = vi.spyOn(globalThis.console, 'warn').mockReturnValue()
    const { authenticateRequest: fresh } = await import('./authenticate-request.ts')
    const request = { operation: 'price', method: 'GET', url: 'https://a.example/', headers, body: undefined }
    for (const _time of [1, 2]) await fresh(request, { security: [HEADER] }, { ...(auth && { auth }) })
    return warn.mock.calls
  }

  it('is warned of once, without showing it', async () => {
    expect(await warnedOf(FIREFOX, KEY)).toEqual([
      [
        '@outlay/sdk: this page sends an API key, which everyone who opens the page can read. ' +
          'Call the API from your server, or let `auth` return short-lived keys of one user.',
      ],
    ])
  })

  it.each([
    ['outside of browsers', 'Node.js/24', KEY, {}],
    ['where the runtime does not say what it is', undefined, KEY, {}],
    ['without a key', FIREFOX, undefined, {}],
    ['for what the caller put into the headers', FIREFOX, undefined, { 'x-team-pass': KEY }],
  ])('is not warned of %s', async (_name, userAgent, auth, headers) => {
    expect(await warnedOf(userAgent, auth, headers)).toEqual([])
  })
})

function headerName({ name = 'Authorization' }: SecurityScheme): string {
  return name
}

/** All text that can be reached from a value, hidden or not: what a log could print of it. */
function everythingIn(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  const inside = value instanceof Headers ? [...value] : Reflect.ownKeys(value).map((key) => Reflect.get(value, key))
  return [JSON.stringify(value), ...inside.map((one) => everythingIn(one, seen))].join('\n')
}
