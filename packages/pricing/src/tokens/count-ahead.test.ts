import { describe, expect, it } from 'vitest'
import { countAhead } from './count-ahead.ts'
import { loadTokens } from './load-tokens.ts'

const NAMES = ['o200k_base'] as const
const WORDS = 'capybaras relax in hot springs, which is 1 thing; '.repeat(20_000)

describe('what is counted ahead', () => {
  it('is counted in slices, after each of which others have their turn', async () => {
    let turns = 0
    const pause = async (): Promise<void> => {
      turns += 1
    }
    const count = await countAhead({ tokenizers: NAMES, values: [WORDS], pause })
    const whole = await loadTokens(NAMES)
    expect(typeof count === 'function' && count(WORDS, 'o200k_base')).toBe(whole(WORDS, 'o200k_base'))
    // a million characters in slices of some 16,384
    expect(turns).toBe(Math.floor(WORDS.length / 16_384))
  })

  it('is remembered, whatever else is counted with it', async () => {
    const messages = [{ role: 'user', content: 'hello world' }]
    const count = await countAhead({ tokenizers: NAMES, values: [messages] })
    // 3 + 3 + 1 + 2, and 2 for another text
    expect(typeof count === 'function' && count(messages, 'o200k_base')).toBe(9)
    expect(typeof count === 'function' && count('hello world', 'o200k_base')).toBe(2)
    expect(typeof count === 'function' && count('hello', 'cl100k_base')).toBeUndefined()
  })

  it.each([
    [
      'a word '.repeat(149_797),
      'The text to be counted in tokens must be at most 1,048,576 bytes, images, audio, and files aside; received 1,048,583.',
    ],
    [
      'é'.repeat(524_289),
      'The text to be counted in tokens must be at most 1,048,576 bytes, images, audio, and files aside; received 1,048,582.',
    ],
    [
      'a'.repeat(262_145),
      'The text must have at most 262,144 characters in runs without a word boundary; received more.',
    ],
    [
      `${'中'.repeat(101)} `.repeat(2600),
      'The text must have at most 262,144 characters in runs without a word boundary; received more.',
    ],
  ])('is refused where it is too much', async (text, message) => {
    expect(await countAhead({ tokenizers: NAMES, values: [[{ role: 'user', content: text }]] })).toEqual({ message })
  })

  it('has no bound for pictures', async () => {
    const picture = `data:image/png;base64,${'A'.repeat(20_000_000)}`
    const count = await countAhead({
      tokenizers: NAMES,
      values: [[{ role: 'user', content: 'hello', images: [picture] }]],
    })
    expect(typeof count).toBe('function')
  })
})
