import { describe, expect, it } from 'vitest'
import { pickOne } from './pick.ts'

describe('a pick', () => {
  it.each<readonly [chance: number, then: string]>([
    [0, 'a'],
    [0.3333, 'a'],
    [0.3334, 'b'],
    [0.9999999999999999, 'c'],
  ])('at the chance %d is %s of three', (chance, then) => {
    expect(pickOne(['a', 'b', 'c'], () => chance)).toBe(then)
  })

  it('from nothing is refused', () => {
    expect(() => pickOne([], () => 0)).toThrow(RangeError)
  })
})
