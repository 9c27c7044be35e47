import { describe, expect, it } from 'vitest'
import { chatTokens } from './chat-tokens.ts'
import { loadTokens } from './load-tokens.ts'

const words = (text: string): number => text.split(' ').filter((word) => word !== '').length
const hello = { role: 'user', content: 'hello there' }

describe('the tokens of', () => {
  it.each<readonly [title: string, value: unknown, tokens: number]>([
    ['a text', 'one two three', 3],
    ['nothing', null, 0],
    ['another value, as its JSON text', { a: 'b c' }, 2],
    // 3 + (3 + 1 + 2)
    ['a message', [hello], 9],
    // 3 + 2 × (3 + 1 + 2)
    ['two messages', [hello, hello], 15],
    // 3 + (3 + 1 + 2 + 1 + 1)
    ['a message with a name', [{ ...hello, name: 'ann' }], 11],
    // 3 + (3 + 1)
    ['a message without content', [{ role: 'assistant', content: null }], 7],
    // 3 + (3 + 1 + 2 + 85)
    [
      'a message in parts',
      [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'hello there' },
            { type: 'image_url', image_url: { url: 'x' } },
          ],
        },
      ],
      94,
    ],
    // 3 + (3 + 1 + 1), the call as [{"id":"a"}]
    ['a message with calls', [{ role: 'assistant', tool_calls: [{ id: 'a' }] }], 8],
    // 9 and [{"type":"a b"}]
    ['a body with tools', { model: 'm', messages: [hello], tools: [{ type: 'a b' }] }, 11],
    // 9 and [{}]
    ['a body with functions', { messages: [hello], functions: [{}] }, 10],
    ['no messages', [], 3],
  ])('%s', (_, value, tokens) => expect(chatTokens(value, words)).toBe(tokens))
})

describe('the tokenizer o200k_base', () => {
  it('counts as the tokenizer of gpt-4o does', async () => {
    const count = await loadTokens(['o200k_base'])
    // by hand on platform.openai.com/tokenizer: "hello", " world"; "user"
    expect(count('hello world', 'o200k_base')).toBe(2)
    expect(count([{ role: 'user', content: 'hello world' }], 'o200k_base')).toBe(3 + 3 + 1 + 2)
  })

  it('takes a special token for text', async () => {
    const count = await loadTokens(['o200k_base'])
    expect(count('<|endoftext|>', 'o200k_base')).toBe(7)
  })

  it.each(['a', ' ', '=', '𠮷'])('counts a megabyte of %j soon', { timeout: 20_000 }, async (one) => {
    const count = await loadTokens(['o200k_base'])
    expect(count(one.repeat(1_000_000), 'o200k_base')).toBeGreaterThan(1000)
  })

  it.each([undefined, 'o200k_base', ['gpt4'], ['o200k_base', 'toString'], [7]])(
    'is the only one that is known: %j is refused',
    async (names) => {
      const sentence = `The tokenizers are ${JSON.stringify(names)}; allowed is a list of any of ["o200k_base"].`
      await expect(loadTokens(names as never)).rejects.toThrow(new TypeError(sentence))
    },
  )

  it('gives no count for another', async () => {
    expect((await loadTokens(['o200k_base']))('hello', 'cl100k_base')).toBeUndefined()
  })
})
