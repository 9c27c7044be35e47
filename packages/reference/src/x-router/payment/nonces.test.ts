import { describe, expect, it } from 'vitest'
import { createNonceStore } from './nonces.ts'

const PAYER = '0x00000000000000000000000000000000000000AA'
const NOW = 1_795_132_800

describe('a nonce', () => {
  it('pays once for each payer, however its letters are written', () => {
    const { take } = createNonceStore(10)
    const holding = { validBefore: String(NOW + 60), now: NOW }
    expect([take(PAYER, '0xab', holding), take(PAYER.toLowerCase(), '0xAB', holding)]).toEqual([true, false])
    expect(take('0x00000000000000000000000000000000000000bb', '0xab', holding)).toBe(true)
  })

  it('is forgotten when its payment no longer holds', () => {
    const { take } = createNonceStore(10)
    expect(take(PAYER, '0x1', { validBefore: String(NOW + 60), now: NOW })).toBe(true)
    expect(take(PAYER, '0x2', { validBefore: String(NOW + 120), now: NOW + 59 })).toBe(true)
    expect(take(PAYER, '0x1', { validBefore: String(NOW + 120), now: NOW + 59 })).toBe(false)
    expect(take(PAYER, '0x3', { validBefore: String(NOW + 120), now: NOW + 60 })).toBe(true)
    expect(take(PAYER, '0x1', { validBefore: String(NOW + 120), now: NOW + 60 })).toBe(true)
  })

  it('whose payment ends first is forgotten when there are too many', () => {
    const { take } = createNonceStore(2)
    const until = (end: number) => ({ validBefore: String(end), now: NOW })
    const far = 2n ** 256n - 1n
    expect(take(PAYER, '0x1', { validBefore: String(far), now: NOW })).toBe(true)
    expect(take(PAYER, '0x2', until(NOW + 60))).toBe(true)
    expect(take(PAYER, '0x3', until(NOW + 90))).toBe(true)
    expect([take(PAYER, '0x1', until(NOW + 90)), take(PAYER, '0x3', until(NOW + 90))]).toEqual([false, false])
    expect(take(PAYER, '0x2', until(NOW + 60))).toBe(true)
  })
})
