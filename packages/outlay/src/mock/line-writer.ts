/** Where lines go: standard output, or a test's own. */
export interface Output {
  readonly write: (text: string) => unknown
}

/**
 * Writes lines together once a turn of the event loop: a write for each request costs a server under load a quarter of
 * its time. `flush` writes at once what still waits.
 */
export function createLineWriter(output: Output): { readonly log: (line: string) => void; readonly flush: () => void } {
  let waiting = ''
  const flush = (): void => {
    const text = waiting
    waiting = ''
    if (text !== '') output.write(text)
  }
  const log = (line: string): void => {
    if (waiting === '') setImmediate(flush)
    waiting += `${line}\n`
  }
  return { log, flush }
}
