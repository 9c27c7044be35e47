import { describe, expect, it } from 'vitest'
import { keyOf } from './key-of.ts'

describe('the key of auth', () => {
  it.each([['k'], [() => 'k'], [() => Promise.resolve('k')]])('is given by %s', async (auth) => {
    expect(await keyOf(auth, undefined)).toBe('k')
    expect(await keyOf(auth, new AbortController().signal)).toBe('k')
  })

  it.each([undefined, () => undefined, async () => undefined])('may be none: %s', async (auth) => {
    expect(await keyOf(auth, undefined)).toBeUndefined()
  })

  it('leaves no listener at a signal that outlives the call', async () => {
    const { signal } = new AbortController()
    const listening = new Set<unknown>()
    const add = signal.addEventListener.bind(signal)
    signal.addEventListener = (type: string, listener: EventListener) => {
      listening.add(listener)
      add(type, listener)
    }
    signal.removeEventListener = (_type: string, listener: EventListener) => void listening.delete(listener)
    await keyOf(() => {
      expect(listening.size).toBe(1)
      return 'k'
    }, signal)
    await keyOf(() => Promise.reject(new Error('no key')), signal).catch(() => {})
    expect(listening.size).toBe(0)
  })
})
