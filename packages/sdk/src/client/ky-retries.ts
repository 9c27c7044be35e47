import ky, { TimeoutError as KyTimeoutError, NetworkError } from 'ky'
import { raceAbort } from '../time/deadline.ts'

/** Within which bounds attempts are made. */
export interface AttemptBounds {
  readonly url: string
  /** Ends the loop, which then throws its reason. */
  readonly signal: AbortSignal | undefined
  /** Milliseconds for one attempt. */
  readonly timeout: number
  /** Milliseconds for all attempts and the waits between them. */
  readonly totalTimeout: number
  /** How many attempts may follow the first. */
  readonly retry: number
}

/** A failed attempt is followed by another after these milliseconds; by none when undefined. */
export type WaitAfter = (thrown: unknown) => number | undefined

/**
 * Makes attempts until one succeeds, none may follow, or time is up. ky counts, waits and ends them; no other file knows
 * ky.
 *
 * @throws what the last attempt threw, or an error of ky: see `isTimeUp` and `causeOf`
 */
export async function runAttempts(
  { url, signal, timeout, totalTimeout, retry: limit }: AttemptBounds,
  attempt: (signal: AbortSignal) => Promise<Response>,
  waitAfter: WaitAfter,
): Promise<void> {
  let wait: number | undefined
  await ky(url, {
    signal: signal as AbortSignal,
    timeout: timer(timeout),
    totalTimeout: timer(totalTimeout),
    // ky passes a Request; its signal ends with the attempt.
    fetch: (input) => raceAbort((input as Request).signal, attempt),
    retry: {
      limit,
      shouldRetry: ({ error }) => {
        wait = waitAfter(error)
        return (wait as number) >= 0
      },
      delay: () => wait as number,
    },
  })
}

/** 2³¹ milliseconds, as far as no timer counts. */
const LONGEST = 2147483648

/** ky takes false for no bound. */
const timer = (milliseconds: number): number | false => milliseconds < LONGEST && milliseconds

/** Says whether a bound was reached. */
export const isTimeUp = (thrown: unknown): boolean => thrown instanceof KyTimeoutError

/** Gives what an attempt threw: ky wraps the errors of connections. */
export const causeOf = (thrown: unknown): unknown => (thrown instanceof NetworkError ? thrown.cause : thrown)
