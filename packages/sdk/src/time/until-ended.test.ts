import { describe, expect, it } from 'vitest'
import { raceAbort } from './until-ended.ts'

const never = (): Promise<never> => new Promise(() => {})

describe('work that a signal may end', () => {
  it('comes to what it comes to, and is given the signal', async () => {
    const { signal } = new AbortController()
    const failure = new Error('no')
    expect(await raceAbort(signal, async (ending) => ending)).toBe(signal)
    await expect(raceAbort(signal, () => Promise.reject(failure))).rejects.toBe(failure)
  })

  it('is not begun when the signal has ended it before', async () => {
    let begun = 0
    const work = async (): Promise<number> => {
      begun += 1
      return begun
    }
    await expect(raceAbort(AbortSignal.abort('why'), work)).rejects.toBe('why')
    expect(begun).toBe(0)
  })

  it('ends with the reason of the signal, even when it has just come to something', async () => {
    const aborter = new AbortController()
    const waiting = raceAbort(aborter.signal, never)
    aborter.abort('why')
    await expect(waiting).rejects.toBe('why')
    const own = new AbortController()
    await expect(raceAbort(own.signal, async () => own.abort('why'))).rejects.toBe('why')
  })
})
