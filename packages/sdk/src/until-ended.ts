/**
 * Does some work until a signal ends it: then rejects with the signal's reason at once, whatever the work waits for.
 * What the work comes to afterwards is dropped.
 *
 * @example await untilEnded(AbortSignal.timeout(1000), () => fetch('https://a.example'))
 */
export async function untilEnded<Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!signal) return work()
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason)
    signal.addEventListener('abort', end)
    work()
      .then(resolve, reject)
      // A signal outlives the calls that share it.
      .finally(() => signal.removeEventListener('abort', end))
  })
}
