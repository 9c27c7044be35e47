import { describe, expect, it } from 'vitest'
import { findNameFault, lookAlikeOf, mixesAlphabets, RESERVED_NAMES, reservedNameOf } from './host-name.ts'

const toAscii = (host: string): string => new URL(`https://${host}`).hostname

describe('the name of a host', () => {
  it.each([
    ['localhost', 'is the name of an internal host'],
    ['app.localhost', 'is below "localhost"'],
    ['metadata.google.internal', 'is the name of an internal host'],
    ['router', 'has a single label'],
    [toAscii('lоcalhost'), 'looks like "localhost"'],
    [toAscii('pаypal.com'), 'mixes alphabets within a label'],
    ['xn--9.de', 'has a label in malformed Punycode'],
    ['a!b.de', 'is not a valid DNS name (labels of 1 to 63 letters, digits, and hyphens)'],
  ])('%s is refused: it %s', (name, then) => {
    expect(findNameFault(name)).toBe(then)
  })

  it.each([
    ...['-a.de', 'a-.de', `${'a'.repeat(64)}.de`, `${'a.'.repeat(126)}de`, 'a..de', 'A.de', 'a~b.de', 'a*.de', ''],
    ...['xn--.de', 'xn--localhost-.de', 'xn--a-.de', 'xn--99999999.de', toAscii('a.ӏосаӏ'), toAscii('lócalhost')],
    // Full-width letters, a joiner and a capital: no reader writes them in Punycode.
    ...['xn--ocalhost-l273c', 'xn--ab-m1t.de', 'xn--mNchen-3ya.de', 'xn--1ug.de', 'xn--11b2ezcw70k.com'],
    ...['localdomain', 'x.test', 'x.home.arpa', 'x.lan', 'a.b.onion', 'instance-data', 'instance-data.ec2.internal'],
  ])('%s is refused', (name) => {
    expect(findNameFault(name)).toEqual(expect.stringMatching(/^(is|has|looks|mixes) /))
  })

  it.each([
    ...[
      'example.com',
      'a.b.example.com',
      'my_bucket.s3.amazonaws.com',
      `${'a'.repeat(63)}.de`,
      `${'a.'.repeat(125)}de`,
    ],
    ...[
      'localhost.example.com',
      'metadata.crossref.org',
      'my-localhost.de',
      'contest.de',
      'home.de',
      'hooks.app.example',
    ],
    ...['münchen.example-stadt.de', 'пример.рф', '例え.jp', '한국.kr', 'ไทย.ไทย', 'مثال.السعودية', 'faß.de'].map(
      toAscii,
    ),
  ])('%s is one of public DNS', (name) => {
    expect(findNameFault(name)).toBeUndefined()
  })
})

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

describe('a refused name', () => {
  it.each([...RESERVED_NAMES])('%s is found alone and above others, not as a part of a label', (name) => {
    expect(reservedNameOf(name, new Set([name]))).toBe(name)
    expect(reservedNameOf(`a.b.${name}`, RESERVED_NAMES)).toBeDefined()
    expect(reservedNameOf(`x${name}`, new Set([name]))).toBeUndefined()
    expect(reservedNameOf(`${name}.example.com`, RESERVED_NAMES)).toBeUndefined()
  })
})
