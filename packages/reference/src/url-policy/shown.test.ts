import { expect, it } from 'vitest'
import { quote } from './shown.ts'

it.each([
  ['example.com', '"example.com"'],
  ['a"b', '"a\\"b"'],
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
])('%s is shown in quotes, cut at 80 characters', (text, then) => {
  expect(quote(text)).toBe(then)
})
