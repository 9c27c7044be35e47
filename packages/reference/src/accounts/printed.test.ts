import { divide, exact } from '@outlay/money'
import { expect, it } from 'vitest'
import { toExactNumber } from './printed.ts'

it.each(['0', '299.9', '-0.0001', '999999999999.9999'])('%s is printed just so', (amount) => {
  expect(String(toExactNumber(exact(amount)))).toBe(amount)
})

it.each([
  ['2^53 + 1', exact('9007199254740993')],
  ['a third', divide(exact(1), exact(3))],
])('%s is no JSON number', (_, amount) => {
  expect(() => toExactNumber(amount)).toThrow('more places than a JSON number can show')
})
