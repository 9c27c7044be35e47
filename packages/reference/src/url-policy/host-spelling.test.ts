import { describe, expect, it } from 'vitest'
import { checkSpelling } from './host-spelling.ts'

describe('a host as it is written', () => {
  it.each([
    ['[fe80::1%25eth0]', 'has a zone ID'],
    ['%6c%6fcalhost', 'is percent-encoded'],
    ['127。0。0。1', 'has a dot that is not a full stop'],
    ['１２７.0.0.1', 'has characters that stand for ASCII characters or for nothing'],
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
