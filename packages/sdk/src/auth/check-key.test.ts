import { describe, expect, it } from 'vitest'
import { ApiKeyError } from '../errors/unsendable-key-error.ts'
import { checkKey, checkTransport } from './check-key.ts'

const request = { operation: 'price', method: 'GET', headers: {}, body: undefined }

function thrown(check: () => void): ApiKeyError {
  try {
    check()
  } catch (error) {
    if (error instanceof ApiKeyError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a key', () => {
  it.each(['a', 'sk-1', `al_live_${'a'.repeat(64)}`, 'user:pass word', '!~'])('can be sent: %s', (key) =>
    expect(() => checkKey('price', 'the key', key)).not.toThrow(),
  )

  it.each([
    ...['canary\n', '\ncanary', 'can\nary', 'canary\r\nx-evil: 1', 'can\tary', 'can\0ary', 'can\x7fary'],
    ...[' canary', 'canary ', 'canaryé', 'canary\u201d', 'canary\u{1f511}', 'canary\u00a0', '\ufeffcanary'],
  ])('cannot be sent, and is not shown: %j', (key) => {
    const error = thrown(() => checkKey('price', 'the key that auth gives', key))
    expect(error).toMatchObject({ name: 'ApiKeyError', reason: 'malformed-key', operation: 'price' })
    expect(error.message).toBe(
      'price: the key that auth gives must be printable ASCII without a space at either end; received one with a line ' +
        'break, another control character, a space at an end, or a character beyond ASCII. Check where the key is read ' +
        'from: a file often ends in a line break, which trim() takes away.',
    )
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('canary')
  })

  it.each([
    ['', 'an empty string'],
    [undefined as never, 'a value of type undefined'],
    [7 as never, 'a value of type number'],
  ])('cannot be sent: %j', (key, found) => {
    expect(thrown(() => checkKey('price', 'the key', key)).message).toContain(`; received ${found}. `)
  })
})

describe('a request with a key', () => {
  it.each([
    'https://a.example/x',
    'https://10.0.0.1',
    'http://localhost:4010/x?a=b',
    'http://[::1]',
    'http://127.9.9.9/',
  ])('goes to %s', (url) => expect(() => checkTransport({ ...request, url })).not.toThrow())

  it.each([
    ['http://a.example/x?key=canary', 'http://a.example'],
    ['http://localhost.a.example:80/', 'http://localhost.a.example'],
    ['http://10.0.0.1:4010/', 'http://10.0.0.1:4010'],
    ['HTTP://A.example', 'http://a.example'],
  ])('does not go to %s', (url, origin) => {
    const error = thrown(() => checkTransport({ ...request, url }))
    expect(error.reason).toBe('plain-http')
    expect(error.message).toBe(
      `price: the key was not sent to ${origin}: over http:// everyone on the way can read it. ` +
        'Give a baseUrl that starts with https://, or one of this machine (localhost, *.localhost, 127.0.0.0/8, [::1]).',
    )
  })

  it('is not shown when its URL is none, which the runtime then prints', () => {
    expect(() => checkTransport({ ...request, url: 'http://a b/price?key=canary' })).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.not.stringContaining('canary') }),
    )
  })
})
