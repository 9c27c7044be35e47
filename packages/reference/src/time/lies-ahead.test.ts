import { expect, it } from 'vitest'
import { isLater } from './lies-ahead.ts'

const AT = Date.parse('2026-11-20T00:00:00Z')

it.each([
  [1795132800, false],
  [1795132801, true],
  [1795132800.001, true],
  [1795132799.999, false],
  [0, false],
  [-1, false],
  [Infinity, true],
])('%d seconds lie ahead of the second 1795132800: %s', (seconds, ahead) => {
  expect(isLater(seconds, AT)).toBe(ahead)
})
