import { expect, it } from 'vitest'
import { table } from './table.ts'

it('a table sets its columns apart by two blanks and ends no line with one', () => {
  const text = table(
    ['a', 'long'],
    [
      ['wider', '1'],
      ['b', ''],
    ],
  )
  expect(text).toBe(['a      long', 'wider  1', 'b'].join('\n'))
})

it('a table sets the columns that are named to the right', () => {
  const text = table(
    ['what', 'amount'],
    [
      ['a', '0.5'],
      ['b', '10'],
    ],
    ['amount'],
  )
  expect(text).toBe(['what  amount', 'a        0.5', 'b         10'].join('\n'))
})

it('a table counts what a terminal shows, not bytes', () => {
  expect(
    table(
      ['a', 'b'],
      [
        ['1024×1024', 'x'],
        ['画像', 'y'],
      ],
    ),
  ).toBe(['a          b', '1024×1024  x', '画像       y'].join('\n'))
})
