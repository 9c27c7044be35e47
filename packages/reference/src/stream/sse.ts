const encoder = new TextEncoder()

/** What a stream of events is sent with; any page may read it. */
const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
}

/**
 * An event as it goes over the wire, without a name: a line `data:` for each line of its data, then an empty line.
 *
 * @example sseEvent('[DONE]') // 'data: [DONE]\n\n'
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function formatSseEvent(data: string): string {
  const lines = data.split(/\r\n|\r|\n/)
  return `${lines.map((line) => `data: ${line}\n`).join('')}\n`
}

/**
 * An answer that is a stream of events, each made when the reader asks for it. A reader that goes away ends the making.
 *
 * @param onEnd told when it ends, at its last event or because its reader has gone away
 * @example eventStream(['{"n":1}', '[DONE]'])
 */
export function createEventStream(events: Iterable<string> | AsyncIterable<string>, onEnd?: () => void): Response {
  const iterator = Symbol.asyncIterator in events ? events[Symbol.asyncIterator]() : events[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done !== true) return controller.enqueue(encoder.encode(formatSseEvent(value)))
        onEnd?.()
        controller.close()
      },
      cancel() {
        onEnd?.()
        void iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, { status: 200, headers: HEADERS })
}
