import { describe, expect, it } from 'vitest'
import { authenticateRequest } from '../../src/auth/authenticate-request.ts'
import { createVendorClient } from '../../src/client/create-client.ts'
import {
  BASIC,
  BEARER,
  COOKIE,
  everythingIn,
  type Given,
  HEADER,
  headerName,
  KEY,
  made,
  only,
  QUERY,
} from './made-call.ts'

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
