import { describe, expect, it } from 'vitest'
import { untilEnded } from './until-ended.ts'

const never = (): Promise<never> => new Promise(() => {})

describe('work that a signal may end', () => {
  it('comes to what it comes to', async () => {
    for (const signal of [undefined, new AbortController().signal]) {
      const failure = new Error('no')
      expect(await untilEnded(signal, async () => 1)).toBe(1)
      await expect(untilEnded(signal, () => Promise.reject(failure))).rejects.toBe(failure)
    }
  })

  it('is not begun when the signal has ended it before', async () => {
    let begun = 0
    const work = async (): Promise<number> => {
      begun += 1
      return begun
    }
    await expect(untilEnded(AbortSignal.abort('why'), work)).rejects.toBe('why')
    expect(begun).toBe(0)
  })

  it('ends with the reason of the signal, even when it has just come to something', async () => {
    const aborter = new AbortController()
    const waiting = untilEnded(aborter.signal, never)
    aborter.abort('why')
    await expect(waiting).rejects.toBe('why')
    const own = new AbortController()
    await expect(untilEnded(own.signal, async () => own.abort('why'))).rejects.toBe('why')
  })

  it('leaves no listener at a signal that outlives it', async () => {
    const { signal } = new AbortController()
    const listening = new Set<unknown>()
    signal.addEventListener = (_type: string, listener: unknown) => void listening.add(listener)
    signal.removeEventListener = (_type: string, listener: unknown) => void listening.delete(listener)
    await untilEnded(signal, async () => expect(listening.size).toBe(1))
    await untilEnded(signal, () => Promise.reject(new Error('no'))).catch(() => {})
    expect(listening.size).toBe(0)
  })
})
