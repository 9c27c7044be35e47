/** Where lines go: standard output, or a test's own. */
export interface Output {
  readonly write: (text: string) => unknown
}

/** How long lines wait for others once one has been written, in milliseconds: nobody reads faster. */
const REST = 10
/** How many bytes of lines wait at most. */
const MOST = 65_536
const LINE_END = '\n'.charCodeAt(0)

/**
 * Writes a line at the end of a turn of the event loop, and those that follow together every ten milliseconds: a write for
 * each request costs a server under load a quarter of its time. `flush` writes at once what still waits.
 */
export function createLineWriter(output: Output): { readonly log: (line: string) => void; readonly flush: () => void } {
  // Bytes in one place: as texts, lines that wait outlive collections of the young generation, which V8 then lets grow.
  const waiting = Buffer.alloc(MOST)
  let length = 0
  let isDue = false
  const flush = (): void => {
    if (length === 0) return
    const text = waiting.toString('utf8', 0, length)
    length = 0
    output.write(text)
  }
  const flushAndRest = (): void => {
    isDue = length > 0
    if (isDue) setTimeout(flushAndRest, REST)
    flush()
  }
  const log = (line: string): void => {
    const size = Buffer.byteLength(line) + 1
    if (length + size > MOST) flush()
    if (size > MOST) return void output.write(`${line}\n`)
    if (!isDue) setImmediate(flushAndRest)
    isDue = true
    length += waiting.write(line, length)
    length = waiting.writeUInt8(LINE_END, length)
  }
  return { log, flush }
}
