/** The most characters of one event, so that a stream without end does not fill the memory. */
const LONGEST = 16_777_216

/** Reads the bytes of a stream piece by piece. */
export type BytesReader = Pick<ReadableStreamDefaultReader<Uint8Array>, 'read'>

/**
 * Reads the data of the server-sent events in a stream (WHATWG HTML, 9.2.6), as they come; `onName` gets the name of each
 * before, which is empty where it has none. The caller releases the reader.
 *
 * @throws RangeError for an event of more than 16 Mi characters
 * @example for await (const data of readMessages(response.body.getReader())) console.log(data)
 */
export async function* readMessages(
  reader: BytesReader,
  onName: (name: string) => void = () => {},
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  let rest = ''
  let isReturned = false
  let data: string[] = []
  let length = 0
  let name = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const text = decoder.decode(value, { stream: true })
    if (text === '') continue
    // A \r ends its line at once; the \n that may follow in the next piece is its second half.
    const [first = '', ...lines] = text.slice(isReturned && text.startsWith('\n') ? 1 : 0).split(/\r\n|\n|\r/)
    isReturned = text.endsWith('\r')
    lines.unshift(rest + first)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const added = fieldIn('data', line)
      name = fieldIn('event', line) ?? name
      if (added !== undefined) {
        data.push(added)
        length += added.length + 1
      }
      check(length)
      if (line !== '') continue
      onName(name)
      name = ''
      if (data.length > 0) yield data.join('\n')
      data = []
      length = 0
    }
    check(length + rest.length)
  }
}

function check(length: number): void {
  if (length > LONGEST) throw new RangeError(`An event has more than ${LONGEST} characters.`)
}

/** The value of a field of an event; undefined for a line that is one of another name, or a comment. */
function fieldIn(name: string, line: string): string | undefined {
  if (line === name) return ''
  return line.startsWith(`${name}:`) ? line.slice(name.length + 1).replace(/^\x20/, '') : undefined
}
