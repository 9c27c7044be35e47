import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalize } from './canonical.ts'

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
