import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTimers } from './timers.ts'

describe('timers', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1000 }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('wakes a vendor at its instant, once, and not before', () => {
    const run = vi.fn()
    createTimers(Date.now).onNextEvent({ vendor: 'a', at: 3000, run })
    vi.advanceTimersByTime(1999)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(10_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('wakes a vendor at its latest instant alone, and other vendors at theirs', () => {
    const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()]
    const { onNextEvent } = createTimers(Date.now)
    onNextEvent({ vendor: 'a', at: 3000, run: first })
    onNextEvent({ vendor: 'b', at: 3000, run: other })
    onNextEvent({ vendor: 'a', at: 2000, run: second })
    vi.advanceTimersByTime(5000)
    expect([first, second, other].map((one) => one.mock.calls.length)).toEqual([0, 1, 1])
  })

  it('does not ring at once where the instant is further away than a timer waits', () => {
    const run = vi.fn()
    createTimers(Date.now).onNextEvent({ vendor: 'a', at: 1e13, run })
    vi.advanceTimersByTime(60_000)
    expect(run).not.toHaveBeenCalled()
  })

  it.each([
    ['overdue', 400, 0],
    ['due now', 1000, 0],
    ['due soon', 1001, 1],
    ['due in a thousand years', 1e15, 2_147_483_647],
    ['never due', Infinity, 2_147_483_647],
    ['due since ever', -Infinity, 0],
  ])('waits as long as a timer may for what is %s', (_, at, wait) => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    createTimers(Date.now).onNextEvent({ vendor: 'a', at, run: () => {} })
    expect(set.mock.calls.map(([, given]) => given)).toEqual([wait])
  })

  it('wakes nobody once it is stopped', () => {
    const run = vi.fn()
    const { onNextEvent, stop } = createTimers(Date.now)
    onNextEvent({ vendor: 'a', at: 1500, run })
    stop()
    vi.advanceTimersByTime(5000)
    expect(run).not.toHaveBeenCalled()
  })

  it('sets timers that keep no process alive', () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    createTimers(Date.now).onNextEvent({ vendor: 'a', at: 3000, run: () => {} })
    expect((set.mock.results[0]?.value as NodeJS.Timeout | undefined)?.hasRef()).toBe(false)
  })

  it('wakes where a timer is a number, as in browsers', () => {
    const set = globalThis.setTimeout
    const inBrowsers = (run: () => void, wait: number): number => Number(set(run, wait))
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(inBrowsers as unknown as typeof setTimeout)
    const [first, second] = [vi.fn(), vi.fn()]
    const { onNextEvent } = createTimers(Date.now)
    onNextEvent({ vendor: 'a', at: 3000, run: first })
    onNextEvent({ vendor: 'a', at: 2000, run: second })
    vi.advanceTimersByTime(5000)
    expect([first, second].map((one) => one.mock.calls.length)).toEqual([0, 1])
  })
})

describe('a timer that is set anew each time it fires too early', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  /** When it rings, in milliseconds of the timers, for what is due at an instant by a clock. */
  function rings(clock: () => number, due: number): number[] {
    const rung: number[] = []
    const { onNextEvent } = createTimers(clock)
    const set = (): void =>
      onNextEvent({
        vendor: 'a',
        at: due,
        run: () => {
          rung.push(Date.now())
          if (clock() < due) set()
        },
      })
    set()
    vi.runAllTimers()
    return rung
  }

  it('rings once by a clock that jumps past what is due', () => {
    expect(rings(() => (Date.now() < 10 ? 0 : 90), 20)).toEqual([20])
  })

  it('rings again as soon as it is due by a clock that goes slower', () => {
    expect(rings(() => Date.now() / 2, 8).slice(0, 2)).toEqual([8, 12])
  })

  it('ends, too, where what is overdue stays so', () => {
    const { onNextEvent } = createTimers(() => 1000)
    let rung = 0
    const set = (): void => {
      rung += 1
      onNextEvent({ vendor: 'a', at: 400, run: set })
    }
    set()
    vi.runAllTimers()
    expect(rung).toBeLessThan(40)
  })

  it('rings ever more rarely by a clock that stands, and ends', () => {
    const rung = rings(() => 1000, 3000)
    expect(rung.slice(0, 4)).toEqual([2000, 6000, 14_000, 30_000])
    expect(rung.length).toBeLessThan(30)
  })
})
