import { describe, expect, it } from 'vitest'
import { findDifferences, formatDifference } from './differences.ts'

describe('the differences of two JSON values', () => {
  it.each<readonly [expected: unknown, received: unknown, sentences: readonly string[]]>([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ['a: expected 1 (example), received 2.']],
    [{ a: { b: ['x'] } }, { a: { b: ['y'] } }, ['a.b.0: expected "x" (example), received "y".']],
    [{ a: 1 }, {}, ['a: expected 1 (example), received nothing.']],
    [{}, { a: 1 }, ['a: expected no such field (example), received 1.']],
    [[1], [1, 2], ['1: expected no such field (example), received 2.']],
    [{ a: '1' }, { a: 1 }, ['a: expected "1" (example), received 1.']],
    [{ a: {} }, { a: [] }, ['a: expected {} (example), received [].']],
    [{ a: {} }, { a: null }, ['a: expected {} (example), received null.']],
    [{}, 'x', ['The body: expected {} (example), received "x".']],
    [{ toString: 1 }, {}, ['toString: expected 1 (example), received nothing.']],
  ])('%j, %j', (expected, received, sentences) => {
    expect(findDifferences(expected, received).map((one) => formatDifference(one, 'example'))).toEqual(sentences)
  })
})
