import { describe, expect, it } from 'vitest'
import { COOKIE, everythingIn, HEADER, KEY, made, only, QUERY } from './made-call.ts'

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
