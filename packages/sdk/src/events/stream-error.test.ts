import { describe, expect, it } from 'vitest'
import { createVendorClient } from '../client/create-client.ts'
import { OutlayError } from '../errors/outlay-error.ts'
import * as lumenfall from '../generated/lumenfall.gen.ts'
import * as xRouter from '../generated/x-router.gen.ts'
import { rejectStreams } from '../response/leave-events.ts'
import { streamEvents } from './events-of.ts'

const KEY = 'sk-0123456789abcdef'
const CHUNK = { id: 'a', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [] }
const chunk = `data: ${JSON.stringify(CHUNK)}\n\n`
const headers = { 'content-type': 'text/event-stream', 'x-lumenfall-request-id': 'req_1', 'x-request-id': 'req_1' }
const body = { model: 'sample-chat', messages: [], stream: true as const }

/** What comes of a stream with this text: its events, and what ends it. */
async function outcome(events: AsyncIterable<unknown>) {
  const found: unknown[] = []
  try {
    for await (const event of events) found.push(event)
    return { found }
  } catch (error) {
    return { found, error }
  }
}

const streamed = (text: string | null) => {
  const fetch = async (): Promise<Response> => new Response(text, { headers })
  return {
    lumenfall: () =>
      streamEvents(lumenfall.completeChat, { client: lumenfall.createClient({ auth: KEY, fetch }), body }),
    'x-router': () =>
      streamEvents(xRouter.completeChat, {
        client: xRouter.createClient({ fetch }),
        body: { ...body, model: 'openai/gpt-4o-mini' },
      }),
  }
}

const failed = (name: string, code: string | undefined, text: string) => ({
  name,
  code,
  text,
  status: 200,
  requestId: 'req_1',
  attempts: 1,
  matchesDocument: false,
})

describe('an error in a stream', () => {
  it.each<[vendor: 'lumenfall' | 'x-router', event: string, error: { readonly text: string }]>([
    [
      'lumenfall',
      'data: {"error":{"code":"overloaded","message":"Busy."}}',
      failed('OverloadedError', 'overloaded', 'Busy.'),
    ],
    [
      'lumenfall',
      'data: {"error":{"type":"server_error","message":"Busy."}}',
      failed('ServerErrorError', 'server_error', 'Busy.'),
    ],
    ['lumenfall', 'data: {"error":{"code":502,"message":"Busy."},"choices":[]}', failed('502Error', '502', 'Busy.')],
    ['lumenfall', 'data: {"error":"Busy."}', failed('ApiError', undefined, 'Busy.')],
    ['lumenfall', 'event: error\ndata: {"code":"a_b","message":"Busy."}', failed('ABError', 'a_b', 'Busy.')],
    ['lumenfall', 'event: error\ndata: Busy.', failed('ApiError', undefined, 'Busy.')],
    [
      'lumenfall',
      'data: {"type":"error","error":{"type":"overloaded_error","message":"Busy."}}',
      failed('OverloadedErrorError', 'overloaded_error', 'Busy.'),
    ],
    ['lumenfall', 'data: {"type":"error","code":"a","message":"Busy."}', failed('AError', 'a', 'Busy.')],
    [
      'lumenfall',
      'data: {"type":"response.failed","response":{"error":{"code":"a","message":"Busy."}}}',
      failed('AError', 'a', 'Busy.'),
    ],
    [
      'x-router',
      'data: {"error":"INTERNAL_ERROR","message":"Busy."}',
      failed('InternalErrorError', 'INTERNAL_ERROR', 'Busy.'),
    ],
    ['x-router', 'data: {"message":"Busy."}', failed('ApiError', undefined, 'Busy.')],
    ['lumenfall', `data: {"error":{"message":"Nobody has ${KEY}."}}`, failed('ApiError', undefined, 'Nobody has ***.')],
  ])('of %s is thrown after the events before it, or as the first: %s', async (vendor, event, error) => {
    for (const before of [[], [CHUNK]]) {
      const text = `${before.map(() => chunk).join('')}${event}\n\n${chunk}data: [DONE]\n\n`
      const { found, error: thrown } = await outcome(streamed(text)[vendor]())
      expect(found).toEqual(before)
      expect(thrown).toBeInstanceOf(OutlayError)
      expect(thrown).toMatchObject({ ...error, request: { operation: 'completeChat', method: 'POST' } })
      const { message, stack } = thrown as Error
      expect(message).toBe(`\`completeChat\` failed in the middle of its stream: ${error.text}`)
      expect(stack).toContain(message)
    }
  })

  it.each(['{"choices":[],"error":null}', '{"message":"hi"}', '{"type":"ping"}', '{"status":"queued"}', '[]', '{}'])(
    'is none of %s',
    async (event) => {
      const { found, error } = await outcome(streamed(`data: ${event}\n\ndata: [DONE]\n\n`).lumenfall())
      expect([found, error]).toEqual([[JSON.parse(event)], undefined])
    },
  )
})

describe('a stream that ends', () => {
  it.each([
    ['after some events', chunk, [CHUNK]],
    ['at once', '', []],
    ['without a body', null, []],
    ['in the middle of an event', `${chunk}data: {"a`, [CHUNK]],
  ])('without its [DONE] was cut off: %s', async (_name, text, events) => {
    const { found, error } = await outcome(streamed(text).lumenfall())
    expect(found).toEqual(events)
    expect(error).toMatchObject({ name: 'ConnectionError', status: 200, requestId: 'req_1', attempts: 1 })
    expect(String(error)).toContain('the stream was closed before its [DONE]')
  })

  it.each([[chunk], [`${chunk}data: [DONE]\n\n`]])('where the document names no end is whole: %j', async (text) => {
    const operation = { id: 'watch', vendor: 'a', responses: { 200: 'object' } }
    const client = createVendorClient(
      { server: 'https://a.example', codes: [] },
      { fetch: async () => new Response(text, { headers }) },
    )
    const watch = Object.assign(
      (options: object) =>
        client.send({ operation, method: 'GET', url: '/watch', readBody: rejectStreams, ...options }),
      { operation },
    )
    expect(await outcome(streamEvents(watch as never, {} as never))).toEqual({ found: [CHUNK] })
  })
})
