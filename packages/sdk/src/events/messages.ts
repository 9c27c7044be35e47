/** The most characters of one event, so that a stream without end does not fill the memory. */
const LONGEST = 16_777_216

/**
 * The data of the server-sent events in a stream (WHATWG HTML, 9.2.6), as they come.
 *
 * @throws RangeError for an event of more than 16 Mi characters
 * @example for await (const data of messagesIn(response.body)) console.log(data)
 */
export async function* messagesIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let rest = ''
  let data: string[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      // A \r at the very end is a line break after all.
      if (done && rest === '\r' && data.length > 0) yield data.join('\n')
      if (done) return
      // A \r may be the first half of a line break whose second half is still to come.
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST) throw new RangeError(`An event has more than ${LONGEST} characters.`)
      for (const line of lines) {
        if (line === '' && data.length > 0) yield data.join('\n')
        data = line === '' ? [] : [...data, ...dataIn(line)]
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** What a line adds to the data of its event; a field of another name, or a comment, nothing. */
function dataIn(line: string): string[] {
  const [, text] = /^data(?::\x20?(.*))?$/s.exec(line) ?? [undefined, undefined]
  return text !== undefined ? [text] : line === 'data' ? [''] : []
}
