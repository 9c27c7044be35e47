import { createReference } from '@outlay/reference'
import lumenfall from '@outlay/reference/lumenfall'
import { streamEvents } from '@outlay/sdk/events'
import { type ChatCompletionChunk, completeChat, createClient, UnexpectedStreamError } from '@outlay/sdk/lumenfall'
import { describe, expect, expectTypeOf, it } from 'vitest'

const auth = 'lmnfl_acme.secret'
const now = (): number => Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [lumenfall], mount: ({ basePath }) => basePath, now })
const client = createClient({ fetch: reference, auth })
const body = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }], max_tokens: 8 }

describe('a streamed chat', () => {
  it('gives each chunk, typed, until the stream is done', async () => {
    const chunks: ChatCompletionChunk[] = []
    for await (const chunk of streamEvents(completeChat, { client, body: { ...body, stream: true } })) {
      expectTypeOf(chunk).toEqualTypeOf<ChatCompletionChunk>()
      chunks.push(chunk)
    }
    expect(chunks.map(({ object }) => object)).toContain('chat.completion.chunk')
    expect(chunks.at(-1)?.metadata?.cost).toBeGreaterThan(0)
  })

  it('is no answer of a plain call, which leaves it and says what to do', async () => {
    const error: unknown = await completeChat({ client, body: { ...body, stream: true } }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UnexpectedStreamError)
    expect(error).toMatchObject({ status: 200, request: { headers: { authorization: '***' } } })
    expect(String(error)).toContain(
      'Read it with streamEvents of @outlay/sdk/events, or ask for an answer in one piece.',
    )
  })

  it('refuses what the call refuses', async () => {
    const events = streamEvents(completeChat, { client, body: { ...body, n: 0, stream: true } })
    await expect(events.next()).rejects.toMatchObject({
      name: 'InvalidRequestError',
      status: 400,
      matchesDocument: true,
    })
    const dry = streamEvents(completeChat, { client, body: { ...body, stream: true }, query: { dryRun: true } })
    await expect(dry.next()).rejects.toMatchObject({ status: 400, message: expect.stringContaining('stream') })
  })

  it('is not what an answer in one piece is', async () => {
    const problem = 'its body must be a stream of events (ask for one: stream: true in the body); received object'
    // @ts-expect-error: it asks for no stream
    const events = streamEvents(completeChat, { client, body })
    await expect(events.next()).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 200, problem })
  })
})
