import { describe, expect, it } from 'vitest'
import { parsePublicUrl, publicUrlResolver } from './public-url.ts'

const AT = 'http://127.0.0.1:4010/x-router/v1/images/generations?a=b'
const asked = (headers: Readonly<Record<string, string>> = {}): Request => new Request(AT, { headers })

describe('the public URL', () => {
  it.each([
    ['https://mock.example', 'https://mock.example'],
    ['https://mock.example/', 'https://mock.example'],
    ['https://Mock.Example:443/base//', 'https://mock.example/base'],
    ['http://10.0.0.1:8080/a/b', 'http://10.0.0.1:8080/a/b'],
  ])('%s is read as %s', (text, url) => {
    expect(parsePublicUrl(text)).toBe(url)
    expect(
      publicUrlResolver({ publicUrl: text, trustProxy: true })(asked({ 'x-forwarded-host': 'other.example' })),
    ).toBe(url)
  })

  it.each([
    'mock.example',
    '',
    'ftp://mock.example',
    'https://a:b@mock.example',
    'https://mock.example/?a',
    'https://mock.example/#a',
  ])('%j is refused in a sentence', (text) => {
    const allowed = 'an http or https URL without query, fragment and password, such as https://mock.example/base'
    expect(() => parsePublicUrl(text)).toThrow(`The public URL must be ${allowed}; received ${JSON.stringify(text)}.`)
  })

  it('is the origin of the request where nobody says, whatever a proxy would say', () => {
    expect(
      publicUrlResolver({})(asked({ forwarded: 'proto=https;host=a.example', 'x-forwarded-proto': 'https' })),
    ).toBe('http://127.0.0.1:4010')
  })

  it.each<readonly [headers: Readonly<Record<string, string>>, url: string]>([
    [{}, 'http://127.0.0.1:4010'],
    [{ 'x-forwarded-proto': 'https' }, 'https://127.0.0.1:4010'],
    [{ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'mock.example' }, 'https://mock.example'],
    [{ 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'mock.example, inner' }, 'https://mock.example'],
    [{ 'x-forwarded-host': 'mock.example:8443', 'x-forwarded-prefix': '/base/' }, 'http://mock.example:8443/base'],
    [{ forwarded: 'for=192.0.2.1;proto=https;host=mock.example' }, 'https://mock.example'],
    [{ forwarded: 'proto=https;host="mock.example:8443", host=inner' }, 'https://mock.example:8443'],
    [{ forwarded: 'for="[2001:db8::1]"' }, 'http://127.0.0.1:4010'],
    [{ forwarded: ';;;' }, 'http://127.0.0.1:4010'],
    [{ 'x-forwarded-host': 'a b' }, 'http://127.0.0.1:4010'],
    [{ 'x-forwarded-proto': 'javascript' }, 'http://127.0.0.1:4010'],
    [{ 'x-forwarded-prefix': '?a=b' }, 'http://127.0.0.1:4010'],
  ])('behind a trusted proxy that says %j is %s', (headers, url) => {
    expect(publicUrlResolver({ trustProxy: true })(asked(headers))).toBe(url)
  })
})
