import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLineWriter } from './line-writer.ts'

function recorded(): { written: string[]; log: (line: string) => void; flush: () => void } {
  const written: string[] = []
  return { written, ...createLineWriter({ write: (text) => written.push(text) }) }
}

// Time passes when a test says so; turns of the event loop are real.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('lines of one turn of the event loop are written together, in order', async () => {
  const { written, log } = recorded()
  for (const line of ['a', 'b', 'c']) log(line)
  expect(written).toEqual([])
  await setImmediate()
  expect(written).toEqual(['a\nb\nc\n'])
})

it('a line of a later turn is written in that turn when ten milliseconds have passed, with others before', async () => {
  const { written, log } = recorded()
  log('a')
  await setImmediate()
  for (const line of ['b', 'c']) {
    log(line)
    await setImmediate()
  }
  expect(written).toEqual(['a\n'])
  vi.advanceTimersByTime(10)
  expect(written).toEqual(['a\n', 'b\nc\n'])
  vi.advanceTimersByTime(10)
  log('d')
  await setImmediate()
  expect(written).toEqual(['a\n', 'b\nc\n', 'd\n'])
})

it('lines that wait when the process ends are written once', async () => {
  const { written, log, flush } = recorded()
  flush()
  log('a')
  flush()
  await setImmediate()
  expect(written).toEqual(['a\n'])
})
