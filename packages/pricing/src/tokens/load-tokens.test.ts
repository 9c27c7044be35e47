import { describe, expect, it } from 'vitest'
import { chatTokens } from './chat-tokens.ts'
import { loadTokens } from './load-tokens.ts'

const words = (text: string): number => text.split(' ').filter((word) => word !== '').length
const PICTURE = `data:image/png;base64,${'iVBORw0KGgo'.repeat(1000)}=`
const BASE64 = 'iVBORw0KGgo/'.repeat(1000)
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
    // 9 + 85, and nothing for a list that is empty without its picture
    ['a picture in a field of a message', [{ ...hello, images: [PICTURE] }], 94],
    ['a picture in base64 alone', [{ ...hello, images: [BASE64] }], 94],
    ['two pictures deep in a field', [{ ...hello, more: { of: [{ url: PICTURE }, { url: PICTURE }] } }], 179],
    // 9 + 85 and {"format":"a b"}
    ['a sound with its format', [{ ...hello, audio: { data: PICTURE, format: 'a b' } }], 96],
    ['a picture in the place of a text', [{ role: 'user', content: PICTURE }], 92],
    ['a picture in a text part', [{ role: 'user', content: [{ type: 'text', text: PICTURE }] }], 92],
    [
      'a picture beside the text of a part',
      [{ role: 'user', content: [{ type: 'text', text: 'a b', image: PICTURE }] }],
      94,
    ],
    ['a sentence about a picture', [{ role: 'user', content: `${PICTURE} is what` }], 10],
    ['a refusal', [{ role: 'assistant', content: [{ type: 'refusal', refusal: 'a b' }] }], 9],
    // 3 + 3 + 1 + 85 each
    ...['tool', 'user', 'assistant', 'system'].flatMap((role) =>
      [
        { type: 'image_url', image_url: { url: PICTURE } },
        { type: 'input_audio', input_audio: { data: BASE64, format: 'wav' } },
        { type: 'file', file: { file_data: PICTURE, filename: 'a b' } },
        { type: 'video_url', text: 'one two three', video_url: { url: PICTURE } },
        { type: 'nobody knows', content: [{ type: 'text', text: 'a b c' }] },
      ].map((part) => [`a part ${part.type} of ${role}`, [{ role, content: [part] }], 92] as const),
    ),
    ['a picture in a tool', { messages: [hello], tools: [{ type: 'a b', icon: PICTURE }] }, 96],
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

  // by js-tiktoken, which takes minutes for these, on 4,000 of each: 8 letters a token, 128 blanks, 64 signs, 4 tokens a 𠮷
  it.each([
    ['a', 125_000],
    [' ', 7813],
    ['=', 15_625],
    ['𠮷', 4_000_000],
  ])('counts a million of %j, a run without an end, as the whole that it is', async (one, tokens) => {
    const count = await loadTokens(['o200k_base'])
    expect(count(one.repeat(1_000_000), 'o200k_base')).toBe(tokens)
  })

  it.each([
    ['\uFEFF', 1],
    ['\uFEFF\uFEFF', 1],
    ['<|im_start|>', 6],
    ['\uD800', 1],
    ['a'.repeat(400), 50],
  ])('counts %j as js-tiktoken does: %d', async (text, tokens) => {
    const count = await loadTokens(['o200k_base'])
    expect(count(text, 'o200k_base')).toBe(tokens)
  })

  it.each([undefined, 'o200k_base', ['gpt4'], ['o200k_base', 'toString'], [7]])(
    'is the only one that is known: %j is refused',
    async (names) => {
      const sentence = `The tokenizers must be a list of any of ["o200k_base"]; received ${JSON.stringify(names)}.`
      await expect(loadTokens(names as never)).rejects.toThrow(new TypeError(sentence))
    },
  )

  it('gives no count for another', async () => {
    expect((await loadTokens(['o200k_base']))('hello', 'cl100k_base')).toBeUndefined()
  })
})
