import { describe, expect, it } from 'vitest'
import { redactHeaders } from './masked.ts'

function kept(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return redactHeaders({ operation: 'a', method: 'GET', url: 'https://a.example/', headers, body: undefined }).headers
}

describe('a request that an error keeps', () => {
  it.each([
    ...['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key', 'apikey', 'x-goog-api-key'],
    ...['x-auth-token', 'access_token', 'x-auth-key', 'client-secret', 'x-team-pass', 'idempotency-key'],
    // Names that hold a harmless one.
    ...['x-accept', 'accept-language', 'content-type-options', 'x-user-agent', 'aurous-version'],
  ])('has *** for the header %s', (name) => expect(kept({ [name]: 'canary' })).toEqual({ [name]: '***' }))

  it.each(['accept', 'content-type', 'user-agent'])('has the header %s as it was sent', (name) =>
    expect(kept({ [name]: 'a' })).toEqual({ [name]: 'a' }),
  )

  it('leaves the request that is sent as it is', () => {
    const headers = { authorization: 'canary' }
    kept(headers)
    expect(headers).toEqual({ authorization: 'canary' })
  })
})
