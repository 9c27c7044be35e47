import type { Pace } from '../time/pacer.ts'
import { createEventStream } from './sse.ts'

/** An event of a stream: what it says, and how many tokens are made for it. */
export interface StreamEvent {
  readonly data: string
  readonly tokens: number
  /** Whether all has been made and is charged before this event leaves. */
  readonly isSettled?: boolean
}

/** What a stream is made of, and who hears of its end. */
export interface MeteredStream {
  readonly events: Iterable<StreamEvent>
  readonly pace: Pace
  /**
   * Called once: when all tokens are made, when its reader goes away, or when nobody has read it for ten minutes; with the
   * tokens that were made.
   */
  readonly settle: (made: number) => void
  /** Lets something happen later; nobody looks after a stream that is not read when absent. */
  readonly later?: ((run: () => void) => void) | undefined
}

/**
 * An answer that is a stream of events, made at a pace and only as long as somebody reads: an aborted one has been made up
 * to there, and is settled for that.
 *
 * @example meteredStream({ events, pace, settle: (made) => charge(made) })
 */
export function createMeteredStream({ events, pace, settle, later }: MeteredStream): Response {
  const meter: Meter = { made: 0, read: 0, open: { settle, later } }
  endWhenUnread(meter)
  async function* metered(): AsyncGenerator<string> {
    for (const { data, tokens, isSettled } of events) {
      meter.read += 1
      if (tokens > 0) await pace(tokens)
      // Its reader has gone, and what was made is charged.
      if (meter.open === undefined && tokens > 0) return
      meter.made += tokens
      if (isSettled === true) end(meter)
      yield data
    }
  }
  return createEventStream(metered(), () => end(meter))
}

/** How far a stream is: its tokens, its events, and what its end needs, undefined once it has ended. */
interface Meter {
  made: number
  read: number
  open: Pick<MeteredStream, 'settle' | 'later'> | undefined
}

function end(meter: Meter): void {
  const { open, made } = meter
  meter.open = undefined
  open?.settle(made)
}

/** Ends a stream that nobody reads. What waits for that holds the meter alone: the request of an ended stream is let go. */
function endWhenUnread(meter: Meter): void {
  const { read } = meter
  meter.open?.later?.(() => (meter.read === read ? end(meter) : endWhenUnread(meter)))
}
