import { describe, expect, it } from 'vitest'
import { server } from '../server.ts'

const CHAT = '/openai/v1/chat/completions'
const PICTURE = `data:image/png;base64,${'iVBORw0KGgo/'.repeat(20_000)}`

const chat = (messages: readonly object[]): object => ({ model: 'sample-chat', messages, max_tokens: 10 })
const said = { role: 'user', content: 'Why are capybaras so chill?' }

describe('a chat with what is no text', () => {
  // 16 for the sentence (see the document); 3 + 1 for another message, 85 for what is no text
  it.each<readonly [what: string, messages: readonly object[], tokens: number]>([
    ['a picture beside the content', [{ ...said, images: [PICTURE] }], 101],
    [
      'a picture of a tool',
      [said, { role: 'tool', content: [{ type: 'image_url', image_url: { url: PICTURE } }] }],
      105,
    ],
    ['a sound', [said, { role: 'user', content: [{ type: 'input_audio', input_audio: { data: PICTURE } }] }], 105],
    ['a file', [said, { role: 'user', content: [{ type: 'file', file: { file_data: PICTURE } }] }], 105],
    [
      'a video with a text',
      [said, { role: 'user', content: [{ type: 'video_url', text: 'a b c', url: PICTURE }] }],
      105,
    ],
  ])('counts 85 for %s, in the dry run and when it is charged', async (_, messages, tokens) => {
    const { post } = server()
    const { body } = await post(`${CHAT}?dryRun=true`, chat(messages))
    expect(body.components[0]).toMatchObject({ type: 'input', quantity: tokens })
    expect((await post(CHAT, chat(messages))).body.usage.prompt_tokens).toBe(tokens)
  })

  it.each(['', '?dryRun=true'])('has too much text to be counted, %j', async (query) => {
    const { post, get } = server({ sleep: async () => {} })
    const before = (await get('/v1/balance')).text
    const { status, body } = await post(`${CHAT}${query}`, chat([{ role: 'user', content: 'a'.repeat(262_145) }]))
    expect([status, body.error.code]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
    expect(body.error.message).toBe(
      'The text must have at most 262,144 characters in runs without a word boundary; received more.',
    )
    expect((await get('/v1/balance')).text).toBe(before)
  })
})
