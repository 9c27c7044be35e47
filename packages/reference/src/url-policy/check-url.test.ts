import { describe, expect, it } from 'vitest'
import { checkUrl } from './check-url.ts'
import { createFixedResolver } from './fixed-resolver.ts'

const resolve = createFixedResolver({
  address: '93.184.216.34',
  names: {
    'both.example': ['1.1.1.1', '2606:4700::1111'],
    'mixed.example': ['1.1.1.1', '10.0.0.1'],
    'odd.example': '0x01010101',
    'gone.example': [],
    '*.rebind.example': '127.0.0.1',
    'mapped.example': '::ffff:1.1.1.1',
    'zone.example': 'fe80::1%eth0',
    'azure.example': '168.63.129.16',
  },
})
const judged = async (text: string, allowLoopback = false) => {
  const verdict = await checkUrl(text, { resolve, allowLoopback })
  return 'refused' in verdict ? verdict.refused : [verdict.url.href, ...verdict.addresses]
}
const refusal = expect.stringMatching(/^The .{5,220}\.$/)

describe('a URL that is accepted', () => {
  it.each([
    ['https://example.com', 'https://example.com/', '93.184.216.34'],
    ['https://example.com:443/a?b=c', 'https://example.com/a?b=c', '93.184.216.34'],
    ['https://example.com:8443/@user', 'https://example.com:8443/@user', '93.184.216.34'],
    ['HTTPS://Example.COM/Path#part', 'https://example.com/Path', '93.184.216.34'],
    ['https://münchen.example-stadt.de', 'https://xn--mnchen-3ya.example-stadt.de/', '93.184.216.34'],
    ['https://xn--mnchen-3ya.example-stadt.de', 'https://xn--mnchen-3ya.example-stadt.de/', '93.184.216.34'],
    ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/', '93.184.216.34'],
    ['https://例え.jp/画像.png', 'https://xn--r8jz45g.jp/%E7%94%BB%E5%83%8F.png', '93.184.216.34'],
    ['https://8.8.8.8/', 'https://8.8.8.8/', '8.8.8.8'],
    ['https://[2606:4700:4700::1111]:8443/', 'https://[2606:4700:4700::1111]:8443/', '2606:4700:4700::1111'],
    ['https://[2606:4700:0:0::0.0.17.17]/', 'https://[2606:4700::1111]/', '2606:4700::1111'],
    ['https://both.example', 'https://both.example/', '1.1.1.1', '2606:4700::1111'],
    ['https://localhost.example.com', 'https://localhost.example.com/', '93.184.216.34'],
    ['https://example.com/?u=http://127.0.0.1/', 'https://example.com/?u=http://127.0.0.1/', '93.184.216.34'],
  ])('%s is pinned', async (text, ...then) => {
    expect(await judged(text)).toEqual(then)
  })

  it('is resolved once, by its name in lower-case ASCII, and waits for the answer', async () => {
    const asked: string[] = []
    const slow = async (host: string): Promise<readonly string[]> => {
      asked.push(host)
      return ['2606:4700:0::1111']
    }
    const verdict = await checkUrl('https://MÜNCHEN.de', { resolve: slow })
    expect(verdict).toEqual({ url: new URL('https://xn--mnchen-3ya.de/'), addresses: ['2606:4700::1111'] })
    expect(asked).toEqual(['xn--mnchen-3ya.de'])
  })
})

describe('a URL that is refused', () => {
  it.each([
    ['http://example.com', 'The URL must start with https://; received "http://".'],
    ['ws://example.com', 'The URL must start with https://; received "ws://".'],
    ['https://example.com:80', 'The port must be 443 or 8443; received 80.'],
    ['https://127.0.0.1', 'The host must be public; received "127.0.0.1", which is loopback.'],
    [
      'https://[::ffff:8.8.8.8]',
      'The host must be public; received "[::ffff:808:808]", which is an IPv4-mapped address.',
    ],
    ['https://localhost', 'The host must be public; received "localhost", which is the name of an internal host.'],
    [
      'https://a.rebind.example',
      'The host must be public; received "a.rebind.example", which has an address that is loopback.',
    ],
    [
      'https://mixed.example',
      'The host must be public; received "mixed.example", which has an address that is private.',
    ],
    ['https://gone.example', 'The host must be public; received "gone.example", which could not be resolved.'],
  ])('%s: %s', async (text, sentence) => {
    expect(await judged(text)).toBe(sentence)
  })

  it.each([
    ...['https://odd.example', 'https://mapped.example', 'https://zone.example', 'https://azure.example'],
    ...['https://2130706433', 'https://134744072', 'https://017700000001', 'https://0x7f000001', 'https://0x7f.1'],
    ...['https://127.1', 'https://127.0.1', 'https://0177.0.0.1', 'https://127.0.0.01', 'https://8.8.8', 'https://0'],
    ...['https://1.1.1.1.', 'https://256.256.256.256', 'https://4294967296', 'https://①②⑦.0.0.1', 'https://１２７.1'],
    ...[
      'https://127。0。0。1',
      'https://169.254.169.254/latest/meta-data/',
      'https://169.254.170.2/v2',
      'https://168.63.129.16',
    ],
    ...[
      'https://100.100.100.200',
      'https://[fd00:ec2::254]',
      'https://[::]',
      'https://[::1]',
      'https://[0:0:0:0:0:0:0:1]',
    ],
    ...['https://[::127.0.0.1]', 'https://[::8.8.8.8]', 'https://[::ffff:7f00:1]', 'https://[64:ff9b::8.8.8.8]'],
    ...[
      'https://[64:ff9b:1::1]',
      'https://[2002:7f00:1::]',
      'https://[2001:0:1::]',
      'https://[2001:db8::1]',
      'https://[3fff::1]',
    ],
    ...[
      'https://[100::1]',
      'https://[fe80::1%25eth0]',
      'https://[fe80::1%eth0]',
      'https://[2606:4700::1111%251]',
      'https://[v1.a]',
    ],
    ...[
      'https://localhost.',
      'https://LOCALHOST',
      'https://a.b.localhost',
      'https://localhost.localdomain',
      'https://printer.local',
    ],
    ...[
      'https://metadata',
      'https://metadata.google.internal',
      'https://METADATA.google.INTERNAL.',
      'https://instance-data',
    ],
    ...[
      'https://db.internal',
      'https://x.home.arpa',
      'https://nas.lan',
      'https://x.test',
      'https://x.invalid',
      'https://x.onion',
    ],
    ...[
      'https://intranet',
      'https://com',
      'https://host.docker.internal',
      'https://kubernetes.default.svc',
      'https://a..com',
    ],
    ...[
      'https://lоcalhost',
      'https://xn--lcalhost-nbh',
      'https://ӏосаӏ',
      'https://x.ӏосаӏ',
      'https://lócalhost',
      'https://ⓛocalhost',
    ],
    ...[
      'https://loc\u00adalhost',
      'https://loc\u200balhost',
      'https://%6c%6f%63alhost',
      'https://127.0.0.1%2f.example.com',
    ],
    ...[
      'https://example.com@127.0.0.1',
      'https://example.com:443@127.0.0.1',
      'https://127.0.0.1\\@example.com',
      'https:\\\\example.com',
    ],
    ...[
      'https://example.com#@127.0.0.1/',
      'https://exa\tmple.com',
      'https://example.com\r\nHost: a',
      ' https://example.com',
      'https://example.com ',
    ],
    ...[
      'https:example.com',
      'https:///example.com',
      '//example.com',
      'example.com',
      '',
      'javascript:alert(1)',
      'data:,x',
      'file:///etc/passwd',
    ],
    ...[
      'https://example.com:65536',
      'https://example.com:22',
      'https://example.com:00443',
      'https://example.com:',
      'https://a,b.com',
    ],
    ...[`https://example.com/${'a'.repeat(2048)}`, `https://${'a'.repeat(64)}.com`, `https://${'a.'.repeat(130)}com`],
  ])('%j', async (text) => {
    expect(await judged(text)).toEqual(refusal)
  })

  it('for loopback, unless that is allowed', async () => {
    const refused = 'The host must be public; received "127.0.0.1", which is loopback.'
    expect(await checkUrl('https://127.0.0.1', { resolve })).toEqual({ refused })
  })

  it.each<readonly [what: string, resolve: () => Promise<readonly string[]> | readonly string[]]>([
    ['rejects', () => Promise.reject(new Error('ENOTFOUND'))],
    [
      'throws',
      () => {
        throw new Error('ENOTFOUND')
      },
    ],
    ['knows no address', () => Promise.resolve([])],
  ])('when the resolver %s', async (_, failing) => {
    const refused = 'The host must be public; received "example.com", which could not be resolved.'
    expect(await checkUrl('https://example.com', { resolve: failing })).toEqual({ refused })
  })
})

describe('loopback, when it is allowed,', () => {
  it.each([
    ['http://127.0.0.1:4010/hook', 'http://127.0.0.1:4010/hook', '127.0.0.1'],
    ['https://127.9.9.9:1/', 'https://127.9.9.9:1/', '127.9.9.9'],
    ['http://[::1]:80/', 'http://[::1]/', '::1'],
    ['http://localhost:65535/', 'http://localhost:65535/', '127.0.0.1'],
    ['https://LocalHost/', 'https://localhost/', '127.0.0.1'],
    ['https://example.com/', 'https://example.com/', '93.184.216.34'],
  ])('is reached by %s', async (text, ...then) => {
    expect(await judged(text, true)).toEqual(then)
  })

  it.each([
    ...['http://example.com', 'https://example.com:80', 'http://8.8.8.8', 'https://10.0.0.1', 'http://10.0.0.1:8080'],
    ...[
      'http://127.1',
      'http://2130706433',
      'http://0x7f000001',
      'http://0.0.0.0:80',
      'http://[::]',
      'http://[::ffff:127.0.0.1]',
    ],
    ...[
      'http://u:p@127.0.0.1',
      'http://localhost.',
      'http://app.localhost',
      'ftp://127.0.0.1',
      'http://lоcalhost',
      'http://ⓛocalhost',
    ],
    ...[
      'https://a.rebind.example',
      'http://127.0.0.1:0',
      'http://127.0.0.1:70000',
      'http://169.254.169.254',
      'http://[fe80::1]',
    ],
  ])('is not what %s is for', async (text) => {
    expect(await judged(text, true)).toEqual(refusal)
  })
})
