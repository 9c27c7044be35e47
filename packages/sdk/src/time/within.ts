/** What bounds some work. */
export interface Deadline {
  /** Ends the work, which then rejects with the signal's reason. */
  readonly signal: AbortSignal | undefined
  readonly milliseconds: number
  /** The error when they are over. */
  readonly late: () => Error
}

/**
 * Does some work until it is done, a signal ends it, or its time is over: whatever the work waits for, that settles at
 * once, and what the work comes to afterwards is dropped. No timer counts more than 2³¹ milliseconds, nor Infinity.
 *
 * @example await within({ signal, milliseconds: 1000, late: () => new Error('too late') }, () => reader.read())
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
