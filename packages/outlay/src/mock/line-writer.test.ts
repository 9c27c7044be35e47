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

it.each<readonly [what: string, lines: readonly string[]]>([
  ['more lines than wait together', Array.from({ length: 3000 }, (_, index) => `line ${index} ${'x'.repeat(40)}`)],
  ['a line longer than all that waits', ['a', 'b'.repeat(70_000), 'c']],
  ['letters of two, three and four bytes', ['é'.repeat(30_000), '字'.repeat(20_000), '🎨'.repeat(9_000), 'z']],
])('%s are written whole and in order', async (_, lines) => {
  const { written, log } = recorded()
  for (const line of lines) log(line)
  await setImmediate()
  expect(written.join('')).toBe(lines.map((line) => `${line}\n`).join(''))
})
