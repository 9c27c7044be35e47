import { expect, it } from 'vitest'
import { memoize } from './memoize.ts'

it('a text is judged once, whatever the result, until a thousand others came', () => {
  const asked: string[] = []
  const judge = memoize((text) => {
    asked.push(text)
    return text === 'a' ? undefined : text.length
  })
  expect([judge('a'), judge('a'), judge('bb'), judge('bb')]).toEqual([undefined, undefined, 2, 2])
  expect(asked).toEqual(['a', 'bb'])
  for (let one = 0; one < 1000; one += 1) judge(`x${one}`)
  judge('a')
  expect(asked.filter((text) => text === 'a')).toHaveLength(2)
})
