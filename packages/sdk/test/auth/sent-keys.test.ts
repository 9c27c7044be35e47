import { describe, expect, it } from 'vitest'
import { authenticateRequest } from '../../src/auth/authenticate-request.ts'
import { createVendorClient } from '../../src/client/create-client.ts'
import { BASIC, BEARER, COOKIE, type Given, HEADER, KEY, only, operation, QUERY } from './made-call.ts'

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
