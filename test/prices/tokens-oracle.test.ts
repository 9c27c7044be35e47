import { loadTokens } from '@outlay/pricing/tokens'
import fc from 'fast-check'
import { getEncoding } from 'js-tiktoken'
import { expect, it } from 'vitest'

/** js-tiktoken takes the square of a run's length, so that texts are short. */
const LONGEST = 60

const between = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point))

/** What tokenizers treat in ways of their own: words, numbers, blanks, marks, other scripts, halves of characters. */
const PIECE = fc.oneof(
  fc.constantFrom(
    'the',
    ' quick',
    " can't",
    "'LL",
    ' I',
    '  ',
    '\n',
    ' \r\n',
    '\t',
    '\uFEFF',
    '<|im_start|>',
    '<|endoftext|>',
  ),
  fc.constantFrom('0', '12', '345', '6789', '.', ',', '//', '{"', '"}', '[]', '===', '---', '_'),
  between(0x41, 0x7a),
  between(0x300, 0x36f),
  between(0x400, 0x45f),
  between(0x900, 0x97f),
  between(0x4e00, 0x9fff),
  between(0x1f300, 0x1f6ff),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
)

const repeated = (most: number): fc.Arbitrary<string> =>
  fc.tuple(PIECE, fc.integer({ min: 1, max: most })).map(([piece, times]) => piece.repeat(times))

/** One text in ten is a run of one piece, and one of those in ten may be long. */
const TEXT = fc.oneof(
  { weight: 90, arbitrary: fc.array(PIECE, { maxLength: LONGEST }).map((pieces) => pieces.join('')) },
  { weight: 9, arbitrary: repeated(60) },
  { weight: 1, arbitrary: repeated(400) },
)

it('o200k_base counts 10,000 texts as js-tiktoken does', { timeout: 120_000 }, async () => {
  const oracle = getEncoding('o200k_base')
  const count = await loadTokens(['o200k_base'])
  fc.assert(
    fc.property(TEXT, (text) => {
      expect(count(text, 'o200k_base')).toBe(oracle.encode(text, [], []).length)
    }),
    { numRuns: 10_000 },
  )
})
