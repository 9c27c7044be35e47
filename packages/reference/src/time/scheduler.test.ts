import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createScheduler, type Scheduler } from './scheduler.ts'

/** An agenda on a clock that stands still until it is set, and what happens on it. */
function scene() {
  const clock = { now: 0 }
  const [happened, errors, woken] = [[] as string[], [] as unknown[], [] as number[]]
  const { schedule, runDue, afterDue } = createScheduler({
    now: () => clock.now,
    onError: (error) => errors.push(error),
    onNextEvent: (at) => woken.push(at),
  })
  const note = (name: string) => (at: number) => void happened.push(`${name}@${at}`)
  const until = (at: number): Promise<void> => {
    clock.now = at
    return runDue()
  }
  return { schedule, runDue, afterDue, clock, happened, errors, woken, note, until }
}

describe('what is due', () => {
  it.each([
    [9, []],
    [10, ['first@10']],
    [19, ['first@10']],
    [20, ['first@10', 'second@20', 'second again@20']],
    [99, ['first@10', 'second@20', 'second again@20', 'third@30']],
  ])('at %i is what has come by then, in order of time and then as it was put down', async (now, expected) => {
    const { schedule, note, until, happened } = scene()
    schedule(20, note('second'))
    schedule(30, note('third'))
    schedule(10, note('first'))
    schedule(20, note('second again'))
    await until(now)
    expect(happened).toEqual(expected)
  })

  it('happens once', async () => {
    const { schedule, note, until, happened } = scene()
    schedule(10, note('once'))
    await until(10)
    await until(20)
    expect(happened).toEqual(['once@10'])
  })

  it('includes what events schedule, at its place, as long as that is due too', async () => {
    const { schedule, note, until, happened } = scene()
    schedule(10, (at) => {
      note('hold')(at)
      schedule(at + 20, note('finish'))
      schedule(at, note('at once'))
      schedule(at + 21, note('later'))
    })
    schedule(20, note('between'))
    await until(30)
    expect(happened).toEqual(['hold@10', 'at once@10', 'between@20', 'finish@30'])
    await until(31)
    expect(happened.at(-1)).toBe('later@31')
  })

  it('is judged by the clock at the call: what comes due meanwhile waits for the next', async () => {
    const { schedule, note, until, clock, happened } = scene()
    schedule(10, () => {
      clock.now = 20
    })
    schedule(20, note('later'))
    await until(10)
    expect(happened).toEqual([])
  })

  it('waits for asynchronous events, one after the other', async () => {
    const { schedule, note, until, happened } = scene()
    schedule(10, async (at) => {
      await nothing()
      note('slow')(at)
    })
    schedule(11, note('quick'))
    await until(11)
    expect(happened).toEqual(['slow@10', 'quick@11'])
  })

  it.each<[string, () => unknown]>([
    ['throws', () => fail()],
    ['rejects', async () => fail()],
  ])('happens also after an event that %s, which is told', async (_, failing) => {
    const { schedule, note, until, happened, errors } = scene()
    schedule(10, failing)
    schedule(10, note('next'))
    await until(10)
    expect(happened).toEqual(['next@10'])
    expect(errors).toEqual([new Error('failed')])
  })
})

describe('what waits for what is due', () => {
  it.each<readonly [what: string, at: number, expected: readonly string[]]>([
    ['at once when nothing is', 9, ['asked']],
    ['after it', 10, ['slow@10', 'asked']],
  ])('is called %s', async (_, at, expected) => {
    const { schedule, note, clock, afterDue, happened } = scene()
    schedule(10, async (due) => {
      await nothing()
      note('slow')(due)
    })
    clock.now = at
    const asked = afterDue(() => happened.push('asked'))
    expect(asked instanceof Promise).toBe(expected.length > 1)
    expect(await asked).toBe(expected.length)
    expect(happened).toEqual(expected)
  })

  it('waits also for what began before', async () => {
    const { schedule, note, clock, runDue, afterDue, happened } = scene()
    schedule(10, async (due) => {
      await nothing()
      note('slow')(due)
    })
    clock.now = 10
    const before = runDue()
    await afterDue(() => happened.push('asked'))
    await before
    expect(happened).toEqual(['slow@10', 'asked'])
  })
})

describe('several at once', () => {
  it('let nothing happen twice, and each waits until what is due for it has happened', async () => {
    const { schedule, note, until, happened } = scene()
    schedule(10, async (at) => {
      await nothing()
      note('slow')(at)
    })
    schedule(20, note('next'))
    const early = until(10).then(() => [...happened])
    const same = until(10).then(() => [...happened])
    const late = until(20).then(() => [...happened])
    expect(await Promise.all([early, same, late])).toEqual([['slow@10'], ['slow@10'], ['slow@10', 'next@20']])
  })

  it('go on when telling an error fails: only the one that met it rejects', async () => {
    const happened: string[] = []
    const { schedule, runDue } = createScheduler({ now: () => 10, onError: fail })
    schedule(10, fail)
    schedule(10, () => happened.push('next'))
    const [met, after] = await Promise.allSettled([runDue(), runDue()])
    expect([met.status, after.status, happened]).toEqual(['rejected', 'fulfilled', ['next']])
  })
})

describe('the alarm', () => {
  it('rings for the earliest, when an event is put down before it and not behind it', () => {
    const { schedule, note, woken } = scene()
    schedule(20, note('a'))
    schedule(30, note('b'))
    schedule(20, note('c'))
    schedule(10, note('d'))
    expect(woken).toEqual([20, 10])
  })

  it('is set to the next one when all that is due has happened, and to none when none is left', async () => {
    const { schedule, note, until, woken } = scene()
    schedule(10, (at) => {
      schedule(at + 5, note('due as well'))
      schedule(at + 30, note('later'))
    })
    await until(15)
    await nothing()
    expect(woken).toEqual([10, 40])
    await until(40)
    await nothing()
    expect(woken).toEqual([10, 40])
  })

  it('is set for what is put down after a catch-up, and once for several catch-ups at once', async () => {
    const { schedule, note, until, woken } = scene()
    await until(5)
    await nothing()
    schedule(10, nothing)
    schedule(20, note('b'))
    schedule(30, note('c'))
    await Promise.all([until(10), until(20)])
    await nothing()
    expect(woken).toEqual([10, 30])
  })

  it('is set again when it rang too early', async () => {
    const { schedule, note, until, woken } = scene()
    schedule(10, note('a'))
    await until(9)
    await nothing()
    expect(woken).toEqual([10, 10])
  })

  it('is set for what is put down from outside while an event takes its time', async () => {
    const { schedule, note, until, woken } = scene()
    schedule(10, nothing)
    const caughtUp = until(10)
    schedule(50, note('from outside'))
    await caughtUp
    await nothing()
    expect(woken).toEqual([10, 50])
  })

  it('lets all happen by timers alone, whenever they ring', async () => {
    vi.useFakeTimers()
    const happened: number[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const { schedule, runDue }: Scheduler = createScheduler({
      now: Date.now,
      onError: fail,
      onNextEvent: (at) => {
        clearTimeout(timer)
        timer = setTimeout(runDue, Math.max(0, at - Date.now()))
      },
    })
    const start = Date.now()
    schedule(start + 2000, (at) => {
      happened.push(at - start)
      schedule(at + 2000, (last) => happened.push(last - start))
    })
    schedule(start + 10, (at) => happened.push(at - start))
    await vi.advanceTimersByTimeAsync(3999)
    expect(happened).toEqual([10, 2000])
    await vi.advanceTimersByTimeAsync(1)
    expect(happened).toEqual([10, 2000, 4000])
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})

it('without an alarm things happen at the next catch-up', async () => {
  const happened: number[] = []
  const { schedule, runDue } = createScheduler({ now: () => 10, onError: fail })
  schedule(10, (at) => happened.push(at))
  await runDue()
  expect(happened).toEqual([10])
})

it('an event that is due at no number is refused', () => {
  const { schedule, note } = scene()
  expect(() => schedule(Number.NaN, note('never'))).toThrow(RangeError)
})

it('however the clock runs, everything due has happened in order, and nothing else', async () => {
  const instants = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(instants, instants, async (dues, stops) => {
      const { schedule, note, until, happened } = scene()
      dues.forEach((at, index) => {
        schedule(at, note(String(index)))
      })
      await Promise.all(stops.map(until))
      const latest = Math.max(-1, ...stops)
      const due = dues.map((at, index) => ({ at, name: `${index}@${at}` })).filter(({ at }) => at <= latest)
      expect(happened).toEqual(due.sort((a, b) => a.at - b.at).map(({ name }) => name))
    }),
    { seed: 20_261_201 },
  )
})

function fail(): never {
  throw new Error('failed')
}

async function nothing(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
