import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equal } from './equal.ts'
import { findEqualItems } from './equal-items.ts'

/** The pair by comparing each with each: the last entry that has a twin, and its nearest one. */
function slowTwins(list: readonly unknown[]): readonly [number, number] | undefined {
  for (let later = list.length; later-- > 0; )
    for (let earlier = later; earlier-- > 0; ) if (equal(list[earlier], list[later])) return [earlier, later]
  return undefined
}

describe('the twins in a list', () => {
  it.each<readonly [list: readonly unknown[], then: readonly [number, number] | undefined]>([
    [[], undefined],
    [['a', 'b'], undefined],
    [
      ['a', 'b', 'a'],
      [0, 2],
    ],
    [
      ['a', 'a', 'b', 'b', 'b'],
      [3, 4],
    ],
    [[1, '1', true, 'true', null, 'null', 0, false], undefined],
    [
      [0, -0],
      [0, 1],
    ],
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [0, 1],
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
      undefined,
    ],
    [[[], {}, '[]', '{}'], undefined],
    [[{ a: ['b', 'c'] }, { a: ['b,', 'c'] }], undefined],
  ])('%j are %j', (list, then) => {
    expect(findEqualItems(list)).toEqual(then)
  })

  it('are those that comparing each with each finds', () => {
    const entries = fc.array(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(0, 'a', '0', null)), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(entries, (list) => {
        expect(findEqualItems(list)).toEqual(slowTwins(list))
      }),
    )
  })

  // Each with each would be twenty thousand million comparisons.
  it('are found among 200,000 in one pass, and however deep they nest', () => {
    const list = Array.from({ length: 200_000 }, (_, index) => ({ index }))
    expect(findEqualItems([...list, { index: 7 }])).toEqual([7, 200_000])
    const deep = (): unknown => JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    expect(findEqualItems([deep(), 1, deep()])).toEqual([0, 2])
  })
})
