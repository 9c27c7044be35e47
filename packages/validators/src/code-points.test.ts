import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints } from './code-points.ts'

describe('the length of a text in code points', () => {
  it.each<readonly [text: string, then: number]>([
    ['', 0],
    ['a', 1],
    ['×', 1],
    ['😀', 1],
    ['😀😀', 2],
    ['a😀b', 3],
    ['👨‍👩‍👧', 5],
    ['e\u0301', 2],
    // Lone halves of a pair count one each.
    ['\ud83d', 1],
    ['\ude00', 1],
    ['\ude00\ud83d', 2],
    ['\ud83d\ud83d\ude00', 2],
  ])('of %j is %i', (text, then) => {
    expect(codePoints(text)).toBe(then)
  })

  it('is what a walk over the text counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
        const any = text + String.fromCharCode(...units)
        expect(codePoints(any)).toBe([...any].length)
      }),
    )
  })
})
