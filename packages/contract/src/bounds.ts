import type { StartTimer } from './start-timer.ts'
import { startTimer as ownTimer } from './start-timer.ts'

/** How long and how much a server may answer, so that a run always ends. */
export interface Bounds {
  /** Milliseconds from a request to the end of its reply, or from one event of a stream to the next; 10,000 when absent. */
  readonly deadline: number
  /** Milliseconds from a request to the end of a stream of events; 60,000 when absent. */
  readonly streamDeadline: number
  /** Bytes of the body of a reply; 16 MiB when absent. */
  readonly maxBodyBytes: number
  /** Milliseconds that a 429 is waited out at most, each of three times; 60,000 when absent, 0 for never. */
  readonly maxRetryWait: number
  /** Starts a timer; the runtime's own when absent. */
  readonly startTimer: StartTimer
}

const LIMITS = {
  deadline: 10_000,
  streamDeadline: 60_000,
  maxBodyBytes: 16 * 1024 * 1024,
  maxRetryWait: 60_000,
} as const
const LEAST = { deadline: 1, streamDeadline: 1, maxBodyBytes: 1, maxRetryWait: 0 } as const
type Limit = keyof typeof LIMITS

/**
 * The bounds that options name, and the usual ones.
 *
 * @throws TypeError for one that is not a number or too small
 * @example boundsOf({ deadline: 2_000 }).streamDeadline // 60000
 */
export function boundsOf({ startTimer = ownTimer, ...given }: Partial<Bounds>): Bounds {
  return {
    deadline: checked('deadline', given.deadline),
    streamDeadline: checked('streamDeadline', given.streamDeadline),
    maxBodyBytes: checked('maxBodyBytes', given.maxBodyBytes),
    maxRetryWait: checked('maxRetryWait', given.maxRetryWait),
    startTimer,
  }
}

/** Timers hold 31 bits of milliseconds; a longer one would fire at once. */
const LONGEST = 2_147_483_647

function checked(name: Limit, given: number = LIMITS[name]): number {
  if (typeof given === 'number' && given >= LEAST[name] && given <= LONGEST) return given
  throw new TypeError(`\`${name}\` must be a number from ${LEAST[name]} to ${LONGEST}; received ${String(given)}.`)
}
