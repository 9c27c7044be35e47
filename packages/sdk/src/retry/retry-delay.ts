import { isBodyCutOff } from '#connection-failure'
import type { OutlayError } from '../errors/errors.ts'

// What passes by itself: no answer, too slow, too many, and troubles of the server or of what is before it (RFC 9110, 15).
const PASSING = /^(ConnectionE|TimeoutE|408$|429$|50[0234]$)/

/**
 * Says how many milliseconds to wait before a request that failed is sent again; NaN when that is of no use, or when no
 * attempt ended with the error. What the server asks for is obeyed up to 120 seconds, beyond which the caller decides; else the
 * waits double from half a second to eight seconds, each cut by chance to no less than its half. `random` is from 0 on,
 * below 1. A server that cuts off a body of a mebibyte or more takes it for too large, and does so again.
 *
 * @example retryDelay({ name: 'ApiError', status: 503, retryAfter: 7, attempts: 1 }, 0.5) // 7000
 */
export function retryDelay(
  error: Pick<OutlayError, 'name' | 'status' | 'retryAfter' | 'attempts'> &
    Partial<Pick<OutlayError, 'message' | 'request'>>,
  random: number,
): number {
  const { name, status, retryAfter, attempts } = error
  // NaN for an error that no attempt ended with.
  const after = retryAfter ?? Math.min(2 ** (attempts as number) / 4, 8) * (1 - random / 2)
  // Timers count whole milliseconds, and cut the rest off.
  const isPassing = PASSING.test(`${status ?? name}`) && !isBodyCutOff(error)
  return isPassing && after <= 120 ? Math.ceil(after * 1000) : Number.NaN
}
