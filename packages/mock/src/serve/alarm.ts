import type { NextEvent } from '@outlay/reference'

/** Wakes vendors when something happens to them by itself. */
export interface Alarm {
  readonly wake: (next: NextEvent) => void
  /** Wakes nobody any more. */
  readonly stop: () => void
}

/** The longest that a timer of Node waits, in milliseconds. */
const LONGEST = 2_147_483_647

/** Timers of the machine, one for each vendor; they do not keep the process alive. */
export function alarm(now: () => number): Alarm {
  const timers = new Map<string, NodeJS.Timeout>()
  return {
    wake: ({ vendor, at, run }) => {
      clearTimeout(timers.get(vendor))
      timers.set(vendor, setTimeout(run, Math.min(at - now(), LONGEST)).unref())
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
