import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkUrl } from '../../src/url-policy/check-url.ts'
import { createFixedResolver } from '../../src/url-policy/fixed-resolver.ts'

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

describe('any IPv4 address', () => {
  const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
  const notations = (value: number) => [
    `${value}`,
    `0${value.toString(8)}`,
    `0x${value.toString(16)}`,
    ...[8, 16].map((base) =>
      dotted(value)
        .map((one) => `${base === 8 ? '0' : '0x'}${one.toString(base)}`)
        .join('.'),
    ),
    `${value >>> 24}.${value & 0xffffff}`,
  ]
  const ranges = [
    ...[
      [0, 8],
      [0x0a000000, 8],
      [0x64400000, 10],
      [0x7f000000, 8],
      [0xa9fe0000, 16],
      [0xac100000, 12],
      [0xc0000000, 24],
    ],
    ...[
      [0xc0000200, 24],
      [0xc0a80000, 16],
      [0xc6120000, 15],
      [0xc6336400, 24],
      [0xcb007100, 24],
      [0xe0000000, 4],
      [0xf0000000, 4],
    ],
  ].map(([first = 0, bits = 0]) => fc.integer({ min: first, max: first + 2 ** (32 - bits) - 1 }))

  it('of a refused range is refused in every notation, as a literal and as an answer of DNS', async () => {
    const property = fc.asyncProperty(fc.oneof(...ranges), async (value) => {
      const plain = dotted(value).join('.')
      for (const host of [plain, `[::ffff:${plain}]`, `[64:ff9b::${plain}]`, ...notations(value)])
        expect(await judged(`https://${host}/`)).toEqual(refusal)
      expect(await checkUrl('https://a.de', { resolve: () => ['1.1.1.1', plain] })).toEqual({ refused: refusal })
    })
    await fc.assert(property, { numRuns: 500 })
  })

  it('that is public is accepted in four decimal numbers and in no other notation', async () => {
    // 11.0.0.0 to 99.255.255.255 and 128.0.0.0 to 167.255.255.255 hold no special range.
    const values = fc.oneof(
      fc.integer({ min: 0x0b000000, max: 0x63ffffff }),
      fc.integer({ min: 0x80000000, max: 0xa7ffffff }),
    )
    const property = fc.asyncProperty(values, async (value) => {
      const plain = dotted(value).join('.')
      expect(await judged(`https://${plain}/`)).toEqual([`https://${plain}/`, plain])
      for (const host of notations(value)) expect(await judged(`https://${host}/`)).toEqual(refusal)
    })
    await fc.assert(property, { numRuns: 300 })
  })
})

describe('any text', () => {
  it('is accepted or refused in one short sentence, which shows no userinfo, path or query', async () => {
    const secret = fc.string({ unit: fc.constantFrom(...'qwxyzQWXYZ'), minLength: 12, maxLength: 400 })
    const shape = fc.constantFrom(
      (one: string, host: string) => `https://${one}@${host}/`,
      (one: string, host: string) => `https://u:${one}@${host}/`,
      (one: string, host: string) => `https://${host}:80/${one}`,
      (one: string, host: string) => `https://${host}/?k=${one}`,
      (one: string) => `u:${one}@example.com`,
    )
    const host = fc.oneof(fc.constantFrom('127.0.0.1', '10.1', 'localhost', 'example.com'), fc.webUrl(), fc.string())
    await fc.assert(
      fc.asyncProperty(shape, secret, host, async (build, one, place) => {
        const said = await judged(build(one, place))
        if (typeof said !== 'string') return
        expect(said).toEqual(refusal)
        expect(said).not.toContain(one)
      }),
      { numRuns: 500 },
    )
    const anything = fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await judged(text)).toEqual(refusal)
    })
    await fc.assert(anything, { numRuns: 300 })
  })
})
