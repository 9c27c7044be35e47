import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAddress } from './check-address.ts'

/** [prefix, bits, fault]: written out from the registries of IANA, not from ipaddr.js. */
const RANGES_4: readonly (readonly [prefix: string, bits: number, fault: string])[] = [
  ['0.0.0.0', 8, 'unspecified'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'behind carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'reserved'],
  ['192.31.196.0', 24, 'reserved'],
  ['192.52.193.0', 24, 'reserved'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'reserved'],
  ['198.18.0.0', 15, 'reserved'],
  ['198.51.100.0', 24, 'reserved'],
  ['203.0.113.0', 24, 'reserved'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
  ['255.255.255.255', 32, 'the broadcast address'],
  ['168.63.129.16', 32, 'an address of cloud metadata'],
]

const RANGES_6: readonly (readonly [prefix: string, bits: number, fault: string])[] = [
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['::7f00:0', 104, 'an IPv4-compatible address'],
  ['::ffff:0:0', 96, 'an IPv4-mapped address'],
  ['::ffff:0:0:0', 96, 'an IPv4-translated address'],
  ['64:ff9b::', 96, 'a NAT64 address'],
  ['64:ff9b:1::', 48, 'a NAT64 address'],
  ['100::', 64, 'discard-only'],
  ['100:0:0:1::', 64, 'reserved'],
  ['2001::', 32, 'a Teredo address'],
  ['2001:2::', 48, 'reserved'],
  ['2001:10::', 28, 'reserved'],
  ['2001:20::', 28, 'reserved'],
  ['2001:db8::', 32, 'reserved'],
  ['2002::', 16, 'a 6to4 address'],
  ['3fff::', 20, 'reserved'],
  ['4000::', 3, 'reserved'],
  ['5f00::', 16, 'reserved'],
  ['fc00::', 8, 'private (unique local)'],
  ['fd00::', 8, 'private (unique local)'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'reserved'],
  ['ff00::', 8, 'multicast'],
]

const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const grouped = (value: bigint): string =>
  Array.from({ length: 8 }, (_, at) => ((value >> BigInt(112 - 16 * at)) & 0xffffn).toString(16)).join(':')
const bitsOf4 = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const bitsOf6 = (text: string): bigint => {
  const [head = '', tail = ''] = text.split('::')
  const [left, right] = [head, tail].map((half) => half.split(':').filter((one) => one !== '')) as [string[], string[]]
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n)
}
const isIn4 = (value: number): boolean =>
  RANGES_4.some(([prefix, bits]) => value >= bitsOf4(prefix) && value < bitsOf4(prefix) + 2 ** (32 - bits))
const isIn6 = (value: bigint): boolean =>
  [...RANGES_6, ['2001::', 23] as const, ['2620:4f:8000::', 48] as const].some(
    ([prefix, bits]) => value >> BigInt(128 - bits) === bitsOf6(prefix) >> BigInt(128 - bits),
  )
const canonical = (text: string): string => new URL(`http://[${text}]`).hostname.slice(1, -1)

describe('an IPv4 address', () => {
  it.each(RANGES_4)('in %s/%i is refused, the first, the last and any other: %s', (prefix, bits, fault) => {
    const first = bitsOf4(prefix)
    const last = first + 2 ** (32 - bits) - 1
    const examples: [number][] = [[first], [last]]
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (value) => {
        const judged = checkAddress(dotted(value))
        expect(judged.address).toBe(dotted(value))
        const words = ['an address of cloud metadata', 'the broadcast address', fault]
        expect(words).toContain(judged.fault)
      }),
      { examples },
    )
  })

  it('outside those ranges is public', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
        const address = dotted(value)
        const fault = isIn4(value) ? expect.any(String) : undefined
        expect(checkAddress(address)).toEqual({ address, fault })
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.32.0.0', '223.255.255.255'])(
    '%s, beside a refused range, is public',
    (address) => {
      expect(checkAddress(address)).toEqual({ address, fault: undefined })
    },
  )
})

describe('an IPv6 address', () => {
  it.each(RANGES_6)('in %s/%i is refused: %s', (prefix, bits, fault) => {
    const first = bitsOf6(prefix)
    const last = first + (1n << BigInt(128 - bits)) - 1n
    fc.assert(
      fc.property(fc.bigInt({ min: first, max: last }).map(grouped), (text) => {
        const judged = checkAddress(text)
        expect(judged.address).toBe(canonical(text))
        expect(['an address of cloud metadata', fault]).toContain(judged.fault)
      }),
      { examples: [[grouped(first)], [grouped(last)]] },
    )
  })

  it('of 2000::/3 outside those ranges is public', () => {
    const groups = fc.tuple(fc.integer({ min: 0x2000, max: 0x3fff }), fc.bigInt({ min: 0n, max: (1n << 112n) - 1n }))
    fc.assert(
      fc.property(
        groups.map(([head, rest]) => (BigInt(head) << 112n) | rest),
        (value) => {
          const fault = isIn6(value) ? expect.any(String) : undefined
          expect(checkAddress(grouped(value))).toEqual({ address: canonical(grouped(value)), fault })
        },
      ),
      {
        numRuns: 1000,
        examples: ['2001:4860:4860::8888', '2606:4700:4700::1111', '2620:4f:8000::1', '2001:4:112::'].map((one) => [
          bitsOf6(one),
        ]),
      },
    )
  })

  it('is given in its canonical spelling', () => {
    expect(checkAddress('2606:4700:0:0:0:0:0:0AB1')).toEqual({ address: '2606:4700::ab1', fault: undefined })
  })
})

describe('an address of cloud metadata', () => {
  it.each([
    ...['169.254.169.254', '169.254.170.2', '169.254.170.23', '169.254.0.23', '100.100.100.200', '168.63.129.16'],
    ...['192.0.0.192', 'fd00:ec2::254', 'fd00:0ec2:0:0::254', 'fd00:ec2::23', 'fd20:ce::254', 'fd00:42::42'],
  ])('%s is refused as such', (text) => {
    expect(checkAddress(text).fault).toBe('an address of cloud metadata')
  })
})

describe('a text that is no address in its plain spelling', () => {
  it.each([
    ...['', '1.1.1', '1.1.1.1.1', '01.1.1.1', '0x1.1.1.1', '134744072', '256.1.1.1', '1.1.1.1 ', '１.1.1.1', 'a.de'],
    ...[
      'fe80::1%eth0',
      '[::1]',
      '2606:4700::1111%1',
      '2606:4700:::1',
      '2606:4700::1::1',
      '2606:4700',
      ':',
      '1:2:3:4:5:6:7:',
    ],
    ...['2606:4700::01.1.1.1', '2606:4700::0x1.1.1.1', '2606:4700::1111/64', '2606:4700::11111', '2606:4700::1]@[::1'],
  ])('%j is refused', (text) => {
    expect(checkAddress(text)).toEqual({ address: undefined, fault: 'no IP address in its plain spelling' })
  })
})
