/** Where lines go: standard output, or a test's own. */
export interface Output {
  readonly write: (text: string) => unknown
}

/** How long lines wait for others once one has been written, in milliseconds: nobody reads faster. */
const REST = 10

/**
 * Writes a line at the end of a turn of the event loop, and those that follow together every ten milliseconds: a write for
 * each request costs a server under load a quarter of its time. `flush` writes at once what still waits.
 */
export function createLineWriter(output: Output): { readonly log: (line: string) => void; readonly flush: () => void } {
  let waiting = ''
  let isResting = false
  const flush = (): void => {
    const text = waiting
    waiting = ''
    if (text !== '') output.write(text)
  }
  const flushAndRest = (): void => {
    isResting = waiting !== ''
    if (isResting) setTimeout(flushAndRest, REST)
    flush()
  }
  const log = (line: string): void => {
    if (waiting === '' && !isResting) setImmediate(flushAndRest)
    waiting += `${line}\n`
  }
  return { log, flush }
}
