import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equal } from './equal.ts'

const json = fc.jsonValue({ maxDepth: 3 })

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]))
}

describe('equality of JSON values', () => {
  it.each<readonly [a: unknown, b: unknown, then: boolean]>([
    [1, 1, true],
    [1, 2, false],
    [0, -0, true],
    [1, '1', false],
    [1, true, false],
    ['a', 'a', true],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    [null, 0, false],
    [[], [], true],
    [[], {}, false],
    [{}, [], false],
    [[1], { 0: 1 }, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: [{ b: null }] }, { a: [{ b: null }] }, true],
    [{ a: [{ b: null }] }, { a: [{ b: false }] }, false],
    [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}'), true],
    [JSON.parse('{"__proto__":1}'), { a: 1 }, false],
    [{ toString: 1 }, { a: 1 }, false],
    // What every object inherits is no entry of it.
    [JSON.parse('{"__proto__":{}}'), { a: 1 }, false],
  ])('of %j and %j is %s', (a, b, then) => {
    expect(equal(a, b)).toBe(then)
  })

  it('holds for a copy, whatever the order of its keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(equal(value, reversed(JSON.parse(JSON.stringify(value))))).toBe(true)
      }),
    )
  })

  it('reads the same from both sides', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(equal(a, b)).toBe(equal(b, a))
      }),
    )
  })

  it('ends with a value wrapped once more', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(equal(value, [value])).toBe(false)
        expect(equal(value, { a: value })).toBe(false)
      }),
    )
  })
})
