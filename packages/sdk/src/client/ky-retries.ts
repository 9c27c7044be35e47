import ky, { TimeoutError as KyTimeoutError, NetworkError } from 'ky'
import { raceAbort } from '../time/deadline.ts'

/** Attempts, and their bounds in milliseconds. */
export interface AttemptLoop<Result extends { readonly response: Response }> {
  readonly url: string
  /** Ends the loop, which then throws its reason. */
  readonly signal: AbortSignal | undefined
  /** For one attempt. */
  readonly timeout: number
  /** For all attempts and the waits between them. */
  readonly totalTimeout: number
  /** How many attempts may follow the first. */
  readonly retries: number
  /** Makes one attempt, which the signal ends. */
  readonly attempt: (signal: AbortSignal) => Promise<Result>
  /** How long to wait after a failed attempt until the next one; undefined to give up. */
  readonly waitAfter: (failure: unknown) => number | undefined
}

/** What is thrown when an attempt or the loop takes longer than its bound. */
export const TIMED_OUT: unique symbol = Symbol('timed out')

// No timer counts further; ky takes false for no bound.
const LONGEST = 2 ** 31

/**
 * Makes attempts until one succeeds, none may follow, or time is up. ky counts, waits and ends them; no other file knows
 * ky.
 *
 * @throws TIMED_OUT when time is up, the reason of the signal when it aborts, else what the last attempt threw
 */
export async function runAttempts<Result extends { readonly response: Response }>(
  loop: AttemptLoop<Result>,
): Promise<Result> {
  const { url, signal, timeout, totalTimeout, retries, attempt, waitAfter } = loop
  let [result, wait] = [undefined as Result | undefined, 0 as number | undefined]
  try {
    await ky(url, {
      ...(signal && { signal }),
      timeout: timeout < LONGEST && timeout,
      totalTimeout: totalTimeout < LONGEST && totalTimeout,
      fetch: async (input) => {
        // ky passes a Request; its signal ends with the attempt.
        result = await raceAbort((input as Request).signal, attempt)
        return result.response
      },
      retry: {
        limit: retries,
        shouldRetry: ({ error }) => {
          wait = waitAfter(failureOf(error))
          return wait !== undefined
        },
        delay: () => wait as number,
      },
    })
    return result as Result
  } catch (error) {
    throw failureOf(error)
  }
}

/** ky wraps errors that look like those of a connection. */
function failureOf(error: unknown): unknown {
  if (error instanceof KyTimeoutError) return TIMED_OUT
  return error instanceof NetworkError ? error.cause : error
}
