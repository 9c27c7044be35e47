import { isEventStream } from '@outlay/spec/media-type'
import type { Bounds } from '../bounds.ts'
import { countEvents } from './count-events.ts'

/** What bounds one exchange: it fails when a deadline passes or the body is too large. */
export interface Limits {
  /** What is sent. Node 24 aborts the signal of a `Request` only while somebody holds that request: it is held here. */
  readonly request: Request
  /** Aborted once the exchange has failed. */
  readonly signal: AbortSignal
  /** Rejects once the exchange has failed. */
  readonly passed: Promise<never>
  /** The status and headers have come; a stream of events has deadlines of its own. */
  readonly onHeaders: (status: number, contentType: string) => void
  /** So many bytes have come, and they say this. */
  readonly onBytes: (bytes: number, text: string) => void
  /** Nothing is waited for any more. */
  readonly end: () => void
}

/** Pieces of a body, so that a stream of empty ones ends, too. */
const MOST_PIECES = 1_000_000

/** Begins to bound an exchange, which begins now. */
export function startLimits(bounds: Bounds, requestFor: (signal: AbortSignal) => Request): Limits {
  const { deadline, streamDeadline, maxBodyBytes, startTimer } = bounds
  const controller = new AbortController()
  const request = requestFor(controller.signal)
  const { promise: passed, reject } = Promise.withResolvers<never>()
  // Whoever waits hears of it; nobody has to.
  passed.catch(() => {})
  const seen = { head: 'nothing', bytes: 0, pieces: 0, events: -1 }
  const fail = (reason: string): void => {
    end()
    const error = new Error(`${reason}; ${came(seen)}`)
    reject(error)
    controller.abort(error)
  }
  const isLate = (): void => fail(`it did not end within ${seconds(deadline)}`)
  let [stop, stopStream] = [startTimer(isLate, deadline), (): void => {}]
  const end = (): void => {
    stop()
    stopStream()
  }
  const eventsIn = countEvents()
  return {
    request,
    signal: controller.signal,
    passed,
    onHeaders: (status, contentType) => {
      seen.head = `the status ${status}`
      if (!isEventStream(contentType)) return
      seen.events = 0
      stopStream = startTimer(() => fail(`the stream did not end within ${seconds(streamDeadline)}`), streamDeadline)
    },
    onBytes: (bytes, text) => {
      seen.bytes += bytes
      seen.pieces += 1
      if (seen.bytes > maxBodyBytes) return fail(`its body has more than ${maxBodyBytes} bytes`)
      if (seen.pieces > MOST_PIECES) return fail(`its body came in more than ${MOST_PIECES} pieces`)
      const events = seen.events < 0 ? 0 : eventsIn(text)
      if (events === 0) return
      seen.events += events
      stop()
      stop = startTimer(() => fail(`no event came for ${seconds(deadline)}`), deadline)
    },
    end,
  }
}

function came({
  head,
  bytes,
  events,
}: {
  readonly head: string
  readonly bytes: number
  readonly events: number
}): string {
  if (head === 'nothing') return 'nothing came'
  return events < 0 ? `${head} and ${bytes} bytes came` : `${head} and ${events} events came`
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000} s`
}
