import { describe, expect, it } from 'vitest'
import { completeChat, createClient } from '../generated/lumenfall.gen.ts'
import { eventsOf } from './events-of.ts'

const CHUNK = { id: 'a', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [] }
const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
const body = { model: 'sample-chat', messages: [], stream: true }

function asking(reply: BodyInit | null, signal?: AbortSignal) {
  const client = createClient({ auth: 'a', fetch: async () => new Response(reply, { headers }) })
  return eventsOf(completeChat, { client, body, ...(signal && { signal }) })
}

async function all(events: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const event of events) found.push(event)
  return found
}

/** A stream with this text that stays open. */
function open(text: string, onCancel = (): void => {}): ReadableStream {
  return new ReadableStream({ start: (it) => it.enqueue(new TextEncoder().encode(text)), cancel: onCancel })
}

describe('the events of a stream', () => {
  it.each([
    ['end at [DONE]', `data: ${JSON.stringify(CHUNK)}\n\ndata: [DONE]\n\ndata: x\n\n`, [CHUNK]],
    ['end with the stream', `data: ${JSON.stringify(CHUNK)}\n\n`, [CHUNK]],
    ['are none of an empty stream', '', []],
    ['are none without a body', null, []],
  ])('%s', async (_, text, events) => expect(await all(asking(text))).toEqual(events))

  it.each([
    ['{', 'an event is not JSON'],
    ['{}', 'of an event, /id is missing; allowed is string'],
    [JSON.stringify({ ...CHUNK, created: 'now' }), 'of an event, /created is "now"; allowed is integer from 0'],
  ])('are held to the document: %s', async (data, problem) => {
    const found = { name: 'UnexpectedAnswerError', status: 200, problem }
    await expect(asking(`data: ${data}\n\n`).next()).rejects.toMatchObject(found)
  })

  it('break off as a connection does', async () => {
    const cause = new TypeError('terminated')
    const broken = new ReadableStream({ start: (it) => it.error(cause) })
    await expect(asking(broken).next()).rejects.toMatchObject({ name: 'ConnectionError', cause })
  })

  it('end with the reason of their signal, while they wait for the next one', async () => {
    const aborter = new AbortController()
    const events = asking(open(`data: ${JSON.stringify(CHUNK)}\n\n`), aborter.signal)
    expect((await events.next()).value).toEqual(CHUNK)
    const reason = new Error('changed my mind')
    setTimeout(() => aborter.abort(reason), 5)
    await expect(events.next()).rejects.toBe(reason)
  })

  it('let go of the stream when the loop is left', async () => {
    let cancelled = false
    const reply = open(`data: ${JSON.stringify(CHUNK)}\n\n`, () => {
      cancelled = true
    })
    for await (const event of asking(reply)) {
      expect(event).toEqual(CHUNK)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
    expect(cancelled).toBe(true)
  })

  it('are not asked for before the first is', async () => {
    let sent = 0
    const client = createClient({
      auth: 'a',
      fetch: async () => {
        sent += 1
        return new Response('', { headers })
      },
    })
    const events = eventsOf(completeChat, { client, body })
    expect(sent).toBe(0)
    await events.next()
    expect(sent).toBe(1)
  })
})

describe('a plain call that is answered with a stream', () => {
  it('leaves it at once', async () => {
    let cancelled = false
    const reply = open('data: a\n\n', () => {
      cancelled = true
    })
    const client = createClient({ auth: 'a', fetch: async () => new Response(reply, { headers }) })
    await expect(completeChat({ client, body })).rejects.toMatchObject({ name: 'StreamedAnswerError', status: 200 })
    expect(cancelled).toBe(true)
  })

  it('has another answer as every call has it, and a connection that breaks as well', async () => {
    const cause = new TypeError('terminated')
    const broken = new ReadableStream({ start: (it) => it.error(cause) })
    const ask = (reply: Response) =>
      completeChat({ client: createClient({ auth: 'a', fetch: async () => reply }), body })
    await expect(ask(new Response('data: a', { status: 500, headers }))).rejects.toMatchObject({ name: 'RefusalError' })
    await expect(ask(new Response(broken))).rejects.toMatchObject({ name: 'ConnectionError', cause })
  })
})
