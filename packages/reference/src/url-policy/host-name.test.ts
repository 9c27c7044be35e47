import { describe, expect, it } from 'vitest'
import { findNameFault } from './host-name.ts'

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
