import { describe, expect, it } from 'vitest'
import { masked } from './masked.ts'

function kept(
  headers: Readonly<Record<string, string>>,
  secrets?: readonly string[],
): Readonly<Record<string, string>> {
  return masked({ operation: 'a', method: 'GET', url: 'https://a.example/', headers, body: undefined }, secrets).headers
}

describe('a request that an error keeps', () => {
  it.each([
    ...['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key', 'apikey', 'x-goog-api-key'],
    ...['x-auth-token', 'access_token', 'x-auth-key', 'client-secret'],
  ])('has *** for the header %s', (name) => expect(kept({ [name]: 'canary' })).toEqual({ [name]: '***' }))

  it.each(['content-type', 'idempotency-key', 'x-request-id', 'aurous-version', 'x-page-token'])(
    'has the header %s as it was sent',
    (name) => expect(kept({ [name]: 'a' })).toEqual({ [name]: 'a' }),
  )

  it('has *** for the headers in which the document wants a key', () => {
    expect(kept({ 'x-team-pass': 'canary', 'x-team': 'a' }, ['x-team-pass'])).toEqual({
      'x-team-pass': '***',
      'x-team': 'a',
    })
  })
})
