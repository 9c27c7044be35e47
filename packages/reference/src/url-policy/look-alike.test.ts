import { describe, expect, it } from 'vitest'
import { lookAlikeOf, mixesAlphabets } from './look-alike.ts'

describe('a decoded host', () => {
  it.each([
    ['lоcalhost', 'localhost'], // Cyrillic о
    ['locаlhost', 'localhost'], // Cyrillic а
    ['ӏосаӏ', 'local'], // all Cyrillic
    ['ʟᴏᴄᴀʟʜᴏꜱᴛ', 'localhost'], // small capitals
    ['lócalhöst', 'localhost'],
    ['ıocaıhost', 'localhost'],
    ['l〇calhost', 'localhost'],
    ['app.ιnternal', 'internal'],
    ['metadata.gооgle.internal', 'metadata.google.internal'],
    ['metádata', 'metadata'],
    ['hοme.arpa', 'home.arpa'], // Greek ο
    ['x.onіon', 'onion'],
    ['x.tеst', 'test'],
    ['x.invаlid', 'invalid'],
    ['x.ӏаn', 'lan'],
  ])('%s looks like %s', (host, then) => {
    expect(lookAlikeOf(host)).toBe(then)
  })

  it.each(['localhost', '1ocalhost', 'münchen.de', 'пример.рф', '例え.jp', 'lócal.example.com', 'локальный.рф', ''])(
    '%s looks like no refused name, or is it in ASCII',
    (host) => {
      expect(lookAlikeOf(host)).toBeUndefined()
    },
  )
})

describe('a label', () => {
  it.each(['lоcalhost', 'pαypal', 'aж', 'xไ', 'lഠcal'])('%s mixes alphabets', (label) => {
    expect(mixesAlphabets(label)).toBe(true)
  })

  it.each(['münchen', 'пример2', 'παράδειγμα', '日本語seo', '한국tv', 'i❤', 'a-1_b', 'ไทย', ''])(
    '%s mixes no alphabets',
    (label) => {
      expect(mixesAlphabets(label)).toBe(false)
    },
  )
})
