import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestName } from './near-name.ts'

const WORD = fc
  .array(fc.constantFrom('a', 'b', 'c', 'é'), { minLength: 3, maxLength: 7 })
  .map((parts) => parts.join(''))

/** Whether two words have the same text once a character of each, or of one, is left out: all ways tried. */
function differByOne(one: string, other: string): boolean {
  const shorter = (word: string): string[] => {
    const parts = [...word]
    return [word, ...parts.map((_, at) => parts.filter((_part, index) => index !== at).join(''))]
  }
  return shorter(one).some((text) => shorter(other).includes(text))
}

it('a name is near to another if one character of each may be left out', () => {
  fc.assert(
    fc.property(WORD, WORD, (given, name) => {
      const isLonger = given.length >= name.length + 2
      expect(nearestName(given, [name])).toBe(!isLonger && differByOne(given, name) ? name : undefined)
    }),
    { numRuns: 5000 },
  )
})

it.each([
  ['widht', 'width'],
  ['widh', 'width'],
  ['widtth', 'width'],
  ['wodth', 'width'],
])('%s is near to %s', (given, name) => {
  expect(nearestName(given, ['model', name])).toBe(name)
})
