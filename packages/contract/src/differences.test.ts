import { describe, expect, it } from 'vitest'
import { differences, told } from './differences.ts'

describe('the differences of two JSON values', () => {
  it.each<readonly [expected: unknown, got: unknown, told: readonly string[]]>([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ['a is 2, expected was 1']],
    [{ a: { b: ['x'] } }, { a: { b: ['y'] } }, ['a.b.0 is "y", expected was "x"']],
    [{ a: 1 }, {}, ['a is missing, expected was 1']],
    [{}, { a: 1 }, ['a is 1, expected was no such field']],
    [[1], [1, 2], ['1 is 2, expected was no such field']],
    [{ a: '1' }, { a: 1 }, ['a is 1, expected was "1"']],
    [{ a: {} }, { a: [] }, ['a is [], expected was {}']],
    [{ a: {} }, { a: null }, ['a is null, expected was {}']],
    [{}, 'x', ['The body is "x", expected was {}']],
    [{ toString: 1 }, {}, ['toString is missing, expected was 1']],
  ])('%j, %j', (expected, got, sentences) => {
    expect(differences(expected, got).map((one) => told(one))).toEqual(sentences)
  })
})
