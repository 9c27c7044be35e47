/** Where lines go: standard output, or a test's own. */
export interface Output {
  readonly write: (text: string) => unknown
}

/** How long a line may wait for others, in milliseconds: too short for whoever reads along to see. */
const TOGETHER = 10

/**
 * Writes the lines of ten milliseconds together: a server under load has few requests to a turn of the event loop, and a
 * write in each turn costs it a quarter of its time. `flush` writes at once what still waits.
 */
export function lineWriter(output: Output): { readonly log: (line: string) => void; readonly flush: () => void } {
  let waiting = ''
  const flush = (): void => {
    const text = waiting
    waiting = ''
    if (text !== '') output.write(text)
  }
  const log = (line: string): void => {
    if (waiting === '') setTimeout(flush, TOGETHER)
    waiting += `${line}\n`
  }
  return { log, flush }
}
