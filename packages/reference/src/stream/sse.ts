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
export function sseEvent(data: string): string {
  const lines = data.split(/\r\n|\r|\n/)
  return `${lines.map((line) => `data: ${line}\n`).join('')}\n`
}

/**
 * An answer that is a stream of events, each made when the reader asks for it. A reader that goes away ends the making.
 *
 * @example eventStream(['{"n":1}', '[DONE]'])
 */
export function eventStream(events: Iterable<string>): Response {
  const iterator = events[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = iterator.next()
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(sseEvent(value)))
      },
      cancel() {
        iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, { status: 200, headers: HEADERS })
}
