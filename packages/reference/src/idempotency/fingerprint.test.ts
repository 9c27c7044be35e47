import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalize, type FingerprintInput, fingerprint } from './fingerprint.ts'

const CREATE: FingerprintInput = { method: 'POST', path: '/v1/images', body: { prompt: 'a cat', count: 2 } }
const UPLOAD: FingerprintInput = {
  method: 'POST',
  path: '/v1/files',
  body: { file: Uint8Array.of(1, 2, 3), purpose: 'x' },
}

it.each<[string, FingerprintInput, FingerprintInput]>([
  ['in another order of members', CREATE, { ...CREATE, body: { count: 2, prompt: 'a cat' } }],
  [
    'with bytes in another buffer',
    UPLOAD,
    { ...UPLOAD, body: { purpose: 'x', file: Uint8Array.of(0, 1, 2, 3).subarray(1) } },
  ],
])('a request %s has the same fingerprint', async (_, one, other) => {
  expect(await fingerprint(other)).toBe(await fingerprint(one))
})

it.each<[string, FingerprintInput, FingerprintInput]>([
  ['method', CREATE, { ...CREATE, method: 'PUT' }],
  ['path', CREATE, { ...CREATE, path: '/v1/image' }],
  ['body', CREATE, { ...CREATE, body: { prompt: 'a cat', count: 3 } }],
  ['kind of value', CREATE, { ...CREATE, body: { prompt: 'a cat', count: '2' } }],
  ['byte', UPLOAD, { ...UPLOAD, body: { file: Uint8Array.of(1, 2, 4), purpose: 'x' } }],
  ['number of bytes', UPLOAD, { ...UPLOAD, body: { file: Uint8Array.of(1, 2), purpose: 'x' } }],
  ['cut between method and path', CREATE, { ...CREATE, method: 'POST/v1', path: '/images' }],
])('a request with another %s has another fingerprint', async (_, one, other) => {
  expect(await fingerprint(other)).not.toBe(await fingerprint(one))
})

it('a fingerprint is the SHA-256 of the canonical text', async () => {
  // printf '["GET","/",null,]' | sha256sum
  expect(await fingerprint({ method: 'GET', path: '/', body: null })).toBe(
    'eed60ba5ca0376261909e2b808ffe876ab12ee810c3688a3617fb1c0637564f0',
  )
})

const written = (value: unknown): string =>
  canonicalize(value)
    .map((part) => (typeof part === 'string' ? part : String.fromCharCode(...part)))
    .join('')

describe('written canonically', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a number as its shortest decimal', 1.0, '1'],
    ['text with its escapes', 'a"\n', '"a\\"\\n"'],
    ['a list in its order', [2, 1], '[2,1,]'],
    ['an object by its names', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2,},"b":1,}'],
    ['a member that is undefined, which does not count', { a: undefined, b: 1 }, '{"b":1,}'],
    ['bytes behind their number', { file: Uint8Array.of(65, 66) }, '{"file":<2>AB,}'],
    ['a part of a buffer', Uint8Array.of(64, 65, 66).subarray(1, 2), '<1>A'],
    ['an empty list and an empty object', [[], {}], '[[],{},]'],
  ])('%s', (_, value, text) => {
    expect(written(value)).toBe(text)
  })
})

it('equal values are written alike in whatever order their members stand, and others differently', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, one]) => [name, turned(one)])
        .reverse(),
    )
  }
  const values = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(written(turned(one))).toBe(written(one))
      const equal = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
      expect(written(one) === written(other)).toBe(equal)
    }),
  )
})

it('a body that is nested a hundred thousand deep, or as long, is written', () => {
  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  expect(written(deep).length).toBe(299_999)
  expect(written(Array(300_000).fill(0)).length).toBe(600_002)
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, one]) => [name, sorted(one)] as const)
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)))
}
