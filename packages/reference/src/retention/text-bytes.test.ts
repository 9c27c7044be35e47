import { expect, it } from 'vitest'
import { countTextBytes } from './text-bytes.ts'

it.each<readonly [texts: readonly (string | undefined)[], bytes: number]>([
  [[], 0],
  [['a dune'], 12],
  [['a dune', undefined, ''], 12],
  [['é', '🦫'], 6],
])('texts %j take %d bytes', (texts, bytes) => {
  expect(countTextBytes(texts)).toBe(bytes)
})
