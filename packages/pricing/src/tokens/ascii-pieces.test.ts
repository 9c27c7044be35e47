import fc from 'fast-check'
import { O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants'
import { describe, expect, it } from 'vitest'
import { asciiPieceEnd } from './ascii-pieces.ts'

/** A character of each kind that the pattern knows, in ASCII and beyond, and what it has in longer forms. */
const PART = fc.constantFrom(
  ...[
    'a',
    'the',
    'B',
    'ABC',
    '7',
    '12345',
    ' ',
    '  ',
    '\t',
    '\v',
    '\f',
    '\n',
    '\r',
    '\r\n',
    '.',
    '..',
    '/',
    '//',
    '(',
    '_',
  ],
  ...[
    "'",
    "'s",
    "'LL",
    '{"',
    'é',
    'ǅ',
    'ʰ',
    '字',
    '\u0301',
    '٣',
    '½',
    '\u00a0',
    '\u2028',
    '😀',
    '\ud83d',
    '\ude00',
    '\0',
    '\x7f',
  ],
)

const TEXT = fc.array(PART, { maxLength: 10 }).map((parts) => parts.join(''))

/** Where each piece begins and ends, by the pattern. */
function piecesOf(text: string): readonly (readonly [from: number, end: number])[] {
  return [...text.matchAll(O200K_TOKEN_SPLIT_REGEX)].map(({ index, 0: { length } }) => [index, index + length])
}

describe('the end of a piece', () => {
  it('is the one of the pattern, or left to it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const [from, end] of piecesOf(text)) expect([-1, end]).toContain(asciiPieceEnd(text, from))
      }),
      { numRuns: 20_000 },
    )
  })

  it.each([
    ['hello world', 0, 5],
    ['hello world', 5, 11],
    ['(camelCase', 0, 6],
    ['HTTPServer', 0, 10],
    ['1234', 0, 3],
    ['a  b', 1, 2],
    ['a \n\n b', 1, 4],
    [' {"a": 1}', 0, 3],
    ['///\n/x', 0, 5],
  ])('of %j at %d is %d', (text, from, end) => {
    expect(asciiPieceEnd(text, from)).toBe(end)
  })

  it.each([
    ['it’s', 0],
    ["it's", 0],
    ['naïve', 0],
    ['12٣', 0],
    [' é', 0],
    ['.字', 0],
    ['  \u00a0', 0],
    ['', 0],
  ])('of %j at %d is left to the pattern', (text, from) => {
    expect(asciiPieceEnd(text, from)).toBe(-1)
  })
})
