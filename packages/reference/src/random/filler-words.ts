import { pickOne } from './random.ts'

/**
 * With the space before it, each word is one token of o200k_base, and so is a full stop after a word: a text has as many
 * tokens as pieces.
 */
const OPENINGS = ['The', 'Every', 'One', 'This', 'Another', 'Our', 'Some', 'Each'] as const
const WORDS = (
  'river light garden window paper stone morning quiet small green open slow answers carries follows holds keeps ' +
  'leaves meets turns under over near with from before after a the and or but only always often almost still again'
).split(' ')
/** How many words a sentence has. */
const LENGTHS = [6, 7, 8, 9, 10, 11, 12]

/**
 * Filler text in pieces of one token each.
 *
 * @example [...fillerWords(3, random)].join('') // 'Every river answers'
 */
export function* fillerWords(count: number, random: () => number): Generator<string> {
  let wanted = pickOne(LENGTHS, random)
  let length = 0
  for (let made = 0; made < count; made += 1) {
    if (length === wanted) {
      yield '.'
      wanted = pickOne(LENGTHS, random)
      length = 0
    } else {
      const word = pickOne(length === 0 ? OPENINGS : WORDS, random)
      yield made === 0 ? word : ` ${word}`
      length += 1
    }
  }
}
