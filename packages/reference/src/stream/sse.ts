const encoder = new TextEncoder()

/** The headers of an event stream; any page may read it. */
const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
}

/**
 * Formats an event without a name: a line `data:` for each line of its data, then an empty line.
 *
 * @example formatSseEvent('[DONE]') // 'data: [DONE]\n\n'
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function formatSseEvent(data: string): string {
  const lines = data.split(/\r\n|\r|\n/)
  return `${lines.map((line) => `data: ${line}\n`).join('')}\n`
}

/**
 * A response that streams events, each generated when the client reads it. A client that disconnects ends the stream.
 *
 * @param onEnd called when the stream ends, at its last event or because the client disconnected
 * @example createEventStream(['{"n":1}', '[DONE]'])
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
