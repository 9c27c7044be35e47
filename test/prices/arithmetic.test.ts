import { expect, it } from 'vitest'
import { calculate, readArithmetic } from './arithmetic.ts'

it.each([
  ['1.5 × 4', '6'],
  ['1 + 2 × 3 − 4', '3'],
  ['(1 + 2) × 3', '9'],
  ['10 − 2 − 3', '5'],
  ['8 ÷ 2 ÷ 2', '2'],
  ['0.1 + 0.2', '0.3'],
  ['0.9 × ceil(1001 ÷ 1000)', '1.8'],
  ['up(0.00173875, 6)', '0.001739'],
  ['up(0.001739, 6)', '0.001739'],
  ['half-even(0.00015 + 0.0003, 4)', '0.0004'],
  ['half-even(0.00015, 4)', '0.0002'],
])('%s is %s', (calculation, value) => {
  expect(calculate(calculation)).toBe(value)
})

it.each(['1 * 2', '1 2', 'round(1)'])('%s is refused', (calculation) => {
  expect(() => calculate(calculation)).toThrow(calculation)
})

it('a line of arithmetic has an id, a calculation and a value', () => {
  expect(readArithmetic({ image: '0.04 × 2 = 0.08' })).toEqual({ id: 'image', calculation: '0.04 × 2', value: '0.08' })
})
