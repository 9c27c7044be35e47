import { describe, expect, it } from 'vitest'
import { checkSpelling, quote, readOrigin, readUrl } from './read-url.ts'

const character = (code: string): string =>
  `The URL must not contain whitespace, control characters, or backslashes; received U+${code}.`
const user = 'The URL must not contain user information or an @ beside its host.'
const shape = 'The URL must start with https:// and a host; received neither.'
const authority = 'The host and port of the URL could not be parsed. Write https://host or https://host:8443.'

describe('the text of a URL', () => {
  it.each([
    ['https://example.com', { scheme: 'https', host: 'example.com', port: undefined }, 'https://example.com/'],
    [
      'HTTPS://EXAMPLE.com:8443/A?b=c#d',
      { scheme: 'https', host: 'example.com', port: '8443' },
      'https://example.com:8443/A?b=c',
    ],
    ['http://[::1]:80/@a', { scheme: 'http', host: '[::1]', port: '80' }, 'http://[::1]/@a'],
    [
      'https://MÜNCHEN.de?a=b@c.de',
      { scheme: 'https', host: 'münchen.de', port: undefined },
      'https://xn--mnchen-3ya.de/?a=b@c.de',
    ],
    ['https://a.de/%00%0a%5c#/@', { scheme: 'https', host: 'a.de', port: undefined }, 'https://a.de/%00%0a%5c'],
  ])('%s is read', (text, { scheme, host, port }, href) => {
    const read = readUrl(text)
    expect(read).toMatchObject({ scheme, host, port })
    expect('url' in read && read.url.href).toBe(href)
  })

  it.each([
    ['', shape],
    ['example.com', shape],
    ['//example.com', shape],
    ['https:example.com', shape],
    ['https:/example.com', shape],
    ['admin:secret', shape],
    ['data:text/plain,hello', shape],
    ['ftp://example.com', 'The URL must start with https://; received "ftp://".'],
    ['FILE:///etc/passwd', 'The URL must start with https://; received "file://".'],
    ['https:///example.com', authority],
    ['https://', authority],
    ['https://:443', authority],
    ['https://example.com:', authority],
    ['https://example.com:0443', authority],
    ['https://example.com:0', authority],
    ['https://example.com:secret', authority],
    ['https://::1/', authority],
    ['https://[::1', authority],
    ['https://[::1]x', authority],
    ['https://a.de:99999', 'The host must be public; received "a.de", which, with its port, could not be parsed.'],
    ['https://[::1::2]', 'The host must be public; received "[::1::2]", which, with its port, could not be parsed.'],
    ['https://a<b.de', 'The host must be public; received "a<b.de", which, with its port, could not be parsed.'],
    ['https://u:secret@example.com', user],
    ['https://@example.com', user],
    ['https://example.com@127.0.0.1', user],
    ['https://127.0.0.1#@example.com/', user],
    ['https://127.0.0.1?#@example.com/', user],
    [' https://example.com', character('0020')],
    ['https://example.com\n', character('000A')],
    ['https://exam\tple.com', character('0009')],
    ['https://example.com/a b', character('0020')],
    ['https://example.com/\0', character('0000')],
    ['https://example.com/\u0085', character('0085')],
    ['https://example.com/\u00a0', character('00A0')],
    ['https://example.com/\u2028', character('2028')],
    ['\ufeffhttps://example.com', character('FEFF')],
    ['https://example.com/\ud800', character('D800')],
    ['https:\\\\example.com', character('005C')],
    ['https://example.com\\@127.0.0.1', character('005C')],
  ])('%s is refused', (text, refused) => {
    expect(readUrl(text)).toEqual({ refused })
  })

  it.each<readonly [many: number, of: string, start: string]>([
    [2048, 'a', 'https://example.com/'],
    [2048, '😀', 'https://example.com/'],
    [5_000_000, 'a', ''],
  ])('of more than %i characters %s is refused', (many, of, start) => {
    const refused = 'The URL must be at most 2,048 characters; received more.'
    const longest = start + of.repeat(many - start.length)
    expect(readUrl(longest + of)).toEqual({ refused })
    expect('url' in readUrl(longest)).toBe(many === 2048)
  })
})

describe('a host as it is written', () => {
  it.each([
    ['[fe80::1%25eth0]', 'has a zone ID'],
    ['%6c%6fcalhost', 'is percent-encoded'],
    ['127。0。0。1', 'has a dot that is not a full stop'],
    ['１２７.0.0.1', 'has characters that look like ASCII characters or are invisible'],
    ['example.com.', 'ends in a dot'],
    ['a..de', 'has an empty label'],
    ['127.1', 'is an IPv4 address not written as four decimal numbers without leading zeros'],
  ])('%s is refused: it %s', (host, then) => {
    expect(checkSpelling(host)).toEqual({
      refused: `The host must be public; received ${JSON.stringify(host)}, which ${then}.`,
    })
  })

  it.each([
    ...['。', '．', '｡'].map((dot) => `a${dot}de`),
    ...['ｌocalhost', 'ⓛocalhost', 'ℓocalhost', 'ſervice.de', '\u212Aelvin.de', 'ﬁ.de', '℀.de', '…de', '⒈de', '㏂de'],
    ...['loc\u00adalhost', 'loc\u200balhost', 'loc\u2060alhost', 'loc\ufe0falhost', 'loc\u034falhost', 'a\u3164.de'],
    ...['.de', '.', 'a.', '1', '08.8.8.8', '8.8.8.08', '0x8.8.8.8', '8.8.2056', '0x', '8.8.8.0x', '1.2.3.4.5'],
    ...['256.1.1.1', '8.8.8.8.', '134744072', '01002004010', '0X08080808', '٨.٨.٨.٨', 'a.१२'],
  ])('%j is refused', (host) => {
    expect(checkSpelling(host)).toEqual({
      refused: expect.stringMatching(/^The host must be public; received ".*", which .*\.$/),
    })
  })

  it.each([
    ...[
      'example.com',
      '8.8.8.8',
      '127.0.0.1',
      '[::1]',
      'münchen.de',
      'mu\u0308nchen.de',
      'faß.de',
      'ไทยคำ.ไทย'.normalize('NFKC'),
    ],
    ...['0x7f.1.de', '1.de', 'a.1b', 'xn--mnchen-3ya.de', '例え.jp', 'i❤.ws', 'localhost'],
  ])('%s is left to the next judge', (host) => {
    expect(checkSpelling(host)).toBeUndefined()
  })
})

describe('an origin', () => {
  it.each([
    ['http://localhost:3000', 'http://localhost:3000'],
    ['HTTP://LocalHost:3000', 'http://localhost:3000'],
    ['http://localhost:80', 'http://localhost'],
    ['https://localhost:443', 'https://localhost'],
    ['http://0x7f.1:9', 'http://127.0.0.1:9'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://[0:0::1]:3000', 'http://[::1]:3000'],
  ])('%s is %s', (given, origin) => {
    expect(readOrigin(given)).toEqual({ origin })
  })

  it.each([
    ...['', 'localhost:3000', '//localhost:3000', 'http:localhost', 'http://', 'http://:3000', 'ws://localhost:3000'],
    ...['http://localhost:3000/', 'http://localhost:3000/hook', 'http://localhost:3000?a', 'http://localhost:3000#a'],
    ...['http://user@localhost:3000', 'http://localhost:3000@evil.example', 'http:\\\\localhost', 'http://a\\b'],
    ...['*', 'http://*', 'http://*:3000', 'http://*.example.com', 'http://localhost:*', 'http://localhost:99999'],
    ...['http://a,http://b', 'http://a http://b', ' http://localhost', 'http://local\thost', 'file:///tmp', 'null'],
  ])('is not %j', (given) => {
    expect(readOrigin(given)).toEqual({ refused: expect.stringContaining(`; received ${JSON.stringify(given)}`) })
  })
})

it.each([
  ['example.com', '"example.com"'],
  ['a"b', '"a\\"b"'],
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
])('%s is shown in quotes, cut at 80 characters', (text, then) => {
  expect(quote(text)).toBe(then)
})
