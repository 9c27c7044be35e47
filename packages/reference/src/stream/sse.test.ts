import { describe, expect, it } from 'vitest'
import { createEventStream, formatSseEvent } from './sse.ts'

describe('an event', () => {
  it.each<readonly [data: string, then: string]>([
    ['[DONE]', 'data: [DONE]\n\n'],
    ['{"a":1}', 'data: {"a":1}\n\n'],
    ['', 'data: \n\n'],
    ['a\nb\r\nc\rd', 'data: a\ndata: b\ndata: c\ndata: d\n\n'],
  ])('of %j is %j', (data, then) => {
    expect(formatSseEvent(data)).toBe(then)
  })
})

describe('a stream of events', () => {
  it('sends one after the other, readable from any page', async () => {
    const reply = createEventStream(['a', 'b'])
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('access-control-allow-origin')]).toEqual(
      [200, 'text/event-stream', '*'],
    )
    expect(await reply.text()).toBe('data: a\n\ndata: b\n\n')
  })

  it('makes an event only when it is asked for, and ends when its reader goes away', async () => {
    const made: string[] = []
    function* events(): Generator<string> {
      try {
        for (const one of ['a', 'b', 'c']) {
          made.push(one)
          yield one
        }
      } finally {
        made.push('ended')
      }
    }
    const reader = createEventStream(events()).body?.getReader()
    expect(made).toEqual([])
    await reader?.read()
    expect(made).toEqual(['a'])
    await reader?.cancel()
    expect(made).toEqual(['a', 'ended'])
  })
})
