/**
 * Does some work until a signal aborts, and then rejects with the signal's reason at once, whatever the work waits for. Its
 * result is then ignored. The signal is the work's own: a listener stays on it.
 *
 * @example await raceAbort(new AbortController().signal, (ending) => fetch('https://a.example', { signal: ending }))
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

/** What bounds some work. */
export interface Deadline {
  /** Ends the work, which then rejects with the signal's reason. */
  readonly signal: AbortSignal | undefined
  readonly milliseconds: number
  /** The error when they are over. */
  readonly late: () => Error
}

/**
 * Does some work until it is done, a signal aborts, or its time is over: it then rejects at once, whatever the work waits
 * for, and the result of the work is ignored. No timer counts more than 2³¹ milliseconds, nor Infinity.
 *
 * @example await withDeadline({ signal, milliseconds: 1000, late: () => new Error('too late') }, () => reader.read())
 */
export async function withDeadline<Result>(
  { signal, milliseconds, late }: Deadline,
  work: () => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted()
  const ended = Promise.withResolvers<never>()
  const end = (): void => ended.reject(signal?.reason)
  const timer = milliseconds < 2 ** 31 ? setTimeout(() => ended.reject(late()), milliseconds) : undefined
  signal?.addEventListener('abort', end)
  try {
    return await Promise.race([work(), ended.promise])
  } finally {
    clearTimeout(timer)
    // A signal outlives the calls that share it.
    signal?.removeEventListener('abort', end)
  }
}
