import TinyQueue from 'tinyqueue'

/** The world that an agenda needs; instants are milliseconds since 1970. */
export interface SchedulerOptions {
  readonly now: () => number
  /** Told what an event threw; the events after it happen all the same. */
  readonly onError: (error: unknown) => void
  /**
   * Told when the next event is due: as soon as that changes, and again after each `catchUp` that leaves one, since a timer
   * may ring too early. Whoever sets a timer replaces the one before; without it, events happen at the next `catchUp`.
   */
  readonly onNextEvent?: (at: number) => void
}

/** Things that happen when their time has come. */
export interface Scheduler {
  /** Puts down an event; `run` is given the instant it was due at, however late it happens, and may be asynchronous. */
  readonly schedule: (at: number, run: (at: number) => unknown) => void
  /** Lets all happen that is due by now, one after the other by time, then by when it was put down. */
  readonly runDue: () => Promise<void>
}

interface Entry {
  readonly at: number
  /** Its number in the order in which events were put down: of several at one instant the first happens first. */
  readonly number: number
  readonly run: (at: number) => unknown
}

function compareEntries(one: Entry, other: Entry): number {
  if (one.at === other.at) return one.number - other.number
  return one.at < other.at ? -1 : 1
}

/**
 * An empty agenda; each event takes logarithmic time. Events that an event adds happen in the same `catchUp` when they are due by then, too. A `catchUp`
 * waits for those before it, so an event that awaits one waits for itself: what takes long, such as a delivery to a
 * server that may call back, is started by its event and not awaited.
 *
 * @throws RangeError from `add` when the instant is not a number
 * @example const { add, catchUp } = agenda({ now, onError })
 * add(now() + 2000, (at) => finish(job, at))
 * await catchUp() // at each request: what is due has happened
 */
export function createScheduler({ now, onError, onNextEvent }: SchedulerOptions): Scheduler {
  const entries = new TinyQueue<Entry>([], compareEntries)
  let added = 0
  let last: Promise<void> = Promise.resolve()
  let busy = false

  const announce = (): void => {
    const next = entries.peek()
    if (next !== undefined) onNextEvent?.(next.at)
  }
  const happen = async (until: number): Promise<void> => {
    for (let next = entries.peek(); next !== undefined && next.at <= until; next = entries.peek()) {
      entries.pop()
      try {
        await next.run(next.at)
      } catch (error) {
        onError(error)
      }
    }
  }
  return {
    schedule(at, run) {
      if (Number.isNaN(at))
        throw new RangeError('An event must be due at a number of milliseconds since 1970; received NaN.')
      const entry = { at, number: added, run }
      added += 1
      entries.push(entry)
      if (!busy && entries.peek() === entry) announce()
    },
    runDue() {
      const until = now()
      const next = entries.peek()
      // Most requests come when nothing is due.
      if (!busy && (next === undefined || next.at > until)) {
        announce()
        return last
      }
      busy = true
      const caughtUp = last.then(() => happen(until))
      const settled = caughtUp
        .catch(() => {})
        .then(() => {
          if (last !== settled) return
          busy = false
          announce()
        })
      last = settled
      return caughtUp
    },
  }
}
