import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsMoreValues } from './json-size.ts'

const holds = (text: string, most: number): boolean => holdsMoreValues(new TextEncoder().encode(text), most)

/** The values of a value, counted one by one. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, one) => sum + countOf(one), 1)
}

describe('the values of a JSON text', () => {
  it.each<readonly [text: string, count: number]>([
    ['7', 1],
    ['[]', 1],
    ['{ }', 1],
    ['[ [ ] ]', 2],
    ['[[],[]]', 3],
    ['{"a":1}', 2],
    ['{"a":{},"b":[null,"x"]}', 5],
    ['["],[{,\\"\\\\"]', 2],
    ['["\\\\","\\\\\\"",""]', 4],
    ['"\\u005c"', 1],
  ])('of %s are %d', (text, count) => {
    expect([holds(text, count - 1), holds(text, count)]).toEqual([true, false])
  })

  it('are counted as they are after parsing, whatever the blanks', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        const text = JSON.stringify(value, null, space)
        const count = countOf(JSON.parse(text))
        expect([holds(text, count - 1), holds(text, count)]).toEqual([true, false])
      }),
    )
  })

  it.each(['"', '["a', '"\\', '{"a', ']]]]', ''])('of what is no JSON, %s, end with it', (text) => {
    expect(holds(text, 9)).toBe(false)
  })
})
