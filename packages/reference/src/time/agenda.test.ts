import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Agenda, agenda } from './agenda.ts'

/** An agenda on a clock that stands still until it is set, and what happens on it. */
function scene() {
  const clock = { now: 0 }
  const [happened, errors, woken] = [[] as string[], [] as unknown[], [] as number[]]
  const { add, catchUp } = agenda({
    now: () => clock.now,
    onError: (error) => errors.push(error),
    wake: (at) => woken.push(at),
  })
  const note = (name: string) => (at: number) => void happened.push(`${name}@${at}`)
  const until = (at: number): Promise<void> => {
    clock.now = at
    return catchUp()
  }
  return { add, catchUp, clock, happened, errors, woken, note, until }
}

describe('what is due', () => {
  it.each([
    [9, []],
    [10, ['first@10']],
    [19, ['first@10']],
    [20, ['first@10', 'second@20', 'second again@20']],
    [99, ['first@10', 'second@20', 'second again@20', 'third@30']],
  ])('at %i is what has come by then, in order of time and then as it was put down', async (now, expected) => {
    const { add, note, until, happened } = scene()
    add(20, note('second'))
    add(30, note('third'))
    add(10, note('first'))
    add(20, note('second again'))
    await until(now)
    expect(happened).toEqual(expected)
  })

  it('happens once', async () => {
    const { add, note, until, happened } = scene()
    add(10, note('once'))
    await until(10)
    await until(20)
    expect(happened).toEqual(['once@10'])
  })

  it('includes what events add, at its place, as long as that is due too', async () => {
    const { add, note, until, happened } = scene()
    add(10, (at) => {
      note('hold')(at)
      add(at + 20, note('finish'))
      add(at, note('at once'))
      add(at + 21, note('later'))
    })
    add(20, note('between'))
    await until(30)
    expect(happened).toEqual(['hold@10', 'at once@10', 'between@20', 'finish@30'])
    await until(31)
    expect(happened.at(-1)).toBe('later@31')
  })

  it('is judged by the clock at the call: what comes due meanwhile waits for the next', async () => {
    const { add, note, until, clock, happened } = scene()
    add(10, () => {
      clock.now = 20
    })
    add(20, note('later'))
    await until(10)
    expect(happened).toEqual([])
  })

  it('waits for asynchronous events, one after the other', async () => {
    const { add, note, until, happened } = scene()
    add(10, async (at) => {
      await nothing()
      note('slow')(at)
    })
    add(11, note('quick'))
    await until(11)
    expect(happened).toEqual(['slow@10', 'quick@11'])
  })

  it.each<[string, () => unknown]>([
    ['throws', () => fail()],
    ['rejects', async () => fail()],
  ])('happens also after an event that %s, which is told', async (_, failing) => {
    const { add, note, until, happened, errors } = scene()
    add(10, failing)
    add(10, note('next'))
    await until(10)
    expect(happened).toEqual(['next@10'])
    expect(errors).toEqual([new Error('failed')])
  })
})

describe('several at once', () => {
  it('let nothing happen twice, and each waits until what is due for it has happened', async () => {
    const { add, note, until, happened } = scene()
    add(10, async (at) => {
      await nothing()
      note('slow')(at)
    })
    add(20, note('next'))
    const early = until(10).then(() => [...happened])
    const same = until(10).then(() => [...happened])
    const late = until(20).then(() => [...happened])
    expect(await Promise.all([early, same, late])).toEqual([['slow@10'], ['slow@10'], ['slow@10', 'next@20']])
  })

  it('go on when telling an error fails: only the one that met it rejects', async () => {
    const happened: string[] = []
    const { add, catchUp } = agenda({ now: () => 10, onError: fail })
    add(10, fail)
    add(10, () => happened.push('next'))
    const [met, after] = await Promise.allSettled([catchUp(), catchUp()])
    expect([met.status, after.status, happened]).toEqual(['rejected', 'fulfilled', ['next']])
  })
})

describe('the alarm', () => {
  it('rings for the earliest, when an event is put down before it and not behind it', () => {
    const { add, note, woken } = scene()
    add(20, note('a'))
    add(30, note('b'))
    add(20, note('c'))
    add(10, note('d'))
    expect(woken).toEqual([20, 10])
  })

  it('is set to the next one when all that is due has happened, and to none when none is left', async () => {
    const { add, note, until, woken } = scene()
    add(10, (at) => {
      add(at + 5, note('due as well'))
      add(at + 30, note('later'))
    })
    await until(15)
    await nothing()
    expect(woken).toEqual([10, 40])
    await until(40)
    await nothing()
    expect(woken).toEqual([10, 40])
  })

  it('is set for what is put down after a catch-up, and once for several catch-ups at once', async () => {
    const { add, note, until, woken } = scene()
    await until(5)
    await nothing()
    add(10, nothing)
    add(20, note('b'))
    add(30, note('c'))
    await Promise.all([until(10), until(20)])
    await nothing()
    expect(woken).toEqual([10, 30])
  })

  it('is set again when it rang too early', async () => {
    const { add, note, until, woken } = scene()
    add(10, note('a'))
    await until(9)
    await nothing()
    expect(woken).toEqual([10, 10])
  })

  it('is set for what is put down from outside while an event takes its time', async () => {
    const { add, note, until, woken } = scene()
    add(10, nothing)
    const caughtUp = until(10)
    add(50, note('from outside'))
    await caughtUp
    await nothing()
    expect(woken).toEqual([10, 50])
  })

  it('lets all happen by timers alone, whenever they ring', async () => {
    vi.useFakeTimers()
    const happened: number[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const { add, catchUp }: Agenda = agenda({
      now: Date.now,
      onError: fail,
      wake: (at) => {
        clearTimeout(timer)
        timer = setTimeout(catchUp, Math.max(0, at - Date.now()))
      },
    })
    const start = Date.now()
    add(start + 2000, (at) => {
      happened.push(at - start)
      add(at + 2000, (last) => happened.push(last - start))
    })
    add(start + 10, (at) => happened.push(at - start))
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
  const { add, catchUp } = agenda({ now: () => 10, onError: fail })
  add(10, (at) => happened.push(at))
  await catchUp()
  expect(happened).toEqual([10])
})

it('an event that is due at no number is refused', () => {
  const { add, note } = scene()
  expect(() => add(Number.NaN, note('never'))).toThrow(RangeError)
})

it('however the clock runs, everything due has happened in order, and nothing else', async () => {
  const instants = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(instants, instants, async (dues, stops) => {
      const { add, note, until, happened } = scene()
      dues.forEach((at, index) => {
        add(at, note(String(index)))
      })
      await Promise.all(stops.map(until))
      const latest = Math.max(-1, ...stops)
      const due = dues.map((at, index) => ({ at, name: `${index}@${at}` })).filter(({ at }) => at <= latest)
      expect(happened).toEqual(due.sort((a, b) => a.at - b.at).map(({ name }) => name))
    }),
  )
})

function fail(): never {
  throw new Error('failed')
}

async function nothing(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
