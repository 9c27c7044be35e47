import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingsOf, redactText } from './redaction.ts'

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
    expect(redactText(`{"got":"${quoted}"}`, [KEY])).toBe('{"got":"***"}')
  })

  it('is told without each form of each secret, as if all forms were always looked for', () => {
    const sign = fc.constantFrom('a', 'B', '7', '/', '+', '&', '"', '\\', 'ä', ' ', '\ud800')
    const secret = fc.string({ unit: sign, maxLength: 8 })
    const quoting = fc
      .tuple(fc.array(secret, { maxLength: 3 }), fc.string({ unit: sign }), fc.nat())
      .map(([secrets, around, at]) => {
        const forms = secrets.flatMap(encodingsOf)
        return { secrets, text: `${around}${forms[at % (forms.length || 1)] ?? ''}${around}` }
      })
    fc.assert(
      fc.property(quoting, ({ secrets, text }) => {
        const all = secrets.flatMap(encodingsOf)
        expect(redactText(text, secrets)).toBe(
          all.reduce((rest, one) => rest.replaceAll(one, '***'), redactText(text, [])),
        )
      }),
    )
  })

  it('keeps the value of its JSON', () => {
    const text = '{"a":"\\/ \\u002b \\" \\\\ \\u0022 \\n \\\\/ \\u00e4"}'
    expect(JSON.parse(redactText(text, []))).toEqual(JSON.parse(text))
  })
})
