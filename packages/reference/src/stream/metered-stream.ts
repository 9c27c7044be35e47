import type { Pace } from './pacer.ts'
import { createEventStream } from './sse.ts'

/** An event of a stream: its data, and how many tokens were generated for it. */
export interface StreamEvent {
  readonly data: string
  readonly tokens: number
  /** Whether everything is generated and is charged before this event is sent. */
  readonly isSettled?: boolean
}

/** The parts of a metered stream. */
export interface MeteredStream {
  readonly events: Iterable<StreamEvent>
  readonly pace: Pace
  /**
   * Called once, with the number of tokens that were generated: when all are, when the client disconnects, or when nobody
   * has read the stream for ten minutes.
   */
  readonly settle: (made: number) => void
  /** Schedules a check for streams that nobody reads; without it, such a stream stays open. */
  readonly later?: ((run: () => void) => void) | undefined
}

/**
 * A response that streams events at a pace, and only while the client reads. An aborted stream is settled for the tokens
 * that were generated up to there.
 *
 * @example createMeteredStream({ events, pace, settle: (tokens) => charge(tokens) })
 */
export function createMeteredStream({ events, pace, settle, later }: MeteredStream): Response {
  const meter: Meter = { made: 0, read: 0, open: { settle, later } }
  endWhenUnread(meter)
  async function* metered(): AsyncGenerator<string> {
    for (const { data, tokens, isSettled } of events) {
      meter.read += 1
      if (tokens > 0) await pace(tokens)
      // The client has disconnected, and what was generated is charged.
      if (meter.open === undefined && tokens > 0) return
      meter.made += tokens
      if (isSettled === true) end(meter)
      yield data
    }
  }
  return createEventStream(metered(), () => end(meter))
}

/** The progress of a stream: tokens generated, events read, and what its end needs, undefined once it has ended. */
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

/** Ends a stream that nobody reads. The timer holds only the meter, so the request of an ended stream can be collected. */
function endWhenUnread(meter: Meter): void {
  const { read } = meter
  meter.open?.later?.(() => (meter.read === read ? end(meter) : endWhenUnread(meter)))
}
