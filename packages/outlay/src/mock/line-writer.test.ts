import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createLineWriter } from './line-writer.ts'

function recorded(): { written: string[]; log: (line: string) => void; flush: () => void } {
  const written: string[] = []
  return { written, ...createLineWriter({ write: (text) => written.push(text) }) }
}

it('lines of one turn of the event loop are written together, in order', async () => {
  const { written, log } = recorded()
  for (const line of ['a', 'b', 'c']) log(line)
  expect(written).toEqual([])
  await setImmediate()
  expect(written).toEqual(['a\nb\nc\n'])
})

it('a line of a later turn is written in that turn', async () => {
  const { written, log } = recorded()
  for (const line of ['a', 'b']) {
    log(line)
    await setImmediate()
  }
  expect(written).toEqual(['a\n', 'b\n'])
})

it('lines that wait when the process ends are written once', async () => {
  const { written, log, flush } = recorded()
  flush()
  log('a')
  flush()
  await setImmediate()
  expect(written).toEqual(['a\n'])
})
