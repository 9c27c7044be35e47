import TinyQueue from 'tinyqueue'

/** What a scheduler needs; instants are milliseconds since 1970. */
export interface SchedulerOptions {
  readonly now: () => number
  /** Called with an error that an event threw; later events still run. */
  readonly onError: (error: unknown) => void
  /**
   * Called with the instant of the next event: when it changes, and after each `runDue` that leaves one, since a timer may
   * fire too early. Set a timer that replaces the one before; without timers, events run at the next `runDue`.
   */
  readonly onNextEvent?: (at: number) => void
}

/** Runs events when they are due. */
export interface Scheduler {
  /** Schedules an event. `run` receives the instant at which it was due, however late it runs, and may be asynchronous. */
  readonly schedule: (at: number, run: (at: number) => unknown) => void
  /** Runs all events that are due, one after the other: by instant, then in the order in which they were scheduled. */
  readonly runDue: () => Promise<void>
  /** Calls a function after all that is due has run: at once when nothing is, as a promise costs each request a turn. */
  readonly afterDue: <T>(run: () => T) => T | Promise<T>
}

interface Entry {
  readonly at: number
  /** Its place in the order of scheduling, which decides between events at one instant. */
  readonly number: number
  readonly run: (at: number) => unknown
}

function compareEntries(one: Entry, other: Entry): number {
  if (one.at === other.at) return one.number - other.number
  return one.at < other.at ? -1 : 1
}

/**
 * An empty scheduler; each event takes logarithmic time. Events that an event schedules run in the same `runDue` when they
 * are due by then. A `runDue` waits for the ones before it, so an event that awaits `runDue` waits for itself: start long
 * work, such as a delivery to a server that may call back, without awaiting it.
 *
 * @throws RangeError from `schedule` when the instant is not a number
 * @example const { schedule, runDue } = createScheduler({ now, onError })
 * schedule(now() + 2000, (at) => finish(job, at))
 * await runDue() // at each request: what is due has run
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
  const isDue = (until: number): boolean => busy || (entries.peek()?.at ?? Number.POSITIVE_INFINITY) <= until
  const runUntil = (until: number): Promise<void> => {
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
      if (isDue(until)) return runUntil(until)
      announce()
      return last
    },
    afterDue(run) {
      const until = now()
      // Most requests come when nothing is due.
      if (isDue(until)) return runUntil(until).then(run)
      announce()
      return run()
    },
  }
}
