import { describe, expect, it } from 'vitest'
import { findNameFault } from './host-name.ts'

const toAscii = (host: string): string => new URL(`https://${host}`).hostname

describe('the name of a host', () => {
  it.each([
    ['localhost', 'is a name inside a machine or network; allowed is a public host'],
    ['app.localhost', 'is below "localhost"; allowed is a public host'],
    ['metadata.google.internal', 'is a name inside a machine or network; allowed is a public host'],
    ['router', 'has a single label; allowed is a public host such as example.com'],
    [toAscii('lоcalhost'), 'looks like "localhost"; allowed is a public host'],
    [toAscii('pаypal.com'), 'mixes alphabets in a label; allowed is one alphabet in each label'],
    ['xn--9.de', 'has a label in malformed Punycode; allowed is what URL writes for a Unicode host'],
    ['a!b.de', 'is no name that DNS can carry; allowed are labels of 1 to 63 letters, digits and hyphens'],
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
    expect(findNameFault(name)).toEqual(expect.stringContaining('; allowed '))
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
