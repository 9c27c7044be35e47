import { describe, expect, it } from 'vitest'
import { encodingsOf } from './forms-of.ts'
import { redactText } from './without-quotes.ts'

const KEY = 'c2Vj/mV0+a2V5=&x'

describe('a text that quotes a secret', () => {
  it.each([
    ['as it is', KEY],
    ['with slashes that PHP escapes', KEY.replaceAll('/', '\\/')],
    ['with a plus that .NET escapes', KEY.replaceAll('+', '\\u002B')],
    ['with an ampersand that Go escapes', KEY.replaceAll('&', '\\u0026')],
    ['in a URL', encodeURIComponent(KEY)],
    [
      'in a URL, in small letters',
      encodeURIComponent(KEY).toLowerCase().replace('c2vj', 'c2Vj').replace('mv0', 'mV0').replace('a2v5', 'a2V5'),
    ],
    ['in HTML, by numbers', KEY.replace(/[^a-z0-9]/gi, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['in HTML, by hexadecimal numbers', KEY.replace(/[^a-z0-9]/gi, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`)],
  ])('is told without it: %s', (_, quoted) => {
    expect(redactText(`{"got":"${quoted}"}`, encodingsOf(KEY))).toBe('{"got":"***"}')
  })

  it('keeps the value of its JSON', () => {
    const text = '{"a":"\\/ \\u002b \\" \\\\ \\u0022 \\n \\\\/ \\u00e4"}'
    expect(JSON.parse(redactText(text, []))).toEqual(JSON.parse(text))
  })
})
