import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { alarm } from './alarm.ts'

describe('an alarm', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1000 }))
  afterEach(() => void vi.useRealTimers())

  it('wakes a vendor at its instant, once, and not before', () => {
    const run = vi.fn()
    alarm(Date.now).wake({ vendor: 'a', at: 3000, run })
    vi.advanceTimersByTime(1999)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(10_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('wakes a vendor at its latest instant alone, and other vendors at theirs', () => {
    const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()]
    const { wake } = alarm(Date.now)
    wake({ vendor: 'a', at: 3000, run: first })
    wake({ vendor: 'b', at: 3000, run: other })
    wake({ vendor: 'a', at: 2000, run: second })
    vi.advanceTimersByTime(5000)
    expect([first, second, other].map((one) => one.mock.calls.length)).toEqual([0, 1, 1])
  })

  it('does not ring at once where the instant is further away than a timer waits', () => {
    const run = vi.fn()
    alarm(Date.now).wake({ vendor: 'a', at: 1e13, run })
    vi.advanceTimersByTime(60_000)
    expect(run).not.toHaveBeenCalled()
  })

  it('wakes nobody once it is stopped', () => {
    const run = vi.fn()
    const { wake, stop } = alarm(Date.now)
    wake({ vendor: 'a', at: 1500, run })
    stop()
    vi.advanceTimersByTime(5000)
    expect(run).not.toHaveBeenCalled()
  })
})
