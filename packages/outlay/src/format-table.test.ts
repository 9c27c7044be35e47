import { expect, it } from 'vitest'
import { formatTable } from './format-table.ts'

it('a table sets its columns apart by two blanks and ends no line with one', () => {
  const text = formatTable(
    ['a', 'long'],
    [
      ['wider', '1'],
      ['b', ''],
    ],
  )
  expect(text).toBe(['a      long', 'wider  1', 'b'].join('\n'))
})

it('a table sets the columns that are named to the right', () => {
  const text = formatTable(
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
    formatTable(
      ['a', 'b'],
      [
        ['1024×1024', 'x'],
        ['画像', 'y'],
      ],
    ),
  ).toBe(['a          b', '1024×1024  x', '画像       y'].join('\n'))
})
