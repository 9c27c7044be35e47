import { describe, expect, it } from 'vitest'
import { headReply, jsonReply, optionsReply } from './reply.ts'

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }
const JSON_TYPE = { 'content-type': 'application/json' }
const headersOf = (reply: Response) => Object.fromEntries(reply.headers)

describe('a JSON answer', () => {
  it.each<readonly [body: unknown, text: string]>([
    [{ usd: '0.006955' }, '{"usd":"0.006955"}'],
    [{ dimensions: '1024×1024' }, '{"dimensions":"1024×1024"}'],
    [[], '[]'],
    [null, 'null'],
  ])('of %j has its text and may be read by any page', async (body, text) => {
    const reply = jsonReply(200, body)
    expect([reply.status, await reply.text()]).toEqual([200, text])
    expect(headersOf(reply)).toEqual({ ...JSON_TYPE, ...CORS })
  })

  it('has the headers of a refusal besides', () => {
    const reply = jsonReply(405, {}, { Allow: 'POST, OPTIONS', 'Content-Type': 'application/problem+json' })
    expect(reply.status).toBe(405)
    expect(headersOf(reply)).toEqual({ ...CORS, allow: 'POST, OPTIONS', 'content-type': 'application/problem+json' })
  })
})

describe('the answer to OPTIONS', () => {
  const always = {
    ...CORS,
    allow: 'POST, OPTIONS',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-max-age': '600',
    vary: 'Access-Control-Request-Headers',
  }

  it.each<readonly [asked: string | undefined, then: Readonly<Record<string, string>>]>([
    [undefined, always],
    ['content-type', { ...always, 'access-control-allow-headers': 'content-type' }],
    ['content-type, x-payment', { ...always, 'access-control-allow-headers': 'content-type, x-payment' }],
  ])('about the headers %j allows them', async (asked, then) => {
    const headers = asked === undefined ? {} : { 'Access-Control-Request-Headers': asked }
    const reply = optionsReply(new Request('http://localhost/', { method: 'OPTIONS', headers }), ['POST', 'OPTIONS'])
    expect([reply.status, await reply.text()]).toEqual([204, ''])
    expect(headersOf(reply)).toEqual(then)
  })
})

describe('the answer to HEAD', () => {
  it.each<readonly [body: unknown, bytes: string]>([
    [{ a: 1 }, '7'],
    // The sign × has two bytes, the quotation marks one each.
    ['×', '4'],
  ])('has the headers of GET and the length of %j in bytes, without the body', async (body, bytes) => {
    const reply = await headReply(jsonReply(200, body, { 'X-A': 'b' }))
    expect([reply.status, reply.body, await reply.text()]).toEqual([200, null, ''])
    expect(headersOf(reply)).toEqual({ ...JSON_TYPE, ...CORS, 'x-a': 'b', 'content-length': bytes })
  })
})
