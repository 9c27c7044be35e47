import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showValue } from './show-value.ts'

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

describe('a value as a sentence shows it', () => {
  it.each<readonly [given: unknown, then: string]>([
    [7, '7'],
    [1024.5, '1024.5'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    ['', '""'],
    ['nope', '"nope"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [[], '[]'],
    [{}, '{}'],
    [[1, 'a', null], '[1, "a", null]'],
    [[1, 2, 3, 4], '[1, 2, 3, …]'],
    [{ a: 1, b: 'x' }, '{"a": 1, "b": "x"}'],
    [{ a: 1, b: 2, c: 3, d: 4 }, '{"a": 1, "b": 2, "c": 3, …}'],
    [[[], {}], '[[], {}]'],
    [[[1], { a: 1 }], '[[…], {…}]'],
    [{ a: { b: { c: 1 } } }, '{"a": {…}}'],
    [nested(100_000), '[[…]]'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [`${'x'.repeat(59)}😀 and on`, `"${'x'.repeat(59)}😀…"`],
    ['😀'.repeat(61), `"${'😀'.repeat(60)}…"`],
    [['y'.repeat(1_048_576)], `["${'y'.repeat(60)}…"]`],
    [{ ['k'.repeat(70)]: 1 }, `{"${'k'.repeat(60)}…": 1}`],
  ])('is cut short where it is long or deep, case %#', (given, then) => {
    expect(showValue(given)).toBe(then)
  })

  it('is never longer than a few lines', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(showValue(value).length).toBeLessThan(3 * 2 * 6 * 64)
      }),
    )
  })

  it('is the JSON of a short text, number, boolean or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.integer(), fc.boolean(), fc.constant(null)), (value) => {
        expect(showValue(value)).toBe(JSON.stringify(value))
      }),
    )
  })
})
