import type { NextEvent } from '@outlay/reference'

/** Wakes vendors when something happens to them by itself. */
export interface Timers {
  readonly onNextEvent: (next: NextEvent) => void
  /** Wakes nobody any more. */
  readonly stop: () => void
}

/** What rang last for a vendor: when it was due, the clock when it was set, and how long it waited. */
interface FiredTimer {
  readonly at: number
  readonly since: number
  readonly wait: number
}

/** The longest that a timer waits, in milliseconds. */
const LONGEST = 2_147_483_647

/**
 * Timers of the machine, one for each vendor, in Node and in browsers; they keep no process alive. For a clock that stood
 * still while a timer ran the next one takes twice as long, and then none is set: timers that a test runs to their end
 * do end.
 */
export function createTimers(now: () => number): Timers {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const lastFired = new Map<string, FiredTimer>()
  return {
    onNextEvent: ({ vendor, at, run }) => {
      clearTimeout(timers.get(vendor))
      const since = now()
      const wait = waitFor(lastFired.get(vendor), { at, since })
      if (wait === undefined) return
      const fire = (): void => {
        timers.delete(vendor)
        lastFired.set(vendor, { at, since, wait })
        run()
      }
      const timer = setTimeout(fire, wait)
      unref(timer)
      timers.set(vendor, timer)
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

function waitFor(last: FiredTimer | undefined, { at, since }: Omit<FiredTimer, 'wait'>): number | undefined {
  // What is overdue, as when many requests come at a high speed, is woken at once: timers warn of a negative wait.
  if (last?.at !== at || last.since !== since) return Math.min(Math.max(at - since, 0), LONGEST)
  const wait = Math.max(last.wait, 1) * 2
  return wait <= LONGEST ? wait : undefined
}

/** In browsers, and where a test stands in for them, a timer is a number. */
function unref(timer: Partial<ReturnType<typeof setTimeout>> | number): void {
  if (typeof timer === 'object') timer.unref?.()
}
