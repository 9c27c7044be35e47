/**
 * Does some work until a signal ends it: then rejects with the signal's reason at once, whatever the work waits for.
 * What the work comes to afterwards is dropped. The signal is the work's own: a listener stays on it.
 *
 * @example await untilEnded(new AbortController().signal, (ending) => fetch('https://a.example', { signal: ending }))
 */
export function raceAbort<Result>(
  signal: AbortSignal,
  work: (ending: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason))
    work(signal).then(resolve, reject)
  })
}
