import { pickOne } from './pick.ts'

/**
 * With the blank before it, each word is one token of o200k_base, and so is a full stop behind a word: the text of so many
 * pieces has so many tokens.
 */
const OPENINGS = ['The', 'Every', 'One', 'This', 'Another', 'Our', 'Some', 'Each'] as const
const WORDS = (
  'river light garden window paper stone morning quiet small green open slow answers carries follows holds keeps ' +
  'leaves meets turns under over near with from before after a the and or but only always often almost still again'
).split(' ')
/** Words of a sentence. */
const LENGTHS = [6, 7, 8, 9, 10, 11, 12]

/**
 * The pieces of a text that says nothing, one for each token, so many as are asked for.
 *
 * @example [...pieces(3, random)].join('') // 'Every river answers'
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
